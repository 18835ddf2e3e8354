package org.tabularium.intake.policy;

import java.util.List;
import java.util.Locale;

/// Scores as tables of a document.
final class ScoreTable {
    private static final List<Kind> IN_ROWS =
            List.of(Kind.CONTROLLER, Kind.ACTIVITIES, Kind.PROVIDERS, Kind.SAFEGUARDS,
                    Kind.BASES, Kind.RETENTION, Kind.ITEMS, Kind.OUTDATED);

    private ScoreTable() {}

    /// A row for each kind.
    static String ofKinds(PolicyScore score) {
        StringBuilder table = new StringBuilder("""
                | kind | expected | F1 | precision | recall |
                | --- | --- | --- | --- | --- |
                """);
        for (Kind kind : Kind.values()) {
            Count count = score.of(kind);
            if (!count.isNothing()) {
                table.append("| %s | %d | %s | %s | %s |\n".formatted(kind.label(), count.expected(),
                        kind == Kind.ODDITIES ? "" : number(count.f1()),
                        kind == Kind.ODDITIES ? "" : number(count.precision()), number(count.recall())));
            }
        }
        return table.toString();
    }

    /// A row for each policy, F1 of the chief kinds.
    static String ofPolicies(List<PolicyScore> scores) {
        StringBuilder table = new StringBuilder("| policy |");
        StringBuilder line = new StringBuilder("| --- |");
        IN_ROWS.forEach(k -> {
            table.append(' ').append(k.label()).append(" |");
            line.append(" --- |");
        });
        table.append('\n').append(line).append('\n');
        for (PolicyScore score : scores) {
            table.append("| ").append(score.name()).append(" |");
            IN_ROWS.forEach(k -> table.append(' ')
                    .append(score.of(k).isNothing() ? "–" : number(score.of(k).f1())).append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
