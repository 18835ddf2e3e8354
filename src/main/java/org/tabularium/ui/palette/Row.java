package org.tabularium.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the palette.
sealed interface Row {
    /// How many lines of a group are shown while it is not the only one.
    int LEAD = 5;

    record Heading(Group group) implements Row {}

    record Choice(Line line, String group) implements Row {}

    /// Shows the rest of a group.
    record More(Group group) implements Row {}

    /// The rows of groups.
    ///
    /// @param only the group that is to be shown alone, with all its lines
    static List<Row> of(List<Group> groups, Optional<String> only) {
        List<Row> rows = new ArrayList<>();
        boolean oneKind = groups.stream().filter(g -> !g.lines().isEmpty()).count() == 1;
        for (Group group : groups) {
            boolean alone = only.isEmpty() ? oneKind : only.get().equals(group.key());
            if (group.lines().isEmpty() || (only.isPresent() && !alone)) {
                continue;
            }
            rows.add(new Heading(group));
            group.lines().stream().limit(alone ? group.lines().size() : LEAD)
                    .forEach(line -> rows.add(new Choice(line, group.key())));
            if (!alone && group.inAll() > LEAD) {
                rows.add(new More(group));
            }
        }
        return rows;
    }
}
