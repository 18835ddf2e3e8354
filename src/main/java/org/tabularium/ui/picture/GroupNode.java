package org.tabularium.ui.picture;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;
import org.tabularium.document.drawing.Item;

/// What stands for one thing: drawn, spoken and found as one.
final class GroupNode extends Group {
    private final Layer layer;
    private final Consumer<Item.Subject> fired;
    private Item.Group shown;
    private @Nullable Spot spot;

    GroupNode(Item.Group group, Brush brush, Consumer<Item.Subject> fired) {
        this.fired = fired;
        layer = new Layer(getChildren(), brush);
        shown = group;
        setAccessibleRole(AccessibleRole.BUTTON);
        draw();
    }

    void show(Item.Group group) {
        if (!group.equals(shown)) {
            shown = group;
            spot = null;
            draw();
        }
    }

    Item.Subject subject() {
        return shown.subject();
    }

    Spot spot() {
        Spot now = spot == null ? layer.spot() : spot;
        spot = now;
        return now;
    }

    /// It and the groups within it.
    Stream<GroupNode> all() {
        return Stream.concat(Stream.of(this), layer.groups());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fired.accept(shown.subject());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void draw() {
        setAccessibleText(shown.subject().name());
        layer.show(shown.items());
    }
}
