package org.tabularium.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.Zoom;
import org.tabularium.ui.window.Shell;

/// Whether everything in a window fits. To be used on the screen's thread.
final class Fitting {
    /// What may be shortened: names and texts of the user, which are told in full where they are selected or in a hint,
    /// and what undo would undo, which the menu tells too.
    private static final Set<String> MAY_BE_SHORTENED =
            Set.of("entry-title", "entry-detail", "pane-title", "fact-said", "policy-source", "sheet-cell",
                    "column-target", "table-cell", "status-undo", "transfer-safeguard", "transfer-second");
    /// Within these: what is chosen in a list that shows it in full, and heads of columns that can be widened.
    private static final List<String> HELD_BY = List.of("combo-box-base", "column-header", "register-menu");
    private static final double TOLERANCE = 1.5;
    private static final double OVERLAP = 4;

    private Fitting() {}

    /// Shows the window in another size, in percent.
    static void room(Shell shell, int percent) {
        ((Zoom) shell.scene().getRoot()).to(percent);
        for (int i = 0; i < 3; i++) { // what wraps or scrolls asks for another round
            shell.scene().getRoot().applyCss();
            shell.scene().getRoot().layout();
        }
    }

    /// What is cut, what lies over something else, what cannot be reached; each in words.
    static Set<String> faults(Shell shell) {
        Parent root = shell.scene().getRoot();
        Node dialog = root.lookup(".dialog");
        Set<String> faults = new LinkedHashSet<>();
        for (Node node : nodes(dialog instanceof Parent open ? open : root)) {
            if (node instanceof Labeled labeled && isCut(labeled)) {
                faults.add("cut: " + name(node) + " shows " + shown(labeled));
            }
            if (node.isFocusTraversable() && !node.isDisabled() && !isReached(node, shell)) {
                faults.add("out of reach: " + name(node) + " at " + box(node));
            }
        }
        faults.addAll(overlaps(nodes(dialog instanceof Parent open ? open : root)));
        return faults;
    }

    /// The labels of which one lies over another, but for notices, which lie above the window.
    private static Set<String> overlaps(List<Node> nodes) {
        List<Map.Entry<Labeled, Bounds>> labels = new ArrayList<>();
        nodes.stream().filter(n -> n instanceof Labeled l && l.getText() != null && !l.getText().isBlank())
                .filter(n -> Stream.iterate(n, a -> a != null, Node::getParent)
                        .noneMatch(a -> a.getStyleClass().contains("notice")))
                .forEach(n -> labels.add(Map.entry((Labeled) n, seen(n))));
        Set<String> faults = new LinkedHashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds both = common(labels.get(i).getValue(), labels.get(j).getValue());
                if (both.getWidth() > OVERLAP && both.getHeight() > OVERLAP
                        && !isWithin(labels.get(j).getKey(), labels.get(i).getKey())) {
                    faults.add("overlap: " + name(labels.get(i).getKey()) + " and "
                            + name(labels.get(j).getKey()));
                }
            }
        }
        return faults;
    }

    private static boolean isWithin(Node node, Node around) {
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(around::equals);
    }

    /// What can be seen of a node where something around it scrolls.
    private static Bounds seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (scrolls(around)) {
                seen = common(seen, around.localToScene(around.getLayoutBounds()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds two) {
        double x = Math.max(one.getMinX(), two.getMinX());
        double y = Math.max(one.getMinY(), two.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), two.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), two.getMaxY()) - y));
    }

    private static boolean scrolls(Parent parent) {
        return parent instanceof ScrollPane || parent instanceof ListView || parent instanceof TableView;
    }

    private static List<Node> nodes(Parent parent) {
        List<Node> all = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                all.add(node);
                if (node instanceof Parent inner) {
                    all.addAll(nodes(inner));
                }
            }
        }
        return all;
    }

    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        return text != null && !text.isEmpty() && Parts.isSeen(labeled) && labeled.getWidth() > 0
                && labeled.getStyleClass().stream().noneMatch(MAY_BE_SHORTENED::contains)
                && labeled.getParent().getStyleClass().stream().noneMatch(HELD_BY::contains)
                && !shown(labeled).equals(text);
    }

    /// What is really painted.
    private static String shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Text && !(n instanceof FontIcon))
                .map(n -> ((Text) n).getText()).findFirst().orElse(labeled.getText());
    }

    /// Whether it lies within everything around it up to something that scrolls.
    private static boolean isReached(Node node, Shell shell) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (scrolls(around)) {
                return true;
            }
        }
        Bounds there = node.localToScene(node.getLayoutBounds());
        return there.getMinX() >= -TOLERANCE && there.getMinY() >= -TOLERANCE
                && there.getMaxX() <= shell.scene().getWidth() + TOLERANCE
                && there.getMaxY() <= shell.scene().getHeight() + TOLERANCE;
    }

    private static String name(Node node) {
        String text = node instanceof Labeled l && l.getText() != null ? l.getText() : "";
        return (node instanceof ButtonBase ? "button " : "") + node.getStyleClass() + " “"
                + (text.isEmpty() ? String.valueOf(node.getAccessibleText()) : text) + "”";
    }

    private static String box(Node node) {
        Bounds there = node.localToScene(node.getLayoutBounds());
        return Math.round(there.getMinX()) + ", " + Math.round(there.getMinY()) + " to "
                + Math.round(there.getMaxX()) + ", " + Math.round(there.getMaxY());
    }
}
