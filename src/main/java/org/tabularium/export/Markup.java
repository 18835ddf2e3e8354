package org.tabularium.export;

import java.io.IOException;
import java.io.Writer;

/// Writes XML and HTML as text. Markup goes in as it is; text and values of attributes are cleaned
/// ([CleanText]) and escaped.
public final class Markup {
    private static final int ENOUGH = 1 << 14;

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

    private static void escape(String text, StringBuilder to) {
        String clean = CleanText.of(text);
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
