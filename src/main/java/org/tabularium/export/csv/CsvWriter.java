package org.tabularium.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.document.Workbook;
import org.tabularium.export.CleanText;
import org.tabularium.export.Progress;

/// Writes a sheet as comma-separated values: the header, then one record a row. Columns that a workbook hides
/// are there too, since nothing can be hidden here.
public final class CsvWriter {
    private static final String LINE = "\r\n";
    /// A cell that begins with one of these is taken for a formula by some program, the wide ones in East Asia.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    /// Excel set to a country of decimal commas parts cells at semicolons, and heeds no quotes in the middle of a line.
    /// What could do something there is a formula with an equals sign, a call of a function or of another program.
    private static final Pattern FORMULA_WITHIN =
            Pattern.compile("(?<=[;\t\r\n])(?==|[+\\-@][^;\t\r\n]*(?:[|!]|\\w\\())");
    private static final int OFTEN = 256;

    private CsvWriter() {}

    /// Writes the sheet. Equal sheets give equal bytes; the stream stays open.
    ///
    /// @param progress counts rows; what it throws ends the writing and leaves an unfinished file
    public static void write(Workbook.Sheet sheet, OutputStream out, Progress progress) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        text.write(line(sheet.columns().stream().map(c -> quoted(c.header())).toList()));
        int total = sheet.rows().size();
        for (int i = 0; i < total; i++) {
            text.write(line(sheet.rows().get(i).stream().map(CsvWriter::field).toList()));
            if (i % OFTEN == 0) {
                progress.at(i, total);
            }
        }
        text.flush();
        progress.at(total, total);
    }

    private static String line(List<String> fields) {
        return String.join(",", fields) + LINE;
    }

    private static String field(Workbook.Cell cell) {
        return switch (cell) {
            case Workbook.TextCell text -> quoted(text.text());
            // A number is no formula, whatever its sign.
            case Workbook.NumberCell number -> Long.toString(number.value());
            case Workbook.DateCell day -> day.date().toString();
            case Workbook.EmptyCell() -> "";
        };
    }

    /// The text, an apostrophe before it where a program might run it, in quotes where RFC 4180 wants them.
    private static String quoted(String text) {
        String clean = CleanText.of(text);
        String within = FORMULA_WITHIN.matcher(clean).replaceAll("'");
        String guarded = !within.isEmpty() && FORMULA.indexOf(within.charAt(0)) >= 0 ? "'" + within : within;
        boolean plain = guarded.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && guarded.strip().equals(guarded);
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
