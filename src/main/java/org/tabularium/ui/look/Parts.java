package org.tabularium.ui.look;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.control.skin.SplitPaneSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small nodes that look the same everywhere.
public final class Parts {
    private Parts() {}

    /// A button that is only an icon, with its name for those who do not see it.
    public static Button icon(String icon, String name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        explain(button, new Tooltip(name));
        button.setOnAction(e -> action.run());
        return button;
    }

    public static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// A pane whose items take part in the scene as soon as it does, not only once it is styled: the focus can be moved
    /// into them at once. Where there is no room for them side by side they stand below each other.
    public static SplitPane split() {
        SplitPane split = new SplitPane();
        split.setSkin(new SplitPaneSkin(split));
        Folding.of(split);
        return split;
    }

    /// A pane that scrolls up and down, whose content takes part in the scene as soon as it does.
    public static ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane();
        scroll.setSkin(new ScrollPaneSkin(scroll));
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// Whether a node takes part in the scene and neither it nor what it stands in is hidden.
    public static boolean isSeen(Node node) {
        return node.getScene() != null
                && Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
    }

    /// Puts nodes where they belong and leaves alone those that stand there: a node taken out and put back is styled
    /// anew.
    public static void put(List<Node> there, List<? extends Node> wanted) {
        there.removeAll(there.stream().filter(n -> !wanted.contains(n)).toList());
        for (int i = 0; i < wanted.size(); i++) {
            int first = i;
            while (i < wanted.size() && !there.contains(wanted.get(i))) {
                i++;
            }
            there.addAll(first, wanted.subList(first, i));
            if (i < wanted.size() && !there.get(i).equals(wanted.get(i))) {
                there.remove(wanted.get(i));
                there.add(i, wanted.get(i));
            }
        }
    }

    /// What pushes its neighbours apart.
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Explains a control while the mouse rests on it. The hint goes with what it explains: left behind, it would look
    /// for its colours in a window in which the control no longer stands.
    public static void explain(Control control, Tooltip hint) {
        control.setTooltip(hint);
        control.sceneProperty().addListener((o, before, scene) -> {
            if (scene == null) {
                hint.hide();
            }
        });
    }

    /// Scrolls to a node if it is not seen as it is.
    public static void reveal(ScrollPane scroll, Node node) {
        scroll.layout();
        Node content = scroll.getContent();
        double high = scroll.getViewportBounds().getHeight();
        double room = Math.max(0, content.getBoundsInLocal().getHeight() - high);
        double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double seen = scroll.getVvalue() * room;
        boolean hidden = top < seen + 24 || top + node.getBoundsInLocal().getHeight() > seen + high - 8;
        if (hidden && room > 0) {
            scroll.setVvalue(Math.clamp((top - high / 3) / room, 0, 1));
        }
    }
}
