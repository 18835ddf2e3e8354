package org.tabularium.ui.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.tabularium.ui.form.Put.Gesture;

/// Chooses one thing, or takes the choice back by emptying the field.
///
/// @param <T> what is chosen
final class PickControl<T> implements Control<Optional<T>> {
    private final Chooser<T> chooser;
    private final Choices<T> choices;

    PickControl(Choices<T> choices, String label, Host host, Sink<Optional<T>> sink) {
        this.choices = choices;
        chooser = new Chooser<>(host.words().get("chooser.prompt"), host.name(label), host.words(),
                new Chooser.Offer<>(choices.offered(),
                        value -> sink.put(Optional.of(value), Gesture.CHANGE, label),
                        choices.create().map(create -> name -> {
                            Choices.Created<T> made = create.apply(name);
                            sink.put(new Put<>(Optional.of(made.value()), Gesture.CHANGE, label, "",
                                    made.add()));
                        })));
        chooser.onCleared(() -> sink.put(
                new Put<>(Optional.empty(), Gesture.CHANGE, label, "", UnaryOperator.identity())));
    }

    @Override
    public Node node() {
        return chooser.node();
    }

    @Override
    public void show(Optional<T> value) {
        chooser.show(value.map(choices.shown()).map(PickControl::line).orElse(""));
    }

    private static String line(Choosable<?> c) {
        return c.detail().isEmpty() ? c.title() : c.title() + "  " + c.detail();
    }

    @Override
    public void focus(String path) {
        chooser.input().requestFocus();
    }
}
