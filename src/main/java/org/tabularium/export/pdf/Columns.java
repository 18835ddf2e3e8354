package org.tabularium.export.pdf;

import org.tabularium.document.Block;
import org.tabularium.document.Text;

/// Widths of the columns of a table: as asked, but no narrower than the longest word where the others can
/// give way.
final class Columns {
    private static final float GAP = 10;
    /// From this number of columns on, letters are small, and longer words may be parted.
    private static final int MANY = 7;
    private static final float LONG = 62;
    final float[] widths;
    final float[] lefts;
    final boolean[] numbers;
    final Role heading;
    final Role cell;

    Columns(Block.Table table, Typesetter set, float width) {
        int count = table.widths().size();
        heading = count < MANY ? Role.COLUMN : Role.DENSE_COLUMN;
        cell = count < MANY ? Role.CELL : Role.DENSE_CELL;
        widths = new float[count];
        lefts = new float[count];
        numbers = new boolean[count];
        // Very many columns stand closer, so that letters keep some room.
        float gap = Math.min(GAP, width / (3 * count));
        float free = width - gap * (count - 1);
        int sum = table.widths().stream().mapToInt(w -> Math.max(1, w)).sum();
        float[] needs = new float[count];
        for (int c = 0; c < count; c++) {
            widths[c] = free * Math.max(1, table.widths().get(c)) / sum;
            needs[c] = count < MANY ? need(table, c, set) : Math.min(LONG, need(table, c, set));
            numbers[c] = isNumber(table, c);
        }
        giveWay(needs);
        for (int c = 1; c < count; c++) {
            lefts[c] = lefts[c - 1] + widths[c - 1] + gap;
        }
    }

    private float need(Block.Table table, int column, Typesetter set) {
        float need = set.longestWord(Text.of(table.header().get(column)), heading);
        for (Block.Row row : table.rows()) {
            need = Math.max(need, set.longestWord(row.cells().get(column), cell));
        }
        return need;
    }

    private static boolean isNumber(Block.Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().map(r -> r.cells().get(column).plain())
                .allMatch(t -> !t.isEmpty() && t.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private void giveWay(float[] needs) {
        float lacking = 0;
        float spare = 0;
        for (int c = 0; c < widths.length; c++) {
            lacking += Math.max(0, needs[c] - widths[c]);
            spare += Math.max(0, widths[c] - needs[c]);
        }
        if (lacking == 0 || spare == 0) {
            return;
        }
        float moved = Math.min(lacking, spare);
        for (int c = 0; c < widths.length; c++) {
            widths[c] += Math.max(0, needs[c] - widths[c]) * moved / lacking
                    - Math.max(0, widths[c] - needs[c]) * moved / spare;
        }
    }
}
