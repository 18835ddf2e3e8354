package org.tabularium.intake.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.table.SheetMapping.Subject;

/// What a column can be taken to: a field in the words of other registers.
///
/// @param key such as `retention.period`
/// @param subjects in which sheets it can stand
/// @param isSingle whether only one column of a sheet can be taken to it
/// @param names by language (de, en, fr, …) the headings under which others keep it
public record Target(String key, Set<Subject> subjects, boolean isSingle,
        Map<String, List<String>> names) {
    public Target {
        subjects = Set.copyOf(subjects);
        names = Map.copyOf(names);
    }
}
