/** Whether what was marked is good: the steps an annotation takes, by whom and when. */
@NullMarked
package org.lectern.review;

import org.jspecify.annotations.NullMarked;
