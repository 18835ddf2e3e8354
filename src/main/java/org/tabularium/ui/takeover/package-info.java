/// What a workbook that somebody worked in would change: every difference with a box to tick, and what was not taken
/// with the reason. The dialog changes nothing; it tells which differences the user wants.
@NullMarked
package org.tabularium.ui.takeover;

import org.jspecify.annotations.NullMarked;
