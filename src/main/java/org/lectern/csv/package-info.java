/** What every CSV file that leaves has in common: no cell of it is computed by a spreadsheet. */
@NullMarked
package org.lectern.csv;

import org.jspecify.annotations.NullMarked;
