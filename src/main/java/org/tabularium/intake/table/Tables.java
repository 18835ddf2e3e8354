package org.tabularium.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.table.Columns.Unknown;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;

/// Reads sheets in which a row is an entry.
final class Tables {
    private static final List<String> NAMING =
            List.of("activity.name", "party.name", "measure.name", "purpose.name", "mandate.controller");
    private final Guess guess;
    private final Columns columns;
    private final Subjects subjects;

    Tables(Guess guess, Columns columns) {
        this.guess = guess;
        this.columns = columns;
        this.subjects = new Subjects(guess);
    }

    SheetMapping of(Grid grid, HeaderRows header) {
        return of(grid, header, Optional.empty());
    }

    /// @param said what the sheet is about, if the user has said so
    SheetMapping of(Grid grid, HeaderRows header, Optional<Subject> said) {
        IdleRows idle = new IdleRows(grid, header, guess);
        Set<Integer> left = new HashSet<>(idle.left());
        List<Integer> used = IntStream.range(0, grid.width()).filter(c -> !header.headings().get(c).isEmpty()
                || entries(grid, header, left).stream().anyMatch(r -> !r.cell(c).isBlank())).boxed().toList();
        List<Unknown> unknown = used.stream()
                .map(c -> new Unknown(c, header.bands().get(c), header.headings().get(c),
                        header.said(c), entries(grid, header, left).stream().map(r -> r.cell(c)).toList()))
                .toList();
        Subject named = said.orElseGet(() -> subjects.of(grid.name(),
                unknown.stream().map(u -> guess.of(u.band(), u.heading())).toList()));
        List<ColumnMapping> mapped =
                columns.mapped(unknown, named == Subject.NONE ? Subject.ACTIVITIES : named);
        Subject subject =
                said.isEmpty() && named == Subject.NONE && subjects.isActivities(grid.name(), mapped)
                        ? Subject.ACTIVITIES
                        : named;
        OptionalInt name = NAMING.stream()
                .flatMapToInt(
                        f -> mapped.stream().filter(m -> m.field().equals(f)).mapToInt(ColumnMapping::index))
                .findFirst();
        entries(grid, header, left).stream().filter(r -> idle.isNote(r, name)).map(Row::number).toList()
                .forEach(left::add);
        return new SheetMapping(grid.name(), subject, Shape.ROWS, header.rows(),
                subject == Subject.NONE ? List.of() : mapped, left,
                name.isEmpty() ? Set.of() : continuing(grid, entries(grid, header, left), name.getAsInt()));
    }

    private static List<Row> entries(Grid grid, HeaderRows header, Set<Integer> left) {
        return grid.rows().stream()
                .filter(r -> r.number() > header.rows().getLast() && !left.contains(r.number()))
                .toList();
    }

    /// Rows without a name directly below a row with one, or covered by its name.
    private static Set<Integer> continuing(Grid grid, List<Row> rows, int name) {
        Set<Integer> continuing = new HashSet<>();
        int above = -1;
        for (Row row : rows) {
            boolean named = !row.cell(name).isBlank();
            boolean covered =
                    !named && grid.merge(row.number(), name).filter(m -> m.firstRow() < row.number())
                            .filter(m -> !grid.at(m.firstRow(), m.firstColumn()).isEmpty()).isPresent();
            if (covered || (!named && above == row.number() - 1)) {
                continuing.add(row.number());
                above = row.number();
            } else {
                above = named ? row.number() : -1;
            }
        }
        return continuing;
    }

}
