package org.tabularium.intake.dpf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tabularium.form.cell.Tsv;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.sheet.ExcelSheets;

/// Rows of a text with separators. Encoding and separator are found out: there is nothing in the file that says them.
final class TextRows {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int FIRST_LINES = 30;

    private TextRows() {}

    static List<List<String>> read(Path file, byte[] bytes, Terms terms)
            throws IntakeException {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new IntakeException("unreadable", file, null);
        }
        List<List<String>> rows = Tsv.read(text, separator(text, terms));
        if (rows.size() > ExcelSheets.MOST_ROWS) {
            throw new IntakeException("too-large", file, null);
        }
        return rows;
    }

    /// UTF-8 or UTF-16 if it begins with the mark, UTF-8 if it can be; else what Windows writes in the West.
    static String text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The one with which most columns of the list are recognised.
    private static char separator(String text, Terms terms) {
        String begin = text.lines().limit(FIRST_LINES).collect(Collectors.joining("\n"));
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(s -> Header.find(Tsv.read(begin, s), terms)
                        .map(h -> h.columns().size()).orElse(0)))
                .orElse(',');
    }
}
