package org.tabularium.ui.inspect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.tabularium.check.Severity;

/// The icon of a severity where it changes often, as in the cells of lists. Icons that have been shown stay and are
/// hidden: they are costly to style, and would be styled anew each time they are put in.
public final class SeveritySign extends StackPane {
    private final Map<Severity, Node> icons = new EnumMap<>(Severity.class);

    public void show(Optional<Severity> severity) {
        severity.ifPresent(s -> icons.computeIfAbsent(s, this::made));
        icons.forEach((s, icon) -> {
            icon.setVisible(severity.filter(s::equals).isPresent());
            icon.setManaged(icon.isVisible());
        });
    }

    private Node made(Severity severity) {
        Node icon = SeverityMark.of(severity);
        getChildren().add(icon);
        return icon;
    }
}
