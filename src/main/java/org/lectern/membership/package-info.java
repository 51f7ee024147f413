/** Sign-in, sign-out, members, tokens, and a person's own page. */
@NullMarked
package org.lectern.membership;

import org.jspecify.annotations.NullMarked;
