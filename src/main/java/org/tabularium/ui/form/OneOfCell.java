package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.form.Lending.Loan;
import org.tabularium.ui.form.Put.Gesture;

/// One of several shapes in the width of a cell: chosen from the entities to which shapes refer, or made of what
/// was typed, as a new entity or as a shape that has a name of its own.
///
/// @param <T> the thing
final class OneOfCell<T> implements Control<T> {
    private final Chooser<Made<T>> chooser;
    private final String label;
    private final Host host;
    private final Sink<T> sink;
    private final Function<T, String> text;

    /// A shape and what else changes in the register for it.
    private record Made<T>(T value, UnaryOperator<Register> beside) {}

    /// @param text what is shown of a shape
    OneOfCell(Kind.OneOf<T> kind, String label, Host host, Sink<T> sink,
            Function<T, String> text) {
        this.label = label;
        this.host = host;
        this.sink = sink;
        this.text = text;
        chooser = new Chooser<>(host.words().get("chooser.prompt"), host.name(label), host.words(),
                new Chooser.Offer<>(
                        () -> kind.variants().stream().flatMap(v -> offered(v).stream()).toList(),
                        this::put, Optional.empty(),
                        kind.variants().stream().flatMap(this::other).toList(),
                        () -> kind.variants().stream().flatMap(v -> lent(v).stream()).toList(),
                        lent -> put(lent.value())));
    }

    /// What the catalog offers for the first field of a shape.
    private <V extends T> List<Loan<Made<T>>> lent(Kind.Variant<T, V> variant) {
        return variant.form().fields().findFirst().map(f -> lent(variant, f)).orElse(List.of());
    }

    private <V extends T, A> List<Loan<Made<T>>> lent(Kind.Variant<T, V> variant, Field<V, A> field) {
        if (field.kind() instanceof Kind.Reference<?> r) {
            return Choices.vocabulary(host, r.vocabulary()).lent().get().stream()
                    .map(l -> lent(variant, field, l, Optional::of)).toList();
        }
        return new Lending(host).phrases(field.label(variant.form().key())).stream()
                .map(l -> lent(variant, field, l, text -> text)).toList();
    }

    @SuppressWarnings("unchecked") // the field's lens is that of its kind
    private <V extends T, A, L> Loan<Made<T>> lent(Kind.Variant<T, V> variant, Field<V, A> field,
            Loan<L> loan, Function<Object, Object> said) {
        return new Loan<>(loan.title(), loan.detail(), loan.search(), () -> {
            Created<L> made = loan.made().get();
            T value = field.lens().with(variant.create().get(), (A) said.apply(made.value()));
            return new Created<>(new Made<>(value, made.add()), made.add());
        });
    }

    private void put(Made<T> made) {
        sink.put(new Put<>(made.value(), Gesture.CHANGE, label, "", made.beside()));
    }

    private <V extends T> List<Choosable<Made<T>>> offered(Kind.Variant<T, V> variant) {
        return variant.form().fields().findFirst().map(f -> offered(variant, f)).orElse(List.of());
    }

    private <V extends T, A> List<Choosable<Made<T>>> offered(Kind.Variant<T, V> variant, Field<V, A> field) {
        return field.kind() instanceof Kind.Reference<?> r ? offered(variant, field, r) : List.of();
    }

    @SuppressWarnings("unchecked") // the field's lens is that of its kind
    private <V extends T, A, I extends Identified<I>> List<Choosable<Made<T>>> offered(
            Kind.Variant<T, V> variant, Field<V, A> field, Kind.Reference<I> reference) {
        return Choices.vocabulary(host, reference.vocabulary()).offered().get().stream()
                .map(c -> new Choosable<>(
                        new Made<T>(field.lens().with(variant.create().get(), (A) Optional.of(c.value())),
                                UnaryOperator.identity()),
                        c.title(), c.detail()))
                .toList();
    }

    private <V extends T> Stream<Chooser.Other> other(Kind.Variant<T, V> variant) {
        String detail = host.label(label + "." + variant.key());
        return variant.form().fields().limit(1)
                .filter(f -> f.kind() instanceof Kind.Reference<?> || f.kind() instanceof Kind.Local)
                .map(f -> new Chooser.Other(host.words().get("chooser.as", detail),
                        typed -> put(made(variant, f, typed))));
    }

    @SuppressWarnings("unchecked") // the field's lens is that of its kind
    private <V extends T, A> Made<T> made(Kind.Variant<T, V> variant, Field<V, A> field, String typed) {
        V blank = variant.create().get();
        if (field.kind() instanceof Kind.Reference<?> r) {
            Created<?> created =
                    Choices.vocabulary(host, r.vocabulary()).create().orElseThrow().apply(typed);
            return new Made<>(field.lens().with(blank, (A) Optional.of(created.value())), created.add());
        }
        LocalText named = LocalText.of(host.register().get().primary(), typed);
        return new Made<>(field.lens().with(blank, (A) named), UnaryOperator.identity());
    }

    @Override
    public Node node() {
        return chooser.node();
    }

    @Override
    public void show(T value) {
        chooser.show(text.apply(value));
    }

    @Override
    public void focus(String path) {
        chooser.input().requestFocus();
    }
}
