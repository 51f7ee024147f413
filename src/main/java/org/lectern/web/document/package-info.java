/** What the OpenAPI document says of all operations and records alike, derived from the code. */
@NullMarked
package org.lectern.web.document;

import org.jspecify.annotations.NullMarked;
