package org.tabularium.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;

/// Makes the controls that fit into a cell: words are typed and chosen there, not picked from a box.
///
/// @param <P> the part
/// @param controls makes controls for the fields of a row
record CellControls<P>(Controls<P> controls) {

    /// Whether a value of this kind can be changed within a cell; others are changed in the details.
    static boolean fits(Kind<?> kind) {
        return !(kind instanceof Kind.Parts || kind instanceof Kind.Part || kind instanceof Kind.Answered);
    }

    /// @param text what a value is shown as
    @SuppressWarnings("unchecked") // each case makes the control of the kind's own type argument
    <A> Control<A> control(Field<P, A> field, String label, Function<A, String> text) {
        Sink<A> into = put -> controls.sink().put(
                put.within(field.lens().with(controls.current().get(), put.value()), field.key()));
        if (field.kind() instanceof Kind.Choice<?> k) {
            return (Control<A>) choice(k, label, into);
        }
        if (field.kind() instanceof Kind.Option<?> k) {
            return (Control<A>) option(k, label, into);
        }
        if (field.kind() instanceof Kind.Marks<?> k) {
            return (Control<A>) marks(k, label, into);
        }
        return field.kind() instanceof Kind.OneOf<A> k
                ? new OneOfCell<>(k, label, controls.host(), into, text)
                : controls.made(field.kind(), label, into);
    }

    private static String key(String label, Enum<?> word) {
        return label + "." + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("unchecked")
    private <V extends Enum<V>> Control<V> choice(Kind.Choice<V> kind, String label, Sink<?> sink) {
        Choices<V> words = Choices.words(kind.options(), v -> key(label, v), controls.host());
        PickControl<V> pick = new PickControl<>(words, label, controls.host(),
                put -> put.value().ifPresent(v -> ((Sink<V>) sink)
                        .put(new Put<>(v, put.gesture(), put.label(), put.path(), put.beside()))));
        return new Always<>(pick);
    }

    @SuppressWarnings("unchecked")
    private <V extends Enum<V>> Control<?> option(Kind.Option<V> kind, String label, Sink<?> sink) {
        Choices<V> words = Choices.words(kind.options(), v -> key(label, v), controls.host());
        return new PickControl<>(words, label, controls.host(), (Sink<Optional<V>>) sink);
    }

    @SuppressWarnings("unchecked")
    private <V> Control<?> marks(Kind.Marks<V> kind, String label, Sink<?> sink) {
        return new ChipsControl<>(Choices.marks(controls.host(), kind, label), label, controls.host(),
                (Sink<List<V>>) sink);
    }

    /// A choice that is always made.
    private record Always<V>(Control<Optional<V>> inner) implements Control<V> {
        @Override
        public Node node() {
            return inner.node();
        }

        @Override
        public void show(V value) {
            inner.show(Optional.of(value));
        }

        @Override
        public void focus(String path) {
            inner.focus(path);
        }
    }
}
