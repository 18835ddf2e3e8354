package org.tabularium.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.tabularium.ui.form.Put.Gesture;

/// A text that is the same in every language.
final class TextControl implements Control<String> {
    private final TextInputControl input;
    private boolean showing;

    static TextControl line(String label, Host host, Sink<String> sink) {
        return new TextControl(new TextField(), label, host, sink);
    }

    static TextControl prose(String label, Host host, Sink<String> sink) {
        GrowingText input = new GrowingText();
        input.getStyleClass().add("prose");
        return new TextControl(input, label, host, sink);
    }

    private TextControl(TextInputControl input, String label, Host host, Sink<String> sink) {
        this.input = input;
        input.setAccessibleText(host.name(label));
        input.textProperty().addListener((o, before, text) -> {
            if (!showing) {
                sink.put(text, Gesture.TYPE, label);
            }
        });
    }

    @Override
    public Node node() {
        return input;
    }

    @Override
    public void show(String value) {
        if (!input.getText().equals(value)) {
            showing = true;
            input.setText(value);
            showing = false;
        }
    }

    @Override
    public void focus(String path) {
        input.requestFocus();
        input.end();
    }
}
