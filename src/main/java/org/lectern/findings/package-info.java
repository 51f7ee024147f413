/** What was found in all the articles: the page of annotations across them. */
@NullMarked
package org.lectern.findings;

import org.jspecify.annotations.NullMarked;
