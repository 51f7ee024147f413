/** The fixed vocabularies: topics and stances. A version is never edited; another takes its place, with a mapping. */
@NullMarked
package org.lectern.taxonomy;

import org.jspecify.annotations.NullMarked;
