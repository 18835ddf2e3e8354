package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tabularium.ui.form.Put.Gesture;
import org.tabularium.words.Words;

/// Chooses one thing, or takes the choice back by emptying the field.
///
/// @param <T> what is chosen
final class PickControl<T> implements Control<Optional<T>> {
    private final Chooser<T> chooser;
    private final Choices<T> choices;
    private final HBox box = new HBox(1);
    private final Words words;
    private final Optional<Consumer<T>> follow;
    private Optional<T> shown = Optional.empty();

    PickControl(Choices<T> choices, String label, Host host, Sink<Optional<T>> sink) {
        this(choices, label, host, sink, Optional.empty());
    }

    /// @param follow opens what is chosen
    PickControl(Choices<T> choices, String label, Host host, Sink<Optional<T>> sink,
            Optional<Consumer<T>> follow) {
        this.follow = follow;
        words = host.words();
        this.choices = choices;
        chooser = new Chooser<>(host.words().get("chooser.prompt"), host.name(label), host.words(),
                new Chooser.Offer<>(choices.offered(),
                        value -> sink.put(Optional.of(value), Gesture.CHANGE, label),
                        choices.create().map(create -> name -> {
                            Created<T> made = create.apply(name);
                            sink.put(new Put<>(Optional.of(made.value()), Gesture.CHANGE, label, "",
                                    made.add()));
                        }), List.of(), choices.lent(), made -> sink.put(new Put<>(Optional.of(made.value()),
                                Gesture.CHANGE, label, "", made.add()))));
        chooser.onCleared(() -> sink.put(
                new Put<>(Optional.empty(), Gesture.CHANGE, label, "", UnaryOperator.identity())));
        box.getChildren().add(chooser.node());
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        HBox.setHgrow(chooser.node(), Priority.ALWAYS);
        follow.ifPresent(open -> Following.on(box, () -> shown.ifPresent(open)));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Optional<T> value) {
        Optional<Choosable<T>> chosen = value.map(choices.shown());
        chooser.show(chosen.map(PickControl::line).orElse(""));
        boolean another = !shown.equals(value);
        shown = value;
        if (follow.isPresent() && (another || box.getChildren().size() == 1)) {
            box.getChildren().remove(1, box.getChildren().size());
            chosen.ifPresent(c -> box.getChildren().add(Following.arrow(c.title(), words,
                    () -> shown.ifPresent(follow.get()))));
        }
    }

    private static String line(Choosable<?> c) {
        return c.detail().isEmpty() ? c.title() : c.title() + "  " + c.detail();
    }

    @Override
    public void focus(String path) {
        chooser.input().requestFocus();
    }
}
