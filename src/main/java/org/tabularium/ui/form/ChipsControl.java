package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.form.Put.Gesture;
import org.tabularium.ui.look.Parts;

/// Chooses any number of things: a chip for each, and a field that adds one more.
///
/// @param <T> what is chosen
final class ChipsControl<T> implements Control<List<T>> {
    private static final int LONGEST = 60;
    private final ChipsPane box = new ChipsPane();
    private final Chooser<T> chooser;
    private final Choices<T> choices;
    private final String label;
    private final Host host;
    private final Sink<List<T>> sink;
    private final Optional<Consumer<T>> follow;
    private List<T> shown = List.of();

    ChipsControl(Choices<T> choices, String label, Host host, Sink<List<T>> sink) {
        this(choices, label, host, sink, Optional.empty());
    }

    /// @param follow opens what a chip names
    ChipsControl(Choices<T> choices, String label, Host host, Sink<List<T>> sink,
            Optional<Consumer<T>> follow) {
        this.follow = follow;
        this.choices = choices;
        this.label = label;
        this.host = host;
        this.sink = sink;
        chooser = new Chooser<>(host.words().get("chooser.add"), host.name(label), host.words(),
                new Chooser.Offer<>(
                        () -> choices.offered().get().stream().filter(c -> !shown.contains(c.value()))
                                .toList(),
                        value -> sink.put(with(value), Gesture.ADD, label),
                        choices.create().map(create -> name -> {
                            Created<T> made = create.apply(name);
                            sink.put(new Put<>(with(made.value()), Gesture.ADD, label, "", made.add()));
                        }), List.of(), choices.lent(),
                        made -> sink.put(new Put<>(with(made.value()), Gesture.ADD, label, "", made.add()))));
        chooser.input().setPrefWidth(140);
        chooser.input().getStyleClass().add("chip-adder");
        chooser.input().addEventFilter(KeyEvent.KEY_PRESSED, this::removeLast);
        box.nodes().add(chooser.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(List<T> value) {
        shown = value;
        List<Node> chips = new ArrayList<>();
        value.forEach(v -> chips.add(chip(v)));
        box.nodes().remove(0, box.nodes().size() - 1);
        box.nodes().addAll(0, chips);
    }

    @Override
    public void focus(String path) {
        chooser.input().requestFocus();
    }

    /// Backspace in the empty field takes the last chip away.
    private void removeLast(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && !shown.isEmpty()
                && chooser.input().getText().isEmpty() && chooser.input().isEditable()) {
            sink.put(List.copyOf(shown.subList(0, shown.size() - 1)), Gesture.REMOVE, label);
        }
    }

    private Node chip(T value) {
        Choosable<T> c = choices.shown().apply(value);
        Label title =
                new Label(c.title().length() > LONGEST ? c.title().substring(0, LONGEST) + " …" : c.title());
        FontIcon cross = new FontIcon("fth-x");
        Button remove = new Button("", cross);
        remove.getStyleClass().add("chip-remove");
        remove.setAccessibleText(host.words().get("chip.remove", c.title()));
        remove.setOnAction(e -> {
            sink.put(new Put<>(shown.stream().filter(v -> !v.equals(value)).toList(), Gesture.REMOVE, label,
                    "",
                    UnaryOperator.identity()));
            chooser.input().requestFocus();
        });
        HBox chip = new HBox(4, title, remove);
        if (!c.detail().isEmpty()) {
            Label detail = new Label(c.detail());
            detail.getStyleClass().add("muted");
            detail.setWrapText(true);
            detail.setMinWidth(0);
            Parts.explain(detail, new Tooltip(c.detail()));
            chip.getChildren().add(1, detail);
        }
        title.setWrapText(true);
        title.setMinWidth(0);
        remove.setMinWidth(Button.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        follow.ifPresent(open -> {
            chip.getChildren().add(chip.getChildren().size() - 1,
                    Following.arrow(c.title(), host.words(), () -> open.accept(value)));
            Following.on(chip, () -> open.accept(value));
        });
        return chip;
    }

    private List<T> with(T value) {
        List<T> longer = new ArrayList<>(shown);
        if (!longer.contains(value)) {
            longer.add(value);
        }
        return List.copyOf(longer);
    }
}
