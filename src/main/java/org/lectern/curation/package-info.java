/** A draft becomes a published article: metadata, evidence, splits, history. */
@NullMarked
package org.lectern.curation;

import org.jspecify.annotations.NullMarked;
