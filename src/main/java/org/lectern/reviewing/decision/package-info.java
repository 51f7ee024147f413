/** The steps of a review as forms and programs send them, and the page of a step that was refused. */
@NullMarked
package org.lectern.reviewing.decision;

import org.jspecify.annotations.NullMarked;
