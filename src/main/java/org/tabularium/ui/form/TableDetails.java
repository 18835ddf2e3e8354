package org.tabularium.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.form.Column;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.cell.CellText;

/// What can be said about a row beyond its cells.
///
/// @param <P> what a row shows
/// @param kind the parts
/// @param form the form below a row
/// @param text writes what fields say
record TableDetails<P>(Kind.Parts<P> kind, Form<P> form, CellText text) {

    static <P> TableDetails<P> of(Kind.Parts<P> kind, CellText text) {
        List<Field<P, ?>> fields = kind.form().fields()
                .filter(f -> kind.columns().stream().filter(c -> c.key().equals(f.key()))
                        .allMatch(c -> c.abridges(kind.form()) || !CellControls.fits(f.kind())))
                .toList();
        return new TableDetails<>(kind,
                new Form<>(kind.form().key(), List.of(new Form.Section<>("", fields))),
                text);
    }

    boolean isEmpty() {
        return form.fields().findAny().isEmpty();
    }

    /// Whether a field below a part stands among the details rather than in a cell.
    boolean holds(String path) {
        return kind.columns().stream().noneMatch(c -> c.key().equals(path) || isGist(c, path));
    }

    /// The column in which a field below a part stands; the first one if in none.
    int column(String path) {
        return IntStream.range(0, kind.columns().size())
                .filter(c -> Segments.below(kind.columns().get(c).key(), path).isPresent()).findFirst()
                .orElse(0);
    }

    /// What the cell of an abridged shape shows is its first field.
    private boolean isGist(Column<P> column, String path) {
        return Segments.below(column.key(), path)
                .filter(rest -> !column.abridges(kind.form()) || isFirst(column.whole(kind.form()), rest))
                .isPresent();
    }

    private static boolean isFirst(Field<?, ?> field, String key) {
        return field.kind() instanceof Kind.OneOf<?> one && one.variants().stream().anyMatch(v -> v.form()
                .fields().findFirst().filter(f -> f.key().equals(key)).isPresent());
    }

    /// How many fields say something that no cell shows.
    long said(P part) {
        return form.fields().filter(f -> says(f, part)).count();
    }

    private <A> boolean says(Field<P, A> field, P part) {
        return kind.columns().stream().filter(c -> c.key().equals(field.key())).findFirst()
                .map(c -> saysMore(c, field, part))
                .orElseGet(() -> field.absent().isPresent() ? !field.isAbsent(part)
                        : !text.of(field, form.key(), part).isEmpty());
    }

    private <A> boolean saysMore(Column<P> column, Field<P, A> field, P part) {
        if (column.brief().isPresent()) {
            P blank = kind.create().apply(key -> false);
            P gist = carried(column.brief().get(), part, blank);
            return !field.lens().of(gist).equals(field.lens().of(part));
        }
        return field.kind() instanceof Kind.OneOf<A> one && one.variants().stream()
                .filter(v -> v.type().isInstance(field.lens().of(part)))
                .anyMatch(v -> saysMore(v, field.lens().of(part)));
    }

    private <T, V extends T> boolean saysMore(Kind.Variant<T, V> variant, T value) {
        V shape = variant.type().cast(value);
        return variant.form().fields().skip(1)
                .anyMatch(f -> !text.of(f, variant.form().key(), shape).isEmpty());
    }

    /// Another part that says in a field what the first one says.
    static <P, A> P carried(Field<P, A> field, P from, P to) {
        return field.lens().with(to, field.lens().of(from));
    }
}
