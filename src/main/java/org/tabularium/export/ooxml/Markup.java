package org.tabularium.export.ooxml;

import java.io.IOException;
import java.io.Writer;

/// Writes XML as text. Markup goes in as it is; text and values of attributes are escaped and lose what XML
/// cannot hold.
public final class Markup {
    private static final int ENOUGH = 1 << 14;
    /// Stands where half of a surrogate pair stood, so that the loss can be seen.
    private static final char LOST = '\uFFFD';

    private final Writer out;
    private final StringBuilder pending = new StringBuilder(ENOUGH + 1024);

    public Markup(Writer out) {
        this.out = out;
    }

    /// Appends markup that is well-formed already.
    public Markup raw(String xml) throws IOException {
        pending.append(xml);
        if (pending.length() > ENOUGH) {
            flush();
        }
        return this;
    }

    public Markup number(long value) throws IOException {
        return raw(Long.toString(value));
    }

    /// Appends character data.
    public Markup text(String text) throws IOException {
        escape(text, pending);
        return raw("");
    }

    /// Appends an attribute, beginning with a space.
    ///
    /// @param name qualified name
    public Markup attribute(String name, String value) throws IOException {
        pending.append(' ').append(name).append("=\"");
        escape(value, pending);
        return raw("\"");
    }

    /// Hands everything to the writer.
    public void flush() throws IOException {
        out.append(pending);
        pending.setLength(0);
    }

    /// The text as XML 1.0 can hold it: without control characters but tab and line feed, half surrogate
    /// pairs replaced.
    public static String clean(String text) {
        int i = 0;
        while (i < text.length() && isOrdinary(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOrdinary(c)) {
                kept.append(c);
            } else if (isPair(text, i)) {
                kept.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                kept.append(LOST);
            }
        }
        return kept.toString();
    }

    private static boolean isOrdinary(char c) {
        return c < ' ' ? c == '\t' || c == '\n'
                : (c < '\u007F' || c > '\u009F') && c < '\uFFFE' && !Character.isSurrogate(c);
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static void escape(String text, StringBuilder to) {
        String clean = clean(text);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            String reference = switch (clean.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                // A parser would turn these into spaces in an attribute.
                case '\t' -> "&#9;";
                case '\n' -> "&#10;";
                default -> "";
            };
            if (!reference.isEmpty()) {
                to.append(clean, from, i).append(reference);
                from = i + 1;
            }
        }
        to.append(clean, from, clean.length());
    }
}
