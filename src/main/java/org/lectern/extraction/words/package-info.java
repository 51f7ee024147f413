/** What a text says by its words alone: characters, word lists, sentences, dates, the language. */
@NullMarked
package org.lectern.extraction.words;

import org.jspecify.annotations.NullMarked;
