/// Writes one sheet of a workbook as comma-separated values (RFC 4180).
///
/// [org.tabularium.export.csv.CsvWriter] keeps to what Excel, LibreOffice and programs that import lists read
/// alike: UTF-8 with a byte order mark, lines that end with CR LF, dates as ISO 8601 has them. What a
/// spreadsheet would run as a formula is guarded. This package knows workbooks only, no registers.
@NullMarked
package org.tabularium.export.csv;

import org.jspecify.annotations.NullMarked;
