/** The fixed vocabularies: topics and stances, loaded once at start, never edited. */
@NullMarked
package org.lectern.taxonomy;

import org.jspecify.annotations.NullMarked;
