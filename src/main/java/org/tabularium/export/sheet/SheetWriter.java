package org.tabularium.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.tabularium.document.Workbook;
import org.tabularium.export.Markup;
import org.tabularium.export.Progress;
import org.tabularium.export.Resource;
import org.tabularium.export.ooxml.About;
import org.tabularium.export.ooxml.Parcel;

/// Writes a workbook as an Excel file (xlsx).
public final class SheetWriter {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String BOOK = "/xl/workbook.xml";

    private SheetWriter() {}

    /// Writes the workbook. Equal workbooks give equal bytes; the stream stays open.
    ///
    /// @param progress counts rows; what it throws ends the writing and leaves an unfinished file
    /// @throws IOException also where a text or a sheet is larger than Excel can hold, naming the place;
    ///         nothing is cut
    /// @throws IllegalArgumentException if there is no sheet
    public static void write(Workbook workbook, OutputStream out, Progress progress) throws IOException {
        if (workbook.sheets().isEmpty()) {
            throw new IllegalArgumentException("a workbook needs a sheet");
        }
        Choices choices = Choices.of(workbook);
        List<Workbook.Sheet> sheets =
                Stream.concat(workbook.sheets().stream(), choices.sheet().stream()).toList();
        List<String> names = SheetNames.of(sheets.stream().map(Workbook.Sheet::name).toList());
        Parcel parcel = new Parcel(
                new About(workbook.title(), workbook.author(), workbook.language(), workbook.date()));
        parcel.top(BOOK, TYPE + "sheet.main+xml", Parcel.OFFICE + "officeDocument",
                xml -> book(sheets, names, workbook.sheets().size(), xml));
        parcel.below(BOOK, "/xl/styles.xml", TYPE + "styles+xml", "styles", "styles",
                xml -> xml.raw(Resource.read(SheetWriter.class, "styles.xml")
                        .replace("@date@", dateFormat(workbook.language()))));
        Rows rows = new Rows(sheets, progress);
        for (int i = 0; i < names.size(); i++) {
            SheetPart part = new SheetPart(workbook, sheets.get(i), names.get(i), i == 0, rows,
                    choices.on(names.getLast()));
            parcel.below(BOOK, "/xl/worksheets/sheet" + (i + 1) + ".xml", TYPE + "worksheet+xml", "worksheet",
                    "sheet" + (i + 1), part::write);
        }
        parcel.write(out);
        rows.end();
    }

    /// @param shown how many of the sheets readers see
    private static void book(List<Workbook.Sheet> sheets, List<String> names, int shown, Markup xml)
            throws IOException {
        xml.raw("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <bookViews><workbookView activeTab="0"/></bookViews><sheets>""");
        for (int i = 0; i < names.size(); i++) {
            xml.raw("<sheet").attribute("name", names.get(i)).raw(" sheetId=\"").number(i + 1)
                    .raw("\" r:id=\"sheet")
                    .number(i + 1).raw(i < shown ? "\"/>" : "\" state=\"hidden\"/>");
        }
        xml.raw("</sheets><definedNames>");
        for (int i = 0; i < names.size(); i++) {
            String sheet = "'" + names.get(i).replace("'", "''") + "'!";
            String range = SheetPart.range(sheets.get(i), "$");
            if (!range.isEmpty()) {
                xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").number(i)
                        .raw("\" hidden=\"1\">").text(sheet + range).raw("</definedName>");
            }
            xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").number(i).raw("\">")
                    .text(titles(sheet, SheetPart.names(sheets.get(i)))).raw("</definedName>");
        }
        xml.raw("</definedNames></workbook>");
    }

    /// What stands on each printed page: the header, and the columns that name the rows.
    private static String titles(String sheet, int names) {
        String header = sheet + "$1:$1";
        return names == 0 ? header
                : sheet + "$A:$" + CellReference.convertNumToColString(names - 1) + "," + header;
    }

    /// Dates as the readers of the language write them, elsewhere as ISO 8601 has them.
    private static String dateFormat(String language) {
        return switch (language.split("-", 2)[0]) {
            case "de" -> "dd\\.mm\\.yyyy";
            case "fr" -> "dd\\/mm\\/yyyy";
            default -> "yyyy\\-mm\\-dd";
        };
    }
}
