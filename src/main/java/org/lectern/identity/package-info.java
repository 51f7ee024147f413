/** Who is here: members, their roles, and the sessions and tokens by which they are known. */
@NullMarked
package org.lectern.identity;

import org.jspecify.annotations.NullMarked;
