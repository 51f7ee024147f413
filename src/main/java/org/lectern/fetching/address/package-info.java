/** Reads an address in one strict way, and decides whether it may be called and at which machines. */
@NullMarked
package org.lectern.fetching.address;

import org.jspecify.annotations.NullMarked;
