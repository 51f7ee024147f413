/**
 * A finding is handed over whole: annotations with their history, texts, originals and vocabulary. Here is the form of
 * its files; what leaves is in {@code packing}, what comes in goes through {@code opening} to {@code unpacking}.
 */
@NullMarked
package org.lectern.export.bundle;

import org.jspecify.annotations.NullMarked;
