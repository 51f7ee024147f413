/** Fetches one page from the public web, and from nowhere else: no address inside our own network can be reached. */
@NullMarked
package org.lectern.fetching;

import org.jspecify.annotations.NullMarked;
