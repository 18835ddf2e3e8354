package org.tabularium.intake.prose;

import java.util.List;
import java.util.stream.IntStream;

/// Lines with their marks, and how they are spread.
final class Layout {
    private static final int LONG = 90;
    private static final int FEW_RANKED = 4;
    private final List<Line> lines;
    private final List<Mark> marks;
    private final List<String> words;
    private final boolean spaced;
    private final boolean parted;
    private final boolean ruled;

    Layout(List<Line> lines, List<Mark> marks) {
        this.lines = lines;
        this.marks = marks;
        words = IntStream.range(0, lines.size())
                .mapToObj(i -> marks.get(i).rest(lines.get(i).text())).toList();
        long gaps = lines.stream().skip(1).filter(l -> l.gap() > 0).count();
        spaced = gaps * 100 >= 85L * Math.max(1, lines.size() - 1);
        parted = gaps * 4 >= Math.max(1, lines.size() - 1);
        ruled = isRuled(lines);
    }

    /// Whether a text underlines its headings.
    static boolean isRuled(List<Line> lines) {
        return lines.stream().filter(l -> l.rank() > 0).count() >= FEW_RANKED;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    Mark mark(int i) {
        return i < 0 || i >= size() ? Mark.NONE : marks.get(i);
    }

    /// The words of a line without its mark; none beyond the ends.
    String words(int i) {
        return i < 0 || i >= size() ? "" : words.get(i);
    }

    /// Whether an empty line stands before it; beyond the ends there are empty lines.
    boolean gap(int i) {
        return i < 0 || i >= size() || lines.get(i).gap() > 0;
    }

    /// Whether nearly every line is followed by an empty one, so that these say nothing.
    boolean isSpaced() {
        return spaced;
    }

    /// Whether the headings are those lines that are underlined.
    boolean isRuled() {
        return ruled;
    }

    /// Whether empty lines part what belongs apart.
    boolean isParted() {
        return parted && !spaced;
    }

    /// Whether a line is running text.
    boolean isText(int i) {
        String words = words(i);
        return words.length() > LONG || (words.length() > 30 && words.endsWith("."))
                || (words.length() > 50 && Looks.isEnded(words)) || Looks.hasSentences(words);
    }
}
