package org.tabularium.ui.look;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Shows a whole window larger or smaller: what it holds is laid out for the room there is at that size, and no style
/// has to know of it.
public final class Zoom extends Region {
    private static final double WHOLE = 100;
    private final Region content;
    private final Scale scale = new Scale(1, 1);

    public Zoom(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// Shows everything in another size.
    ///
    /// @param percent of the usual size
    public void to(int percent) {
        scale.setX(percent / WHOLE);
        scale.setY(percent / WHOLE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    /// What shows menus, lists to choose from and hints in the size of the window they belong to: they are windows of
    /// their own. To be kept for as long as it is listening.
    public static ListChangeListener<Window> popups() {
        return change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Zoom::follow);
            }
        };
    }

    private static void follow(Window window) {
        Window below = window;
        while (below instanceof PopupWindow popup) {
            below = popup.getOwnerWindow();
        }
        if (window instanceof PopupWindow popup && below != null && below.getScene() != null
                && below.getScene().getRoot() instanceof Zoom zoom) {
            popup.getScene().getRoot().getChildrenUnmodifiable()
                    .forEach(node -> node.getTransforms()
                            .setAll(new Scale(zoom.scale.getX(), zoom.scale.getY())));
        }
    }
}
