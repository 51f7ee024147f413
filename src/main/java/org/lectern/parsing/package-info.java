/** Reads files in processes of their own, so that nothing in a file can stop the server or reach beyond its limits. */
@NullMarked
package org.lectern.parsing;

import org.jspecify.annotations.NullMarked;
