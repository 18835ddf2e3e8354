package org.tabularium.intake.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.Encoding;
import org.tabularium.intake.IntakeException;

/// The rows of a text with separators. There is nothing in such a file that says its encoding and its separator: they
/// are found out, unless the user has chosen them.
final class TextSheets {
    private static final long MOST_BYTES = 50L << 20;
    private static final int MOST_FIELDS = 1 << 20;
    private static final int LONGEST_RECORD = 16 << 20;
    /// Spreadsheets say so in a first line, which is none of the table.
    private static final String SAID = "sep=";
    private static final char QUOTE = '"';
    /// Stands in no text, so that nothing is quoted.
    private static final char NO_QUOTE = '\uFFFF';
    private final Gathering gathering;

    TextSheets(Gathering gathering) {
        this.gathering = gathering;
    }

    SheetFile read(Path file, String name, Options options) throws IOException, IntakeException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooMuch("bytes");
        }
        byte[] bytes = Files.readAllBytes(file);
        Encoding encoding = options.encoding().map(e -> Encoding.chosen(e, bytes))
                .or(() -> Encoding.of(bytes))
                .orElseThrow(() -> new IntakeException("file.no-table", file, null));
        String text = encoding.text(bytes);
        if (text.indexOf('\uFFFD') >= 0) {
            gathering.note(Note.Kind.CHARACTERS);
        }
        char separator = options.separator().orElseGet(() -> said(text).orElseGet(() -> Separators.of(text)));
        gathering.begin(name);
        rows(said(text).isPresent() ? text.substring(lineAfter(text, 0)) : text, separator);
        gathering.end();
        return new SheetFile(Format.TEXT, Optional.of(encoding.charset()), Optional.of(separator),
                gathering.sheets(), gathering.notes());
    }

    private static Optional<Character> said(String text) {
        boolean says =
                text.regionMatches(true, 0, SAID, 0, SAID.length()) && text.length() > SAID.length() + 1
                        && "\r\n".indexOf(text.charAt(SAID.length() + 1)) >= 0;
        return says ? Optional.of(text.charAt(SAID.length())) : Optional.empty();
    }

    private void rows(String text, char separator) {
        int number = 0;
        CsvRecord last = null;
        for (CsvRecord csv : records(text, separator, QUOTE)) {
            if (last != null) {
                gathering.row(++number, cells(last));
            }
            last = csv;
        }
        if (last == null) {
            return;
        }
        if (!isUnclosed(text, last)) {
            gathering.row(++number, cells(last));
            return;
        }
        gathering.note(Note.Kind.QUOTATION, number + 1);
        for (CsvRecord csv : records(from(text, last.getStartingLineNumber()), separator, NO_QUOTE)) {
            gathering.row(++number, cells(csv));
        }
    }

    /// A quotation mark that is never closed makes one cell of the rest of the file. Where all are closed, there is an
    /// even number of them.
    private static boolean isUnclosed(String text, CsvRecord last) {
        return last.getField(last.getFieldCount() - 1).indexOf('\n') >= 0
                && text.chars().filter(c -> c == QUOTE).count() % 2 == 1;
    }

    private static String from(String text, long line) {
        int at = 0;
        for (long i = 1; i < line; i++) {
            at = lineAfter(text, at);
        }
        return text.substring(at);
    }

    private static int lineAfter(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        boolean both = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(text.length(), at + (both ? 2 : 1));
    }

    private static List<String> cells(CsvRecord csv) {
        List<String> cells = new ArrayList<>(csv.getFieldCount());
        for (String field : csv.getFields()) {
            cells.add(field.indexOf('\r') < 0 ? field : field.replace("\r\n", "\n").replace('\r', '\n'));
        }
        return cells;
    }

    /// The records of a text, read leniently: nothing is refused for being written unusually.
    static CsvReader<CsvRecord> records(String text, char separator, char quote) {
        return CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true)
                .build(CsvRecordHandler.builder().maxFields(MOST_FIELDS).maxFieldSize(LONGEST_RECORD)
                        .maxRecordSize(LONGEST_RECORD)
                        .build(), text);
    }
}
