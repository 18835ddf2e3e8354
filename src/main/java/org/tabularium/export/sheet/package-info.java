/// Writes a workbook as an Excel file.
///
/// [SheetWriter] streams every part as text: the cells with their strings inside, since a shared table of
/// strings would have to be held in memory. Cells have types; what looks like a formula is written as text
/// and stays text when a reader edits it. This package knows workbooks only, no registers.
@NullMarked
package org.tabularium.export.sheet;

import org.jspecify.annotations.NullMarked;
