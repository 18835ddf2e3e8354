package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// A line of a text that has lines only.
///
/// @param text without blanks around it
/// @param indent how far in it begins, in characters
/// @param gap how many empty lines stand before it; the first line has one
/// @param rank how widely it stands out as a heading, from 1 (widest); 0 if it does not
record Line(String text, int indent, int gap, int rank) {
    private static final int TAB = 4;
    private static final int MOST_WRAPPED = 3;

    /// The lines of a cleaned text. A line of signs under another ranks that one and is left out.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 1;
        for (String raw : text.split("\n", -1)) {
            String line = unquoted(raw.strip());
            if (isBorder(line)) {
                continue;
            }
            int rule = line.isEmpty() ? 0 : rule(line);
            if (rule > 0 && gap == 0) {
                rank(lines, rule);
                gap = 1;
            } else if (line.isEmpty() || rule > 0) {
                gap++;
            } else {
                lines.add(new Line(line, indent(raw), gap, 0));
                gap = 0;
            }
        }
        return lines;
    }

    /// Ranks the line above an underline, with those above it that it goes on from.
    private static void rank(List<Line> lines, int rule) {
        int from = lines.size() - 1;
        while (from > 0 && lines.get(from).gap() == 0 && lines.size() - from < MOST_WRAPPED) {
            from--;
        }
        StringBuilder whole = new StringBuilder();
        for (Line line : lines.subList(from, lines.size())) {
            whole.append(whole.isEmpty() ? "" : " ").append(line.text());
        }
        boolean one = lines.get(from).gap() > 0 && whole.length() <= Looks.LONGEST_HEADING
                && lines.get(from).text().length() > whole.length() / 2
                && !Looks.isEnded(whole.toString()) && !Looks.hasSentences(whole.toString());
        Line last = lines.getLast();
        if (one) {
            Line first = lines.get(from);
            lines.subList(from, lines.size()).clear();
            lines.add(new Line(whole.toString(), first.indent(), first.gap(), rule));
        } else if (last.text().length() <= Looks.LONGEST_HEADING) {
            lines.set(lines.size() - 1, new Line(last.text(), last.indent(), last.gap(), rule));
        }
    }

    Line with(String other) {
        return new Line(other, indent, gap, rank);
    }

    /// The words of a line that is set apart by a stroke before it.
    private static String unquoted(String line) {
        boolean quoted = line.startsWith("| ") && line.indexOf('|', 1) < 0;
        return quoted ? line.substring(2).strip() : line.equals("|") ? "" : line;
    }

    /// Whether a line only parts the rows of a table that is drawn with signs.
    private static boolean isBorder(String line) {
        return line.length() > 2 && (line.indexOf('|') >= 0 || line.indexOf('+') >= 0)
                && line.chars().allMatch(c -> "|-+=: ".indexOf(c) >= 0);
    }

    /// Of a line that only underlines, how widely; of others 0.
    private static int rule(String line) {
        char c = line.charAt(0);
        if (line.length() < 3 || "=-_~*#─━═–—".indexOf(c) < 0) {
            return 0;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != c && line.charAt(i) != ' ') {
                return 0;
            }
        }
        return c == '=' || c == '═' || c == '━' ? 1 : c == '~' ? 3 : 2;
    }

    private static int indent(String raw) {
        int indent = 0;
        for (int i = 0; i < raw.length() && Characters.isBlank(raw.charAt(i)); i++) {
            indent += raw.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
