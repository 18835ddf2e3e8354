package org.tabularium.ui.look;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Follows the focus and tells those who want to know where it is.
public final class FocusOwner {
    private FocusOwner() {}

    /// Has a text field styled at once that takes the focus before it has been: one that is styled later selects what
    /// was typed into it meanwhile.
    public static void dress(Scene scene) {
        scene.focusOwnerProperty().addListener((o, before, owner) -> {
            if (owner instanceof TextInputControl text && text.getSkin() == null) {
                text.applyCss();
            }
        });
    }

    /// Tells who has the focus each time it moves while a pane is seen, and nobody once it no longer is.
    public static void of(Node pane, Consumer<@Nullable Node> moved) {
        boolean[] seen = {false};
        ChangeListener<@Nullable Node> listener = (o, before, owner) -> {
            boolean now = Parts.isSeen(pane);
            if (now || seen[0]) {
                seen[0] = now;
                moved.accept(now ? owner : null);
            }
        };
        pane.sceneProperty().addListener((o, before, scene) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(listener);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(listener);
            }
        });
    }
}
