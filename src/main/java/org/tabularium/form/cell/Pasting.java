package org.tabularium.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.form.Column;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Lays pasted cells over a list of parts, from one of its cells to the right and downwards.
///
/// @param <P> the part
public final class Pasting<P> {
    private final Kind.Parts<P> kind;
    private final Reading reading;
    private final List<P> parts;

    private Pasting(Kind.Parts<P> kind, List<P> before, Reading reading) {
        this.kind = kind;
        this.reading = reading;
        parts = new ArrayList<>(before);
    }

    /// The parts after pasting; rows are added as needed. Cells beyond the last column are lost.
    ///
    /// @param row where the first pasted row goes; the number of parts to add all of them
    /// @param column where the first pasted cell of each row goes
    public static <P> List<P> cells(Kind.Parts<P> kind, List<P> before, int row, int column,
            List<List<String>> cells, Reading reading) {
        Pasting<P> pasting = new Pasting<>(kind, before, reading);
        List<List<String>> body = pasting.withoutHeader(cells, column);
        for (int r = 0; r < body.size(); r++) {
            pasting.row(row + r, column, body.get(r));
        }
        return List.copyOf(pasting.parts);
    }

    /// The parts after pasting lines of text, one part a line; tabs separate the languages of the register. The
    /// line goes into the given part if that says nothing yet, and behind it otherwise.
    public static <P> List<P> lines(Kind.Parts<P> kind, List<P> before, int at, List<List<String>> lines,
            Reading reading) {
        Pasting<P> pasting = new Pasting<>(kind, before, reading);
        Field<P, LocalText> field = text(kind).orElseThrow();
        boolean fill = at < before.size() && field.lens().of(before.get(at)).isEmpty();
        int next = Math.min(fill ? at : at + 1, before.size());
        for (List<String> line : lines) {
            LocalText said = pasting.local(line);
            if (said.isEmpty()) {
                continue;
            }
            if (fill) {
                pasting.parts.set(next, field.lens().with(before.get(at), said));
            } else {
                pasting.parts.add(next, field.lens().with(pasting.fresh(), said));
            }
            fill = false;
            next++;
        }
        return List.copyOf(pasting.parts);
    }

    /// The text that comes first in each part and that lines can be pasted into.
    @SuppressWarnings("unchecked") // the lens of a local text is one of local texts
    public static <P> Optional<Field<P, LocalText>> text(Kind.Parts<P> kind) {
        return kind.form().fields().findFirst().filter(f -> f.kind() instanceof Kind.Local)
                .map(f -> (Field<P, LocalText>) f);
    }

    private LocalText local(List<String> line) {
        List<Language> languages = reading.registerLanguages();
        LocalText said = LocalText.EMPTY;
        for (int i = 0; i < Math.min(line.size(), languages.size()); i++) {
            said = said.with(languages.get(i), Names.tidy(line.get(i)));
        }
        return said;
    }

    private P fresh() {
        return kind.create().apply(key -> parts.stream().anyMatch(p -> kind.key().apply(p).equals(key)));
    }

    /// Without a first row that only repeats the names of the columns.
    private List<List<String>> withoutHeader(List<List<String>> cells, int column) {
        boolean header = cells.size() > 1 && IntStream.range(0, cells.getFirst().size())
                .allMatch(i -> isLabel(column + i, cells.getFirst().get(i)));
        return header ? cells.subList(1, cells.size()) : cells;
    }

    private boolean isLabel(int column, String text) {
        return column < kind.columns().size() && reading.languages().stream()
                .map(words -> words.get(kind.columns().get(column).shown(kind.form())
                        .label(kind.form().key())))
                .anyMatch(label -> Names.key(label).equals(Names.key(text)));
    }

    private void row(int at, int column, List<String> cells) {
        boolean added = at >= parts.size();
        if (added && cells.stream().allMatch(String::isBlank)) {
            return;
        }
        P part = added ? fresh() : parts.get(at);
        for (int i = 0; i < cells.size(); i++) {
            if (column + i < kind.columns().size()) {
                part = cell(kind.columns().get(column + i), part, cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                reading.lose(cells.get(i));
            }
        }
        if (added) {
            parts.add(part);
        } else {
            parts.set(at, part);
        }
    }

    private P cell(Column<P> column, P part, String text) {
        return cell(column, column.shown(kind.form()), part, text);
    }

    private <A> P cell(Column<P> column, Field<P, A> field, P part, String text) {
        Optional<A> read = new CellReader(reading, field.label(kind.form().key()))
                .read(field.kind(), field.lens().of(part), text);
        if (read.isPresent()) {
            return field.lens().with(part, read.get());
        }
        if (text.isBlank()) {
            return part;
        }
        if (column.other().isEmpty()) {
            reading.lose(Names.tidy(text));
            return part;
        }
        return column.other().get().apply(part, reading.text(Names.tidy(text)));
    }
}
