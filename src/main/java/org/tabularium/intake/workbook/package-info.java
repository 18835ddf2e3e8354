/// The program's own workbook, read again after somebody has worked in it.
///
/// Start at [org.tabularium.intake.workbook.WorkbookFile]. A cell is held against what the workbook of the register
/// would say in its place: what is the same is left alone with everything behind it that no cell shows, and what
/// differs is read into the field it states. After that the workbook of the draft is composed and must say what the
/// user wrote; where it does not, the cell is left as it was. Each cell is reported: unchanged, taken, or left, with
/// the reason. Rows are found by their hidden ids, columns by their headings in either language.
@NullMarked
package org.tabularium.intake.workbook;

import org.jspecify.annotations.NullMarked;
