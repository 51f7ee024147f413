/** Where the words are explained by which passages and articles are judged. */
@NullMarked
package org.lectern.vocabulary;

import org.jspecify.annotations.NullMarked;
