/** What members mark: passages, anchored in an article's text and tagged with topics. */
@NullMarked
package org.lectern.annotation;

import org.jspecify.annotations.NullMarked;
