package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /// The same of a card.
    ///
    /// @param expected by row and column, such as `4:1=activity.name`
    static Score ofCard(String name, List<ColumnMapping> mapped, List<String> expected) {
        List<ColumnMapping> inOrder = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            int index = i;
            String place = expected.get(i).split("=", 2)[0];
            mapped.stream().filter(m -> place.equals(m.row() + ":" + m.index())).findFirst()
                    .ifPresent(
                            m -> inOrder.add(new ColumnMapping(index, m.heading(), m.field(), m.splitting(),
                                    m.certainty(), m.reason())));
        }
        return of(name, inOrder, expected.stream().map(e -> e.split("=", 2)[1]).toList());
    }

    String row() {
        return "| %s | %d | %d | %d | %d | %d | %s %% |%n"
                .formatted(name, columns, right, rightlyLeft, wrong, left,
                        String.format(Locale.ROOT, "%.1f", share()))
                .replace("\r", "");
    }

    Score and(Score other, String together) {
        List<String> all = new ArrayList<>(said);
        all.addAll(other.said);
        return new Score(together, columns + other.columns, right + other.right,
                rightlyLeft + other.rightlyLeft,
                wrong + other.wrong, left + other.left, all);
    }

    double share() {
        return columns == 0 ? 0 : 100.0 * (right + rightlyLeft) / columns;
    }
}
