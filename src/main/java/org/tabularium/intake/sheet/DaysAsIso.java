package org.tabularium.intake.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Writes days as 2026-11-21 whatever the format of the cell: as the cell shows them, day and month can be confused.
final class DaysAsIso extends DataFormatter {
    private boolean from1904;

    DaysAsIso() {
        super(Locale.ROOT);
    }

    /// Workbooks from old Macintosh computers count days from another one.
    void countFrom1904() {
        from1904 = true;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString) {
        if (formatString != null && DateUtil.isADateFormat(formatIndex, formatString)
                && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
        }
        return super.formatRawCellContents(value, formatIndex, formatString);
    }
}
