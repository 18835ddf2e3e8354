package org.tabularium.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, quotation marks
/// around cells that contain either.
public final class Tsv {
    private static final char SEPARATOR = '\t';
    private static final char QUOTE = '"';
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Tsv(String text) {
        this.text = text;
    }

    /// The rows of a text. A quotation mark that is never closed is an ordinary character.
    public static List<List<String>> read(String text) {
        return new Tsv(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    /// The text of rows, each with a line break behind it.
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(Tsv::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"");
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            boolean more = at < text.length() && text.charAt(at) == SEPARATOR;
            at++;
            if (more && at == text.length()) {
                row.add("");
            }
            if (!more || at >= text.length()) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }
        return List.copyOf(rows);
    }

    private String cell() {
        int close = text.charAt(at) == QUOTE ? closing() : -1;
        if (close < 0) {
            int begin = at;
            at = end(at);
            return text.substring(begin, at);
        }
        String inner = text.substring(at + 1, close).replace("\"\"", "\"");
        at = close + 1;
        return inner;
    }

    /// Where the cell that begins with a quotation mark is closed; -1 if it is not.
    private int closing() {
        int i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else if (text.charAt(i) == QUOTE) {
                return end(i + 1) == i + 1 ? i : -1;
            }
            i++;
        }
        return -1;
    }

    private int end(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != SEPARATOR && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }
}
