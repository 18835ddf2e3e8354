package org.tabularium.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// Takes the cells of fields that hold a text, a line, a day or references; the same for entries of every kind.
final class Simple {
    private final Stock stock;
    private final Cells cells;

    Simple(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
    }

    /// All cells of a field become one text, each a line of its own; one of several columns with its heading.
    <E> E text(E entity, Lens<E, LocalText> at, String path, String... fields) {
        List<String> lines = new ArrayList<>();
        boolean several = fields.length > 1;
        for (Cell cell : cells.of(fields)) {
            if (!lines.contains(cell.text())) {
                lines.add(cell.text());
            }
            if (several && !cell.field().equals(fields[0]) && !cell.heading().isEmpty()) {
                lines.set(lines.indexOf(cell.text()), cell.heading() + ": " + cell.text());
            }
            cells.taken(cell, cells.place().at(path));
        }
        return lines.isEmpty() ? entity
                : at.with(entity, at.of(entity).with(stock.language(), String.join("\n", lines)));
    }

    /// The first cell of a field; others that say something else end in the note.
    <E> E line(E entity, Lens<E, String> at, String path, String... fields) {
        E changed = entity;
        boolean said = false;
        for (Cell cell : cells.of(fields)) {
            if (!said || at.of(changed).equals(cell.text())) {
                changed = at.with(changed, cell.text());
                said = true;
                cells.taken(cell, cells.place().at(path));
            } else {
                cells.noted(cell, Reason.OCCUPIED);
            }
        }
        return changed;
    }

    <E> E day(E entity, Lens<E, Optional<LocalDate>> at, String path, String... fields) {
        E changed = entity;
        Optional<LocalDate> said = Optional.empty();
        for (Cell cell : cells.of(fields)) {
            Optional<LocalDate> day = stock.readers().days().of(cell.text());
            if (day.isEmpty() || (said.isPresent() && !said.equals(day))) {
                cells.noted(cell, day.isEmpty() ? Reason.NOT_READ : Reason.OCCUPIED);
            } else {
                said = day;
                changed = at.with(changed, day);
                cells.changed(cell, cells.place().at(path), day.get().toString(), List.of(cell.text()),
                        Reason.READ);
            }
        }
        return changed;
    }

    /// A choice by the words it is written with; a text none of them fits ends in the note.
    <E, C> E choice(E entity, Lens<E, C> at, String path,
            java.util.function.Function<String, Optional<C>> read,
            String... fields) {
        E changed = entity;
        boolean said = false;
        for (Cell cell : cells.of(fields)) {
            Optional<C> choice = read.apply(cell.text());
            if (choice.isEmpty() || (said && !choice.get().equals(at.of(changed)))) {
                cells.noted(cell, choice.isEmpty() ? Reason.NOT_READ : Reason.OCCUPIED);
            } else {
                said = true;
                changed = at.with(changed, choice.get());
                cells.changed(cell, cells.place().at(path), Wording.key(choice.get()), List.of(cell.text()),
                        Reason.READ);
            }
        }
        return changed;
    }

    /// The entities that cells name, beside those that are there.
    <T extends Identified<T>> List<Id<T>> references(List<Id<T>> before, Shelf<T> shelf, String path,
            String... fields) {
        Set<Id<T>> ids = new LinkedHashSet<>(before);
        for (Cell cell : cells.of(fields)) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
            } else {
                ids.addAll(named(cell, shelf, cells.place().at(path)));
            }
        }
        return List.copyOf(ids);
    }

    /// The entities that one cell names.
    <T extends Identified<T>> List<Id<T>> named(Cell cell, Shelf<T> shelf, Where target) {
        Pieces pieces = stock.readers().pieces(cell);
        List<Id<T>> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> read = new ArrayList<>(pieces.marks());
        for (String piece : pieces.texts()) {
            T entity = shelf.get(piece);
            ids.add(entity.id());
            boolean called = shelf.isCalled(entity, piece);
            names.add(called ? piece : String.join(" / ", shelf.names(entity)));
            if (!called) {
                read.add(piece);
            }
        }
        cells.changed(cell, target, String.join("\n", names), read,
                read.size() > pieces.marks().size() ? Reason.READ : Reason.SPLIT);
        return ids;
    }
}
