package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.tabularium.form.Form;

/// One part with a small form of its own.
///
/// @param <P> the part
final class PartControl<P> implements Control<P> {
    private final FieldGrid<P> grid;
    private Optional<P> shown = Optional.empty();

    PartControl(Form<P> form, Host host, Sink<P> sink, Function<String, List<Choosable<String>>> siblings) {
        grid = new FieldGrid<>(form.key(), form.fields().toList(),
                new Controls<>(host, () -> shown.orElseThrow(), sink, siblings), host);
    }

    @Override
    public Node node() {
        return grid.node();
    }

    FieldGrid<P> grid() {
        return grid;
    }

    @Override
    public void show(P value) {
        shown = Optional.of(value);
        grid.show(value);
    }

    @Override
    public void forget() {
        grid.forget();
    }

    @Override
    public void focus(String path) {
        if (path.isEmpty() || !grid.focus(path)) {
            grid.focusFirst();
        }
    }
}
