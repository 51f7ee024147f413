/** The door through which files come: the import page, the API and the command. */
@NullMarked
package org.lectern.importing;

import org.jspecify.annotations.NullMarked;
