package org.tabularium.export.markdown;

import org.tabularium.export.Addresses;

/// Words with every sign escaped that Markdown, or one of the programs that read it, would act on.
///
/// @param lineBreak what stands for a line break
/// @param inLines whether lines may begin with the words, so that what opens a list or a rule is escaped too
record Escapes(String lineBreak, boolean inLines) {
    /// Emphasis, links, HTML, headings, quotations, references and cells; struck text, formulas and the
    /// placeholders of site generators as well.
    private static final String SIGNS = "\\`*_[]<>#&~|${}";
    /// At the start of a line: lists, rules, underlines of headings, definitions.
    private static final String FIRST_SIGNS = "-+=:";
    /// More digits make no list.
    private static final int LONGEST_NUMBER = 9;

    static Escapes ofOneLine() {
        return new Escapes(" ", false);
    }

    static Escapes ofLines(String indent) {
        return new Escapes("\\\n" + indent, true);
    }

    /// The words in Markdown.
    ///
    /// @param begins whether they stand at the start of a line
    String of(String words, boolean begins) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (Addresses.Piece piece : Addresses.in(words)) {
            if (isAutolink(piece)) {
                out.append('<').append(piece.text()).append('>');
            } else {
                escape(piece.text(), out, begins && out.isEmpty());
            }
        }
        return out.toString();
    }

    /// Renderers differ about references in addresses, and take none for e-mail that begins with a scheme.
    private static boolean isAutolink(Addresses.Piece piece) {
        return !piece.target().isEmpty() && !(piece.text().contains("&") && piece.text().contains(";"));
    }

    private void escape(String text, StringBuilder out, boolean begins) {
        boolean start = begins;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(lineBreak);
                start = true;
            } else if (c == ' ' || c == '\t') {
                // Blanks before or after a line would make code or a line break.
                if (!start && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    out.append(' ');
                }
            } else {
                if (inLines && start) {
                    i = first(text, i, out);
                    c = text.charAt(i);
                } else if (SIGNS.indexOf(c) >= 0 || isPlaceholder(text, i)) {
                    out.append('\\');
                }
                out.append(c);
                start = false;
            }
        }
    }

    /// Writes what stands before the sign to be escaped.
    ///
    /// @return where that sign is, or where the line begins
    private int first(String text, int from, StringBuilder out) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        boolean isNumbered = end > from && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        if (isNumbered) {
            out.append(text, from, end).append('\\');
            return end;
        }
        if (SIGNS.indexOf(text.charAt(from)) >= 0 || FIRST_SIGNS.indexOf(text.charAt(from)) >= 0) {
            out.append('\\');
        }
        return from;
    }

    /// A percent sign beside a brace.
    private static boolean isPlaceholder(String text, int i) {
        return text.charAt(i) == '%' && (text.startsWith("{", i - 1) || text.startsWith("}", i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
