package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.form.Column;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.form.cell.CellText;
import org.tabularium.form.cell.Tsv;

/// The parts of a table and the lists that follow from it.
///
/// @param <P> the part
record PartList<P>(Kind.Parts<P> kind, List<P> parts) {

    int size() {
        return parts.size();
    }

    P get(int i) {
        return parts.get(i);
    }

    /// How a part is named in paths.
    String key(int i) {
        String own = kind.key().apply(parts.get(i));
        return own.isEmpty() ? Integer.toString(i) : own;
    }

    P fresh() {
        return kind.create().apply(key -> parts.stream().anyMatch(p -> kind.key().apply(p).equals(key)));
    }

    /// A new part that says what another one says.
    P copied(int i) {
        P copy = fresh();
        for (Field<P, ?> field : kind.form().fields().toList()) {
            copy = TableDetails.carried(field, parts.get(i), copy);
        }
        return copy;
    }

    List<P> with(int at, P part) {
        List<P> longer = new ArrayList<>(parts);
        longer.add(at, part);
        return List.copyOf(longer);
    }

    List<P> replaced(int i, P part) {
        List<P> changed = new ArrayList<>(parts);
        changed.set(i, part);
        return List.copyOf(changed);
    }

    List<P> swapped(int i, int j) {
        List<P> changed = new ArrayList<>(parts);
        Collections.swap(changed, i, j);
        return List.copyOf(changed);
    }

    List<P> without(int first, int last) {
        List<P> shorter = new ArrayList<>(parts);
        shorter.subList(first, last + 1).clear();
        return List.copyOf(shorter);
    }

    /// Rows as they go to a spreadsheet.
    String text(RowRange range, CellText text) {
        return Tsv.write(IntStream.range(0, parts.size()).filter(range::contains)
                .mapToObj(i -> kind.columns().stream().map(c -> text(c, i, text)).toList()).toList());
    }

    String text(Column<P> column, int i, CellText text) {
        return text.of(column.shown(kind.form()), kind.form().key(), parts.get(i));
    }
}
