/** All that is needed to judge one annotation; the queue and the decisions on it stand on this. */
@NullMarked
package org.lectern.reviewing;

import org.jspecify.annotations.NullMarked;
