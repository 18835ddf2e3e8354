package org.tabularium.ui.form;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.tabularium.form.Form;
import org.tabularium.model.Register;

/// A few fields in a dialog, filled in before anything is changed.
///
/// @param <E> what is filled in
public final class SmallForm<E> {
    private final StackPane box = new StackPane();
    private final PartControl<E> part;
    private E value;
    private UnaryOperator<Register> beside = UnaryOperator.identity();

    /// @param initial what it says first
    /// @param changed told of every change
    public SmallForm(Form<E> form, Host host, E initial, Runnable changed) {
        value = initial;
        Host within = host.ofDialog(() -> beside.apply(host.register().get()));
        part = new PartControl<>(form, within, put -> {
            UnaryOperator<Register> before = beside;
            value = put.value();
            beside = r -> put.beside().apply(before.apply(r));
            show();
            changed.run();
        }, field -> List.of());
        box.getChildren().add(part.node());
        box.getStyleClass().add("small-form");
        show();
    }

    private void show() {
        part.show(value);
    }

    public Node node() {
        return box;
    }

    public void focus() {
        part.focus("");
    }

    /// What it says now.
    public E value() {
        return value;
    }

    /// The register with what was created on the spot.
    public Register with(Register register) {
        return beside.apply(register);
    }
}
