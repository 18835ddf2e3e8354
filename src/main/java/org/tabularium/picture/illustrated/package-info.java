/// Puts pictures into finished documents: the map of transfers into the record and the list of transfers, the flow of
/// its data after the sheet of each activity, the bars of time limits into the retention plan, coming dates and
/// the coverage of the notices into the overview.
///
/// Pictures are made of the very register that the document was composed of, so that they show what its edition holds
/// and no more. Knows no file format.
@NullMarked
package org.tabularium.picture.illustrated;

import org.jspecify.annotations.NullMarked;
