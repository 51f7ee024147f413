/** What is looked for: words, the address that says them, and where the finds begin and end. */
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
