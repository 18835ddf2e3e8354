package org.tabularium.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.tabularium.document.Workbook;
import org.tabularium.export.Markup;

/// Streams one sheet.
final class SheetPart {
    // Places in cellXfs of styles.xml.
    private static final String HEADER = "1";
    private static final String TEXT = "2";
    private static final String QUOTED = "3";
    private static final String NUMBER = "4";
    private static final String DATE = "5";

    private static final SpreadsheetVersion EXCEL = SpreadsheetVersion.EXCEL2007;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /// Before this day Excel counts a 29 February 1900 that never was.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /// Excel keeps fifteen digits.
    private static final long LARGEST_NUMBER = 999_999_999_999_999L;

    private final Workbook workbook;
    private final Workbook.Sheet sheet;
    private final String name;
    private final boolean isFirst;
    private final Rows rows;
    private final Widths widths;
    /// What the columns are called, in letters.
    private final List<String> letters;
    private final Printing printing;
    private final Choices choices;

    SheetPart(Workbook workbook, Workbook.Sheet sheet, String name, boolean isFirst, Rows rows,
            Choices choices) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.name = name;
        this.isFirst = isFirst;
        this.rows = rows;
        this.widths = Widths.of(sheet);
        this.letters =
                IntStream.range(0, sheet.columns().size()).mapToObj(CellReference::convertNumToColString)
                        .toList();
        this.printing = new Printing(names(sheet), IntStream.range(0, sheet.columns().size())
                .map(i -> sheet.columns().get(i).hidden() ? 0 : widths.widths().get(i)).boxed().toList());
        this.choices = choices;
    }

    /// Header and rows as a range.
    ///
    /// @param fixed `$` for a range that stays, empty for one that moves
    /// @return empty if the sheet has no columns
    static String range(Workbook.Sheet sheet, String fixed) {
        if (sheet.columns().isEmpty()) {
            return "";
        }
        String last = CellReference.convertNumToColString(sheet.columns().size() - 1);
        return fixed + "A" + fixed + "1:" + fixed + last + fixed + (sheet.rows().size() + 1);
    }

    void write(Markup xml) throws IOException {
        rows.beginSheet();
        if (sheet.rows().size() >= EXCEL.getMaxRows() || sheet.columns().size() > EXCEL.getMaxColumns()) {
            throw new IOException("sheet \"" + name + "\" has more rows or columns than Excel can hold");
        }
        xml.raw("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <sheetPr><pageSetUpPr fitToPage="@fit@"/></sheetPr><sheetViews><sheetView"""
                .replace("@fit@", printing.isOnePageWide() ? "1" : "0"))
                .raw(isFirst ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
        pane(xml);
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"13\"/>");
        columns(xml);
        xml.raw("<sheetData>");
        row(xml, 1, Widths.header(sheet), widths.headerLines(sheet), true);
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(xml, i + 2, sheet.rows().get(i), widths.lines().get(i), false);
            rows.one();
        }
        xml.raw("</sheetData>");
        String range = range(sheet, "");
        if (!range.isEmpty()) {
            xml.raw("<autoFilter ref=\"").raw(range).raw("\"/>");
        }
        choices.rules(sheet, xml);
        xml.raw("""
                <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.35"/>""");
        printing.setup(xml);
        xml.raw("<headerFooter><oddFooter>").text(PrintedFoot.of(workbook.footLeft(), workbook.pageOf()))
                .raw("</oddFooter></headerFooter>");
        printing.breaks(xml);
        xml.raw("</worksheet>");
    }

    /// How many columns name the rows; one at least is left to be moved.
    static int names(Workbook.Sheet sheet) {
        return Math.clamp(sheet.names(), 0, Math.max(0, sheet.columns().size() - 1));
    }

    private void pane(Markup xml) throws IOException {
        int names = names(sheet);
        String cell = CellReference.convertNumToColString(names) + "2";
        String pane = names == 0 ? "bottomLeft" : "bottomRight";
        xml.raw("<pane");
        if (names > 0) {
            xml.raw(" xSplit=\"").number(names).raw("\"");
        }
        xml.raw(" ySplit=\"1\" topLeftCell=\"").raw(cell).raw("\" activePane=\"").raw(pane)
                .raw("\" state=\"frozen\"/>");
        if (names > 0) {
            xml.raw("<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>");
        }
        xml.raw("<selection pane=\"").raw(pane).raw("\" activeCell=\"").raw(cell).raw("\" sqref=\"").raw(cell)
                .raw("\"/>");
    }

    private void columns(Markup xml) throws IOException {
        if (sheet.columns().isEmpty()) {
            return;
        }
        xml.raw("<cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            int width = widths.widths().get(i);
            xml.raw("<col min=\"").number(i + 1).raw("\" max=\"").number(i + 1).raw("\" width=\"")
                    .number(width).raw("\" customWidth=\"1\"")
                    .raw(sheet.columns().get(i).hidden() ? " hidden=\"1\"/>" : "/>");
        }
        xml.raw("</cols>");
    }

    private void row(Markup xml, int number, List<? extends Workbook.Cell> cells, int lines,
            boolean isHeader) throws IOException {
        xml.raw("<row r=\"").number(number).raw("\" ht=\"").raw(RowHeights.of(lines)).raw("\">");
        for (int i = 0; i < cells.size(); i++) {
            String place =
                    (i < letters.size() ? letters.get(i) : CellReference.convertNumToColString(i)) + number;
            switch (cells.get(i)) {
                case Workbook.TextCell text -> text(xml, place, text.text(), isHeader);
                case Workbook.NumberCell(long value) -> {
                    if (Math.abs(value) > LARGEST_NUMBER || value == Long.MIN_VALUE) {
                        text(xml, place, Long.toString(value), false);
                    } else {
                        open(xml, place, NUMBER).raw("><v>").number(value).raw("</v></c>");
                    }
                }
                case Workbook.DateCell(LocalDate date) -> {
                    if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                        text(xml, place, date.toString(), false);
                    } else {
                        open(xml, place, DATE).raw("><v>").number(ChronoUnit.DAYS.between(DAY_ZERO, date))
                                .raw("</v></c>");
                    }
                }
                case Workbook.EmptyCell() -> open(xml, place, TEXT).raw("/>");
            }
        }
        xml.raw("</row>");
    }

    private void text(Markup xml, String place, String text, boolean isHeader) throws IOException {
        String clean = CellText.of(text);
        if (clean.length() > EXCEL.getMaxTextLength()) {
            throw new IOException("cell " + place + " of sheet \"" + name + "\" has " + clean.length()
                    + " characters, Excel holds " + EXCEL.getMaxTextLength());
        }
        String style = isHeader ? HEADER : CellText.looksLikeFormula(clean) ? QUOTED : TEXT;
        open(xml, place, style);
        if (clean.isEmpty()) {
            xml.raw("/>");
        } else {
            xml.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(CellText.escaped(clean))
                    .raw("</t></is></c>");
        }
    }

    private static Markup open(Markup xml, String place, String style) throws IOException {
        return xml.raw("<c r=\"").raw(place).raw("\" s=\"").raw(style).raw("\"");
    }
}
