package org.tabularium.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// Reads the cells of a sheet, and beside them what the library passes over: merged cells, formulas without a result.
final class ExcelCells extends XSSFSheetXMLHandler {
    private final Gathering gathering;
    private int length;
    private String place = "";
    private boolean formula;

    ExcelCells(Styles styles, SharedStrings strings, Gathering gathering, DaysAsIso days) {
        super(styles, strings, new Rows(gathering), days, false);
        this.gathering = gathering;
    }

    @Override
    public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
            Attributes attributes) throws SAXException {
        length = 0;
        switch (localName) {
            case "c" -> {
                place = String.valueOf(attributes.getValue("r"));
                formula = false;
            }
            case "f" -> formula = true;
            case "v" -> formula = false;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            case null, default -> {}
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(@Nullable String uri, @Nullable String localName, @Nullable String qName)
            throws SAXException {
        super.endElement(uri, localName, qName);
        if ("c".equals(localName) && formula) {
            gathering.formula(place);
        }
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        length += count;
        Gathering.length(length);
        super.characters(text, start, count);
    }

    private void merge(@Nullable String reference) {
        if (reference != null) {
            CellRangeAddress area = CellRangeAddress.valueOf(reference);
            gathering.merge(new Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
                    area.getLastColumn()));
        }
    }

    /// Takes the cells of a sheet row by row. Cells far to the right are left out, which is told.
    private static final class Rows implements SheetContentsHandler {
        private final Gathering gathering;
        private List<String> row = new ArrayList<>();

        private Rows(Gathering gathering) {
            this.gathering = gathering;
        }

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            gathering.row(number + 1, row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (value == null || value.isBlank() || column < 0) {
                return;
            }
            if (column >= Gathering.MOST_COLUMNS) {
                gathering.columnsLeft();
                return;
            }
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value);
        }
    }
}
