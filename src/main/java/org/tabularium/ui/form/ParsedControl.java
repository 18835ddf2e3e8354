package org.tabularium.ui.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tabularium.ui.form.Put.Gesture;

/// Something written as text and understood, such as a day or a period. What is not understood stays in the field
/// with a sentence below it, and the register keeps what it had.
final class ParsedControl<A> implements Control<Optional<A>> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /// How a value is written and read.
    ///
    /// @param format writes it
    /// @param parse reads it; none if it is not understood
    /// @param prompt an example
    /// @param complaint sentence for what is not understood
    record Script<A>(Function<A, String> format, Function<String, Optional<A>> parse, String prompt,
            Function<String, String> complaint) {}

    private final TextField input = new TextField();
    private final Label complaint = new Label();
    private final VBox box = new VBox(4, input);
    private final Script<A> script;
    private final String label;
    private final Sink<Optional<A>> sink;
    private Optional<A> shown = Optional.empty();

    ParsedControl(Script<A> script, String label, Host host, Sink<Optional<A>> sink) {
        this.script = script;
        this.label = label;
        this.sink = sink;
        input.setPromptText(script.prompt());
        input.setAccessibleText(host.name(label));
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        input.setMinWidth(0);
        input.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        input.setOnAction(e -> take());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Optional<A> value) {
        boolean changed = !value.equals(shown);
        shown = value;
        boolean resting = !input.isFocused() && box.getChildren().size() == 1;
        if (changed || resting) {
            input.setText(value.map(script.format()).orElse(""));
            complain("");
        }
    }

    @Override
    public void focus(String path) {
        input.requestFocus();
        input.selectAll();
    }

    private void take() {
        String text = input.getText().strip();
        Optional<A> parsed = text.isEmpty() ? Optional.empty() : script.parse().apply(text);
        if (!text.isEmpty() && parsed.isEmpty()) {
            complain(script.complaint().apply(text));
            return;
        }
        complain("");
        input.setText(parsed.map(script.format()).orElse(""));
        if (!parsed.equals(shown)) {
            sink.put(parsed, Gesture.CHANGE, label);
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        input.pseudoClassStateChanged(ERROR, !sentence.isEmpty());
        input.setAccessibleHelp(sentence);
        box.getChildren().remove(complaint);
        if (!sentence.isEmpty()) {
            box.getChildren().add(complaint);
        }
    }
}
