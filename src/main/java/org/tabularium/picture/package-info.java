/// From a register and the law to pictures: where its data go (`map`), how one activity's data flow (`flow`), what falls
/// due (`time`), what the notices tell (`coverage`), how long data are kept (`retention`), all of these inside
/// documents (`illustrated`), and each on a sheet of its own (`poster`).
///
/// Each is computed as a [org.tabularium.document.drawing.Drawing]. Knows no file format and no screen.
@NullMarked
package org.tabularium.picture;

import org.jspecify.annotations.NullMarked;
