package org.tabularium.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.Progress;

/// Takes sheets, rows and notes as a reader comes upon them, counts them and stops the reader where it is enough.
final class Gathering {
    /// How many rows with something in them a file may have.
    static final int MOST_ROWS = 100_000;
    /// How many columns are read; that there are more is told.
    static final int MOST_COLUMNS = 1_000;
    private static final int MOST_CELLS = 4_000_000;
    private static final long MOST_TEXT = 100_000_000;
    private static final int LONGEST_CELL = 1_000_000;
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_MERGES = 100_000;
    private static final int TOLD_EVERY = 256;
    private final Progress progress;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private List<Row> rows = new ArrayList<>();
    private List<Merge> merges = new ArrayList<>();
    private String name = "";
    private int seen;
    private int kept;
    private int cells;
    private long text;
    private int merged;
    private int formulas;
    private String formula = "";

    Gathering(Progress progress) {
        this.progress = progress;
    }

    void begin(String sheet) {
        if (sheets.size() == MOST_SHEETS) {
            throw new TooMuch("sheets");
        }
        name = sheet;
        rows = new ArrayList<>();
        merges = new ArrayList<>();
    }

    void end() {
        sheets.add(new Sheet(name, rows, merges));
    }

    /// A row that was come upon; only one in which something stands is kept.
    void row(int number, List<String> row) {
        seen();
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        if (end == 0) {
            return;
        }
        if (end > MOST_COLUMNS) {
            columnsLeft();
            end = MOST_COLUMNS;
        }
        kept++;
        cells += end;
        for (int i = 0; i < end; i++) {
            length(row.get(i).length());
            text += row.get(i).length();
        }
        if (kept > MOST_ROWS || cells > MOST_CELLS || text > MOST_TEXT) {
            throw new TooMuch("rows");
        }
        rows.add(new Row(number, row.subList(0, end)));
    }

    /// Holds the length of a cell that is being read against the longest there may be.
    static void length(int characters) {
        if (characters > LONGEST_CELL) {
            throw new TooMuch("text of a cell");
        }
    }

    /// Something that takes time was done, whether or not it brought anything.
    void seen() {
        if (seen % TOLD_EVERY == 0) {
            progress.at(seen);
        }
        seen++;
    }

    void merge(Merge merge) {
        if (++merged > MOST_MERGES) {
            throw new TooMuch("merged cells");
        }
        merges.add(merge);
    }

    void note(Note.Kind kind, Object... values) {
        notes.add(Note.of(kind, values));
    }

    void columnsLeft() {
        note(Note.Kind.COLUMNS, name, MOST_COLUMNS);
    }

    /// A formula without a result.
    void formula(String place) {
        if (formulas++ == 0) {
            formula = name + "!" + place;
        }
    }

    /// The sheets; of a file that shows none of something, none.
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    List<Note> notes() {
        if (formulas > 0) {
            note(Note.Kind.FORMULAS, formulas, formula);
        }
        return List.copyOf(notes);
    }
}
