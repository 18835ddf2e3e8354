package org.tabularium.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Takes the records of an old workbook as they come.
final class OldExcelRecords implements HSSFListener {
    private final Gathering gathering;
    private final DaysAsIso days = new DaysAsIso();
    private final List<BoundSheetRecord> named = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable CellValueRecordInterface awaited;
    private TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private int sheet = -1;
    /// Charts lie within sheets.
    private int depth;

    OldExcelRecords(Gathering gathering) {
        this.gathering = gathering;
    }

    /// @param tracking says how numbers are shown
    void formats(FormatTrackingHSSFListener tracking) {
        formats = tracking;
    }

    @Override
    public void processRecord(Record read) {
        switch (read) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> end();
            case BoundSheetRecord name -> named.add(name);
            case DateWindow1904Record window when window.getWindowing() == 1 -> days.countFrom1904();
            case SSTRecord all -> strings = all;
            case SupBookRecord book when book.isExternalReferences() -> gathering.note(Note.Kind.LINKS);
            case Record _ when sheet < 0 || depth != 1 -> {}
            case NoteRecord _ -> gathering.note(Note.Kind.COMMENTS);
            case MergeCellsRecord merges -> merges(merges);
            case LabelSSTRecord label when strings != null -> put(label,
                    strings.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> put(label, label.getValue());
            case NumberRecord number -> put(number, shown(number, number.getValue()));
            case BoolErrRecord cell -> put(cell, cell.isBoolean() ? truth(cell.getBooleanValue())
                    : error(cell.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord result when awaited != null -> {
                put(awaited, result.getString());
                awaited = null;
            }
            default -> {}
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
            gathering.note(Note.Kind.MACROS);
        }
        sheet++;
        rows = new TreeMap<>();
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(named);
        String name = sheet < ordered.length ? ordered[sheet].getSheetname() : "";
        gathering.begin(name);
        if (sheet < ordered.length && (ordered[sheet].isHidden() || ordered[sheet].isVeryHidden())) {
            gathering.note(Note.Kind.HIDDEN, name);
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && sheet >= 0) {
            rows.forEach((number, cells) -> gathering.row(number + 1, cells));
            gathering.end();
            rows = new TreeMap<>();
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            gathering.merge(new Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
                    area.getLastColumn()));
        }
    }

    private void formula(FormulaRecord formula) {
        switch (CellType.forInt(formula.getCachedResultType())) {
            case STRING -> awaited = formula;
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            case NUMERIC -> put(formula, shown(formula, formula.getValue()));
            case _NONE, BLANK,
                    FORMULA -> gathering.formula(new CellReference(formula.getRow(), formula.getColumn())
                            .formatAsString(false));
        }
    }

    private void put(CellValueRecordInterface cell, String text) {
        int column = cell.getColumn();
        if (text.isBlank() || column < 0) {
            return;
        }
        if (column >= Gathering.MOST_COLUMNS) {
            gathering.columnsLeft();
            return;
        }
        List<String> row = rows.computeIfAbsent(cell.getRow(), _ -> new ArrayList<>());
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private String shown(CellValueRecordInterface cell, double value) {
        int index = formats == null ? 0 : formats.getFormatIndex(cell);
        String format = formats == null ? null : formats.getFormatString(cell);
        return days.formatRawCellContents(value, index, format == null ? "General" : format);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /// As the reader of today's workbooks writes it.
    private static String error(int code) {
        return "ERROR:" + (FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}
