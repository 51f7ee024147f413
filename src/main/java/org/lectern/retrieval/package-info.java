/** Annotations looked for across articles: in which words they are asked for, how they are put in order and counted. */
@NullMarked
package org.lectern.retrieval;

import org.jspecify.annotations.NullMarked;
