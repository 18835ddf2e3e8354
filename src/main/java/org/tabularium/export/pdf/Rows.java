package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// Columns of strips side by side.
final class Rows {
    private Rows() {}

    /// What a torn row keeps whole beside its first lines: labels, above all.
    private static final float SHORT = 100;

    /// One strip, or where that would be too tall for a page to give way to, one for each line.
    ///
    /// @param columns strips of each column
    /// @param x left edge of each column
    /// @param padding space above and below
    /// @param tall what is too tall
    static List<Strip> row(List<List<Strip>> columns, float[] x, float padding, float tall) {
        if (columns.stream().noneMatch(c -> Strip.heightOf(c) > tall)) {
            return List.of(together(columns, x, padding));
        }
        List<List<Strip>> shorts = columns.stream().map(c -> isShort(c) ? c : List.<Strip>of()).toList();
        List<List<Strip>> longs = columns.stream().map(c -> isShort(c) ? List.<Strip>of() : c).toList();
        Strip beside = together(shorts, x, 0);
        int longest = longs.stream().mapToInt(List::size).max().orElse(0);
        List<Strip> lines = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            lines.add(line(longs, x, i));
        }
        lines = besideWhole(beside.height(), lines);
        lines.set(0, lines.getFirst().with(beside.marks()).moved(0, padding).before(0));
        lines.set(lines.size() - 1, lines.getLast().higher(padding));
        return lines;
    }

    /// The lines, those that reach this far down made one: what hangs beside them is drawn with the first, and
    /// lines that merely wish to stay together are parted where their group is taller than a page.
    private static List<Strip> besideWhole(float height, List<Strip> lines) {
        int count = 1;
        Strip first = lines.getFirst();
        while (first.height() < height && count < lines.size()) {
            count++;
            first = Strip.joined(lines.subList(0, count));
        }
        List<Strip> whole = new ArrayList<>(lines.subList(count, lines.size()));
        whole.addFirst(first);
        return whole;
    }

    private static boolean isShort(List<Strip> column) {
        return Strip.heightOf(column) <= SHORT;
    }

    private static Strip together(List<List<Strip>> columns, float[] x, float padding) {
        List<Mark> marks = new ArrayList<>();
        float height = 0;
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).isEmpty()) {
                height = Math.max(height, Strip.join(columns.get(c), x[c], padding, marks));
            }
        }
        return Strip.of(0, height + 2 * padding, marks);
    }

    private static Strip line(List<List<Strip>> columns, float[] x, int index) {
        List<Mark> marks = new ArrayList<>();
        float before = 0;
        float height = 0;
        Strip last = Strip.of(0, 0, List.of());
        for (int c = 0; c < columns.size(); c++) {
            if (index < columns.get(c).size()) {
                last = columns.get(c).get(index);
                marks.addAll(last.moved(x[c], 0).marks());
                before = Math.max(before, last.before());
                height = Math.max(height, last.height());
            }
        }
        Strip head = last.head() == null ? null : last.head().moved(x[x.length - 1], 0);
        return new Strip(before, height, last.turn(), marks, head);
    }
}
