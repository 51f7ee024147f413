/** A finding is handed over whole: annotations with their texts, originals and vocabulary, and taken in elsewhere. */
@NullMarked
package org.lectern.export.bundle;

import org.jspecify.annotations.NullMarked;
