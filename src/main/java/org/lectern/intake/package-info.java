/** Takes files in: a row for each before it is parsed, its original kept, its article drafted. */
@NullMarked
package org.lectern.intake;

import org.jspecify.annotations.NullMarked;
