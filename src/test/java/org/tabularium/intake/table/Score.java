package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.List;

/// How much of a file was recognised without help.
///
/// @param name of the file and its shape
/// @param said a line for each column that was not recognised as it should be
record Score(String name, int columns, int right, int rightlyLeft, int wrong, int left, List<String> said) {

    /// @param expected by column; several right answers separated by a bar, an empty one for a column that belongs to
    /// no field
    static Score of(String name, List<ColumnMapping> mapped, List<String> expected) {
        int right = 0;
        int rightlyLeft = 0;
        int wrong = 0;
        int left = 0;
        List<String> said = new ArrayList<>();
        for (int c = 0; c < expected.size(); c++) {
            int column = c;
            ColumnMapping found = mapped.stream().filter(m -> m.index() == column).findFirst().orElse(null);
            String field = found == null ? "" : found.field();
            List<String> answers = List.of(expected.get(c).split("\\|", -1));
            if (answers.contains(field)) {
                right += field.isEmpty() ? 0 : 1;
                rightlyLeft += field.isEmpty() ? 1 : 0;
                continue;
            }
            wrong += field.isEmpty() ? 0 : 1;
            left += field.isEmpty() ? 1 : 0;
            said.add((found == null ? "column " + c : found.heading().replace('\n', ' ')) + ": "
                    + (field.isEmpty() ? "left" : "`" + field + "`") + " for `" + expected.get(c) + "`");
        }
        return new Score(name, expected.size(), right, rightlyLeft, wrong, left, said);
    }

    Score and(Score other) {
        List<String> all = new ArrayList<>(said);
        all.addAll(other.said);
        return new Score(name, columns + other.columns, right + other.right, rightlyLeft + other.rightlyLeft,
                wrong + other.wrong, left + other.left, all);
    }

    double share() {
        return columns == 0 ? 0 : 100.0 * (right + rightlyLeft) / columns;
    }
}
