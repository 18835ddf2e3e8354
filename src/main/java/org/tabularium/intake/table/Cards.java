package org.tabularium.intake.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;

/// Reads sheets that are an entry: labels, what they say to the right or below, several entries beside each other.
final class Cards {
    private static final int MOST_ROWS = 2_000;
    private static final int LABEL_COLUMNS = 3;
    private static final double LEAST = 2;
    private static final double NAMED = 2;
    private final Grid grid;
    private final Guess guess;
    private final Columns columns;
    private final Targets targets;
    private final int labels;
    private final double known;

    Cards(Grid grid, Guess guess, Columns columns, Targets targets) {
        this.grid = grid;
        this.guess = guess;
        this.columns = columns;
        this.targets = targets;
        int best = 0;
        double most = 0;
        for (int c = 0; c < Math.min(LABEL_COLUMNS, grid.width()); c++) {
            double here = known(c);
            best = here > most ? c : best;
            most = Math.max(most, here);
        }
        this.labels = best;
        this.known = most < LEAST ? 0 : most;
    }

    /// How many labels are known, weighed by how surely; 0 if the sheet is no card.
    double known() {
        return known;
    }

    /// Each field counts once: in a column of a list many cells may resemble the name of one.
    private double known(int column) {
        Map<String, Double> best = new HashMap<>();
        grid.rows().stream().limit(MOST_ROWS).map(r -> r.cell(column).strip())
                .filter(c -> !c.isEmpty() && c.length() <= HeadingWords.MOST_CHARACTERS).distinct().limit(200)
                .forEach(c -> best.merge(guess.surest(c).map(Target::key).orElse(""), guess.heading(c),
                        Math::max));
        return best.values().stream().mapToDouble(d -> d).sum();
    }

    /// Reads it as being about what makes the most of it.
    SheetMapping mapping() {
        Subject best = Subject.NONE;
        double most = 0;
        Subjects subjects = new Subjects(guess);
        for (Subject subject : List.of(Subject.ACTIVITIES, Subject.MANDATES, Subject.CONTROLLER)) {
            List<ColumnMapping> places = places(subject);
            double worth = worth(subject, places) + (subjects.isNamed(grid.name(), subject) ? NAMED : 0);
            if (worth(subject, places) > 0 && worth > most) {
                best = subject;
                most = worth;
            }
        }
        if (best == Subject.NONE || subjects.isNamed(grid.name(), Subject.NONE)) {
            return new SheetMapping(grid.name(), Subject.NONE, Shape.CARD, List.of(), List.of(),
                    rows(Set.of()));
        }
        List<ColumnMapping> places = places(best);
        return new SheetMapping(grid.name(), best, Shape.CARD, List.of(), places,
                rows(places.stream().map(ColumnMapping::row).collect(Collectors.toSet())));
    }

    /// Reads it as being about what the user says.
    SheetMapping mapping(Subject subject) {
        List<ColumnMapping> places = subject == Subject.NONE ? List.of() : places(subject);
        return new SheetMapping(grid.name(), subject, Shape.CARD, List.of(), places,
                rows(places.stream().map(ColumnMapping::row).collect(Collectors.toSet())));
    }

    private List<ColumnMapping> places(Subject subject) {
        return new CardReading(grid, new CardFields(guess, targets, columns, subject), labels).places();
    }

    private Set<Integer> rows(Set<Integer> without) {
        Set<Integer> rows = new HashSet<>(grid.rows().stream().map(Row::number).toList());
        rows.removeAll(without);
        return rows;
    }

    /// How much of a card is read; nothing if what makes up an entry is missing.
    private double worth(Subject subject, List<ColumnMapping> places) {
        Set<String> fields = places.stream().map(ColumnMapping::field).filter(f -> !f.isEmpty())
                .collect(Collectors.toSet());
        Stream<String> needed = switch (subject) {
            case ACTIVITIES -> Stream.of("activity.name", "purpose.name");
            case MANDATES -> Stream.of("mandate.controller", "mandate.processingCategories");
            case CONTROLLER -> Stream.of("controller.name", "dpo", "controller.address");
            case NONE, PARTIES, MEASURES -> Stream.of();
        };
        double sum = fields.stream().mapToDouble(f -> places.stream().filter(p -> p.field().equals(f))
                .mapToDouble(ColumnMapping::certainty).max().orElse(0)).sum();
        boolean mixed = subject == Subject.ACTIVITIES && core(fields) < 2;
        return needed.anyMatch(fields::contains) && !mixed ? sum : 0;
    }

    private static int core(Set<String> fields) {
        return (int) fields.stream().filter(f -> !f.startsWith("controller.") && !f.startsWith("dpo"))
                .count();
    }
}
