/** What is in a folder that people drop files into: which files are plain, whole, and taken in already. */
@NullMarked
package org.lectern.intake.folder;

import org.jspecify.annotations.NullMarked;
