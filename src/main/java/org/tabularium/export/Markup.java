package org.tabularium.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes XML and HTML as text. Markup goes in as it is; text and values of attributes are cleaned
/// ([CleanText]) and escaped.
public final class Markup {
    private static final int ENOUGH = 1 << 14;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final OutputStream out;
    private final byte[] pending = new byte[ENOUGH];
    private int count;

    public Markup(OutputStream out) {
        this.out = out;
    }

    /// Appends markup that is well-formed already.
    public Markup raw(String xml) throws IOException {
        append(xml);
        return this;
    }

    public Markup number(long value) throws IOException {
        return raw(Long.toString(value));
    }

    /// Appends character data.
    public Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /// Appends an attribute, beginning with a space.
    ///
    /// @param name qualified name
    public Markup attribute(String name, String value) throws IOException {
        raw(" ").raw(name).raw("=\"");
        escape(value, true);
        return raw("\"");
    }

    /// Hands everything to the writer.
    public void flush() throws IOException {
        out.write(pending, 0, count);
        count = 0;
    }

    /// Letter by letter an encoder would take longer: most markup is one byte a letter already.
    private void append(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        if (count + bytes.length > ENOUGH) {
            flush();
        }
        if (bytes.length > ENOUGH) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, pending, count, bytes.length);
            count += bytes.length;
        }
    }

    /// Whether there are only letters and signs that are neither cleaned nor escaped and no format has a mark of its own
    /// for; most texts have no others.
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= '?' && c <= '~'; // asked first, since most are
            if (!letter
                    && (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || (c > '~' && c < '\u00A0')
                            || c == SOFT_HYPHEN || c >= '\u2000')) {
                return false;
            }
        }
        return true;
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        if (isPlain(text)) {
            append(text);
            return;
        }
        String clean = CleanText.of(text);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            String reference = switch (clean.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                // A parser would turn these into spaces in an attribute.
                case '\t' -> inAttribute ? "&#9;" : "";
                case '\n' -> inAttribute ? "&#10;" : "";
                default -> "";
            };
            if (!reference.isEmpty()) {
                append(clean.substring(from, i));
                raw(reference);
                from = i + 1;
            }
        }
        append(clean.substring(from));
    }
}
