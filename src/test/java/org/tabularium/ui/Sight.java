package org.tabularium.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.tabularium.edit.Editor;
import org.tabularium.model.Register;
import org.tabularium.ui.window.Shell;

/// What can be seen in a window.
abstract sealed class Sight permits Journey {
    /// The window that is looked at.
    Shell shell;

    Sight(Shell shell) {
        this.shell = shell;
    }

    Editor editor() {
        return shell.editor().orElseThrow();
    }

    Register register() {
        return editor().register();
    }

    /// The first text field of this name.
    TextInputControl field(String name) {
        return (TextInputControl) one(".text-input", n -> name.equals(n.getAccessibleText()));
    }

    /// The first button, link, tab or box that says this or is called this.
    Node button(String text) {
        return one("*", n -> n instanceof ButtonBase b
                && (text.equals(b.getText()) || text.equals(n.getAccessibleText())));
    }

    Node entry(String title) {
        return one(".entry-title", n -> n instanceof Labeled l && title.equals(l.getText()));
    }

    /// The names of the entries that are seen, from above.
    List<String> entries() {
        return all(".entry-title").sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getY()))
                .map(n -> ((Labeled) n).getText()).toList();
    }

    /// How many entries are selected in the list.
    int selected() {
        return ((ListView<?>) one(".entity-list", n -> true)).getSelectionModel().getSelectedItems().size();
    }

    /// What a part of the screen says, found by its style.
    String says(String style) {
        return all(style).map(n -> ((Labeled) n).getText()).collect(Collectors.joining(" | "));
    }

    /// The name of the control that has the focus.
    String focused() {
        return Optional.ofNullable(shell.scene().getFocusOwner()).map(Node::getAccessibleText).orElse("");
    }

    /// The number beside a place in the sidebar.
    String count(String place) {
        Node button = one(".place-button", n -> place.equals(n.getAccessibleText())).lookup(".place-count");
        return ((Labeled) button).getText();
    }

    /// What the visible cells of the table say, row by row.
    List<String> cells() {
        SortedMap<Integer, Node> rows = new TreeMap<>();
        all(".table-row-cell").map(n -> (IndexedCell<?>) n).filter(c -> !c.isEmpty())
                .forEach(c -> rows.put(c.getIndex(), c));
        return rows.values().stream().flatMap(r -> r.lookupAll(".table-cell").stream())
                .map(Node::getAccessibleText).filter(t -> t != null && !t.isEmpty()).toList();
    }

    List<String> places() {
        return all(".place-button").map(Node::getAccessibleText).toList();
    }

    List<String> notices() {
        return all(".notice-text").map(n -> ((Labeled) n).getText()).toList();
    }

    String preview() {
        return sentences().map(Text::getText).collect(Collectors.joining(" "));
    }

    Text sentence(String part) {
        return sentences().filter(t -> t.getText().contains(part)).findFirst().orElseThrow();
    }

    /// Whether a sentence of the sheet has a mark behind it.
    boolean isMarked(String part) {
        return sentences().filter(t -> t.getText().contains(part))
                .map(t -> (Path) t.getParent().getParent().lookup(".paper-mark"))
                .anyMatch(mark -> !mark.getElements().isEmpty());
    }

    Node one(String style, Predicate<Node> wanted) {
        return all(style).filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError("not on the screen; there are " + names()));
    }

    boolean shows(String style) {
        return all(style).findAny().isPresent();
    }

    private Stream<Text> sentences() {
        return all(".paper-text").map(n -> (Text) n);
    }

    private Stream<Node> all(String style) {
        return shell.scene().getRoot().lookupAll(style).stream().filter(Sight::visible);
    }

    private String names() {
        return all("*")
                .map(n -> n instanceof Labeled l && l.getText() != null && !l.getText().isEmpty()
                        ? l.getText()
                        : n.getAccessibleText())
                .filter(n -> n != null && !n.isEmpty()).distinct()
                .collect(Collectors.joining(" | "));
    }

    private static boolean visible(Node node) {
        return node.getScene() != null && Stream.iterate(node, n -> n != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    /// The files that the menu of the register offers to open again.
    List<String> recentInMenu() {
        return ((MenuButton) one(".register-menu", n -> true)).getItems().stream()
                .filter(i -> i instanceof Menu).findFirst().stream()
                .flatMap(i -> ((Menu) i).getItems().stream()).map(MenuItem::getText).toList();
    }
}
