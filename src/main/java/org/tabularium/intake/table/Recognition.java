package org.tabularium.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;

/// Finds out how the sheets of a file are to be read: where the headings stand, whether a row or a sheet is an entry, what
/// a sheet is about, and to which field each column belongs.
///
/// Headings decide, by the names others use for the fields; what the cells say helps, and decides where a heading is
/// unknown. What is not likely enough is left open for the user.
public final class Recognition {
    private final Targets targets;
    private final KnownHeadings known;
    private final Signs signs;

    /// @param catalog names of categories and services by which cells are recognised
    public Recognition(Targets targets, Law law, Catalog catalog) {
        this.targets = targets;
        this.known = new KnownHeadings(targets);
        this.signs = new Signs(law, catalog, targets.lexicon());
    }

    /// Reads the sheets of a file.
    public Mapping of(List<Sheet> sheets) {
        Guess guess = new Guess(known, targets.lexicon());
        return new Mapping(sheets.stream().map(s -> of(s, guess)).toList());
    }

    /// Reads a sheet as the user says that it is to be read.
    ///
    /// @param headings number of the row in which the headings stand; empty to find them
    public SheetMapping of(Sheet sheet, Subject subject, Shape shape, OptionalInt headings) {
        Guess guess = new Guess(known, targets.lexicon());
        Grid grid = new Grid(sheet);
        Columns columns = new Columns(guess, signs, targets);
        if (shape == Shape.CARD) {
            return new Cards(grid, guess, columns, targets).mapping(subject);
        }
        HeaderRows header = headings.isPresent() ? HeaderRows.at(grid, guess, headings.getAsInt())
                : HeaderRows.of(grid, guess).or(() -> HeaderRows.unknown(grid, guess))
                        .orElseGet(() -> HeaderRows.at(grid, guess, sheet.rows().getFirst().number()));
        return new Tables(guess, columns).of(grid, header, Optional.of(subject));
    }

    private SheetMapping of(Sheet sheet, Guess guess) {
        Grid grid = new Grid(sheet);
        Optional<HeaderRows> header = HeaderRows.of(grid, guess);
        Columns columns = new Columns(guess, signs, targets);
        Cards cards = new Cards(grid, guess, columns, targets);
        if (cards.known() > header.map(HeaderRows::known).orElse(0.0)) {
            return cards.mapping();
        }
        return header.or(() -> HeaderRows.unknown(grid, guess))
                .map(h -> new Tables(guess, columns).of(grid, h))
                .orElseGet(() -> SheetMapping.nothing(sheet.name()));
    }
}
