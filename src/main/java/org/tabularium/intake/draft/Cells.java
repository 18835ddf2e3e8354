package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.CellReport.Reason;

/// The cells of one entry, and what became of each. A cell that nobody took ends in the note: so none is lost.
final class Cells {
    private final Entry entry;
    private final Where place;
    private final Map<String, List<Cell>> byField = new HashMap<>();
    private final IdentityHashMap<Cell, Fate> fates = new IdentityHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// What became of a cell.
    private record Fate(Outcome outcome, Where target, String after, List<String> read, Reason reason) {}

    /// @param place the entity that the entry becomes
    Cells(Entry entry, Where place) {
        this.entry = entry;
        this.place = place;
        entry.cells().forEach(c -> byField.computeIfAbsent(c.field(), k -> new ArrayList<>()).add(c));
    }

    boolean isCard() {
        return entry.card();
    }

    Where place() {
        return place;
    }

    /// The cells of these fields that nobody has taken yet, in the order of the file.
    List<Cell> of(String... fields) {
        List<Cell> cells = new ArrayList<>();
        for (String field : fields) {
            byField.getOrDefault(field, List.of()).stream().filter(c -> !fates.containsKey(c))
                    .forEach(cells::add);
        }
        return cells;
    }

    /// The fields of cells that nobody has taken yet.
    String[] rest() {
        return entry.cells().stream().filter(c -> !fates.containsKey(c)).map(Cell::field).distinct()
                .toArray(String[]::new);
    }

    /// A cell stands in a field as it was written.
    void taken(Cell cell, Where target) {
        fates.put(cell, new Fate(Outcome.TAKEN, target, cell.text(), List.of(), Reason.NONE));
    }

    /// A cell was read whole, into other words.
    void changed(Cell cell, Where target, String after, List<String> read, Reason reason) {
        boolean same = read.isEmpty() && after.equals(cell.text());
        fates.put(cell, new Fate(same ? Outcome.TAKEN : Outcome.CHANGED, target, after, read,
                same ? Reason.NONE : reason));
    }

    /// A cell was read in part; the whole stands as text in a field beside it.
    void beside(Cell cell, Where target, String after, Reason reason) {
        fates.put(cell, new Fate(Outcome.PARTLY, target, after, List.of(), reason));
    }

    /// A cell stands in the note as a whole, beside what was read in it.
    void noted(Cell cell, Where target, String after, Reason reason) {
        String said = cell.heading().isEmpty() ? cell.text() : cell.heading() + ": " + cell.text();
        if (!notes.contains(said)) {
            notes.add(said);
        }
        boolean whole = after.isEmpty();
        fates.put(cell, new Fate(Outcome.PARTLY, whole ? place.at("note") : target,
                whole ? said : after, List.of(), reason));
    }

    void noted(Cell cell, Reason reason) {
        noted(cell, place.at("note"), "", reason);
    }

    void left(Cell cell, Reason reason) {
        fates.put(cell, new Fate(Outcome.LEFT, Where.NOWHERE, "", List.of(), reason));
    }

    /// A note with what else is to be kept.
    String note(String before) {
        for (Cell cell : entry.cells()) {
            if (!fates.containsKey(cell)) {
                if (cell.field().isEmpty() && cell.chosen()) {
                    left(cell, Reason.COLUMN_LEFT);
                } else {
                    noted(cell, cell.field().isEmpty() ? Reason.NOT_RECOGNISED : Reason.NO_FIELD);
                }
            }
        }
        StringBuilder note = new StringBuilder(before);
        List<String> there = List.of(before.split("\n", -1));
        for (String said : notes) {
            boolean known = said.contains("\n") ? before.contains(said) : there.contains(said);
            if (!known) {
                note.append(note.isEmpty() ? "" : "\n").append(said);
            }
        }
        return note.toString();
    }

    /// What became of each cell; of one that nobody took, that it was left.
    List<CellReport> reports(String name) {
        List<CellReport> reports = new ArrayList<>();
        for (Cell cell : entry.cells()) {
            Fate fate = fates.getOrDefault(cell,
                    new Fate(Outcome.LEFT, Where.NOWHERE, "", List.of(), Reason.NO_FIELD));
            if (!cell.lent()) {
                reports.add(new CellReport(cell.sheet(), cell.row(), cell.index(), cell.heading(), name,
                        fate.outcome(), fate.target(), cell.original(), fate.after(), fate.read(),
                        fate.reason()));
            }
        }
        return reports;
    }
}
