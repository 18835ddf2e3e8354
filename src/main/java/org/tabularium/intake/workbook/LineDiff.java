package org.tabularium.intake.workbook;

import java.util.ArrayList;
import java.util.List;

/// Which composed lines a cell still has, which are gone, and which are new.
///
/// @param gone places of composed lines that the cell has no more
/// @param come lines that were not composed, in their order
record LineDiff(List<Integer> gone, List<Come> come) {

    /// A new line.
    ///
    /// @param after place of the composed line it stands behind; -1 for the beginning
    record Come(int after, String text) {}

    /// The longest run of lines that both have stays; the rest is gone or has come.
    ///
    /// @param lines the lines of which `now` holds what counts
    static LineDiff of(List<String> before, List<String> now, List<String> lines) {
        int[][] length = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(now.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Integer> gone = new ArrayList<>();
        List<Come> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < before.size() && length[i + 1][j] >= length[i][j + 1])) {
                gone.add(i++);
            } else {
                come.add(new Come(i - 1, lines.get(j++)));
            }
        }
        return new LineDiff(List.copyOf(gone), List.copyOf(come));
    }
}
