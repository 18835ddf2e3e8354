package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.tabularium.document.Workbook;

/// The same workbook with fastexcel: typed cells, wrapped text, dates in a form of their own, header, filter.
final class QuickExcel {
    private QuickExcel() {}

    static void write(Workbook from, OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook book =
                new org.dhatim.fastexcel.Workbook(out, "Tabularium", "1.0")) {
            for (Workbook.Sheet sheet : from.sheets()) {
                sheet(sheet, book.newWorksheet(sheet.name()));
            }
            book.finish();
        }
    }

    private static void sheet(Workbook.Sheet from, Worksheet to) {
        int columns = from.columns().size();
        for (int c = 0; c < columns; c++) {
            to.width(c, Math.min(250, from.columns().get(c).width()));
            to.value(0, c, from.columns().get(c).header());
            to.style(0, c).bold().wrapText(true).set();
        }
        for (int r = 0; r < from.rows().size(); r++) {
            List<Workbook.Cell> row = from.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                switch (row.get(c)) {
                    case Workbook.TextCell text -> {
                        to.value(r + 1, c, text.text());
                        to.style(r + 1, c).wrapText(true).verticalAlignment("top").set();
                    }
                    case Workbook.NumberCell number -> to.value(r + 1, c, number.value());
                    case Workbook.DateCell day -> {
                        to.value(r + 1, c, day.date());
                        to.style(r + 1, c).format("dd.mm.yyyy").set();
                    }
                    case Workbook.EmptyCell() -> to.value(r + 1, c, "");
                }
            }
        }
        to.freezePane(Math.min(from.names(), columns - 1), 1);
        to.setAutoFilter(0, 0, from.rows().size(), columns - 1);
    }
}
