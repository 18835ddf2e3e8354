package org.tabularium.compose.layout;

import java.util.Arrays;
import java.util.List;

/// Widths of the columns of a table that holds a whole record: each wide enough for its longest word, the rest of the
/// page where long texts would make tall rows.
final class Shares {
    /// Small letters on a line across the page.
    private static final int LINE = 187;
    /// Headings are hardly ever parted, other words only where they are longer.
    private static final int HEADING = 17;
    private static final int WORD = 12;
    /// With few columns there is room for more.
    private static final int FEW = 8;
    private static final int WORD_OF_FEW = 16;
    /// Room at the sides of a cell.
    private static final int AIR = 3;
    /// The larger, the more the tallest cell of a row counts.
    private static final double TALLEST = 4;
    /// More rows would not change much.
    private static final int ENOUGH = 300;

    private Shares() {}

    static List<Integer> of(List<String> header, List<List<String>> rows) {
        int[] widths = new int[header.size()];
        double[] weight = new double[widths.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = longestWord(header.get(c), HEADING) + 1;
            weight[c] = Math.pow(header.get(c).length(), TALLEST);
        }
        for (List<String> row : rows.subList(0, Math.min(ENOUGH, rows.size()))) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c],
                        longestWord(row.get(c), widths.length > FEW ? WORD : WORD_OF_FEW));
                weight[c] += Math.pow(row.get(c).length(), TALLEST);
            }
        }
        fill(widths, weight);
        return Arrays.stream(widths).boxed().toList();
    }

    /// What is left of the line goes, a letter at a time, to where it lowers the rows most.
    private static void fill(int[] widths, double[] weight) {
        for (int left = LINE - Arrays.stream(widths).sum(); left > 0; left--) {
            int best = 0;
            for (int c = 1; c < widths.length; c++) {
                best = gain(widths[c], weight[c]) > gain(widths[best], weight[best]) ? c : best;
            }
            widths[best]++;
        }
    }

    private static double gain(int width, double weight) {
        return weight / Math.pow(width, TALLEST + 1);
    }

    private static int longestWord(String text, int most) {
        int longest = Arrays.stream(text.split("[ \\n]|(?<=[-/])", -1)).mapToInt(String::length).max()
                .orElse(0);
        return Math.min(longest, most) + AIR;
    }
}
