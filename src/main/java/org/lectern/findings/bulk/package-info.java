/** One thing done to several annotations, each for itself. */
@NullMarked
package org.lectern.findings.bulk;

import org.jspecify.annotations.NullMarked;
