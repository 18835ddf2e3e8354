package org.tabularium.export.text;

import java.util.regex.Pattern;
import org.tabularium.export.CleanText;

/// Breaks text into lines.
final class Lines {
    static final int WIDTH = 78;
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    /// Proposals where to break, which stay visible in some programs.
    private static final Pattern PROPOSALS = Pattern.compile("[\\u00AD\\u200B]");

    private final StringBuilder out = new StringBuilder();
    private boolean isBegun;

    /// What has been written since it was last asked for.
    String take() {
        String taken = out.toString();
        out.setLength(0);
        return taken;
    }

    /// An empty line, but not above the first.
    void gap() {
        out.append(isBegun ? "\n" : "");
    }

    /// Writes a text.
    ///
    /// @param first what stands before the first line
    /// @param other what stands before the others
    /// @return columns of the longest line
    int write(String text, String first, String other) {
        int longest = 0;
        String indent = first;
        for (String line : PROPOSALS.matcher(CleanText.of(text)).replaceAll("").strip().split("\n", -1)) {
            longest = Math.max(longest, line(line, indent, other));
            indent = other;
        }
        return longest;
    }

    private int line(String text, String first, String other) {
        int longest = 0;
        StringBuilder line = new StringBuilder(first);
        int columns = columns(first);
        boolean isEmpty = true;
        for (String word : BLANKS.split(text.strip())) {
            int width = columns(word);
            if (!isEmpty && columns + 1 + width > WIDTH) {
                longest = Math.max(longest, columns);
                end(line);
                line = new StringBuilder(other);
                columns = columns(other);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            columns += (isEmpty ? 0 : 1) + width;
            isEmpty = false;
        }
        end(line);
        return Math.max(longest, columns);
    }

    private void end(CharSequence line) {
        out.append(line.toString().stripTrailing()).append('\n');
        isBegun = true;
    }

    /// Marks above and below letters and signs without a shape take no column.
    private static int columns(String text) {
        return (int) text.codePoints().filter(c -> switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        }).count();
    }
}
