/** What a form sent and what could not be taken: it is shown again, so that nobody types it twice. */
@NullMarked
package org.lectern.web.kept;

import org.jspecify.annotations.NullMarked;
