/**
 * The search index: derived from the database, which it follows by counting changes. This room and the finders of the
 * catalogue above it are the only ones that know the search engine.
 */
@NullMarked
package org.lectern.catalogue.index;

import org.jspecify.annotations.NullMarked;
