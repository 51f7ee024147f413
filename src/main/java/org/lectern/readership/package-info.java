/** Which member has opened which article: told to that member alone, to everybody else as a number of readers. */
@NullMarked
package org.lectern.readership;

import org.jspecify.annotations.NullMarked;
