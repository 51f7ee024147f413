/** The part of the Hypothesis API that its client and programs written for it use to read and annotate articles here. */
@NullMarked
package org.lectern.hypothesis;

import org.jspecify.annotations.NullMarked;
