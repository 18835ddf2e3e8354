package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.tabularium.check.Rule;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.model.Register;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.window.Shell;

/// A user before the window: sees what is shown, clicks and types. Complaints of JavaFX on the way are a failure.
final class Journey implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 960;
    /// Where a text is clicked from its left edge: in a narrow window its middle may be hidden.
    private static final double NEAR = 12;
    final FakePorts ports;
    final Shell shell;
    private final FxRobot robot = new FxRobot();
    private final Silence silence;

    Journey(java.nio.file.Path folder, Locale language) throws Exception {
        this(folder, language, new FakePorts());
    }

    Journey(java.nio.file.Path folder, Locale language, List<Rule> rules) throws Exception {
        this(folder, language, new FakePorts(rules));
    }

    Journey(java.nio.file.Path folder, Locale language, FakePorts ports) throws Exception {
        this.ports = ports;
        Stages.start();
        silence = new Silence();
        shell = Stages.onScreen(() -> {
            Shell opened = Stages.open(ports, folder, language, Settings.Theme.LIGHT);
            opened.scene().getWindow().setWidth(WIDTH);
            opened.scene().getWindow().setHeight(HEIGHT);
            return opened;
        });
        settle();
    }

    /// Opens a register and goes to its activities, if it can be opened.
    void open(java.nio.file.Path file) throws Exception {
        ports.chosen = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.O);
        if (shell.editor().isPresent()) {
            screen(() -> shell.reveal(new Spot("activity", "", "")));
        }
    }

    /// A new register in which nothing stands yet; the program speaks German.
    void startEmpty() throws Exception {
        press(KeyCode.CONTROL, KeyCode.N);
        click(button("Leer beginnen"));
    }

    void press(KeyCode... keys) throws Exception {
        robot.push(keys);
        settle();
    }

    void type(String text) throws Exception {
        robot.write(text, 0);
        settle();
    }

    void click(Node node) throws Exception {
        screen(() -> scrollTo(node));
        screen(() -> {
            Bounds at = node.localToScreen(node.getBoundsInLocal());
            assertThat(at.getMinX()).isBetween(0.0, WIDTH);
            assertThat(at.getCenterY()).isBetween(0.0, HEIGHT);
            Robot mouse = new Robot();
            mouse.mouseMove(at.getMinX() + Math.min(at.getWidth() / 2, NEAR), at.getCenterY());
            mouse.mouseClick(MouseButton.PRIMARY);
        });
    }

    private static void scrollTo(Node node) {
        Stream.iterate(node, n -> n != null, Node::getParent).filter(n -> n instanceof ScrollPane).findFirst()
                .map(n -> (ScrollPane) n).ifPresent(pane -> {
                    Bounds inside =
                            pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                    double room = pane.getContent().getBoundsInLocal().getHeight()
                            - pane.getViewportBounds().getHeight();
                    pane.setVvalue(room <= 0 ? 0 : Math.clamp((inside.getMinY() - 100) / room, 0, 1));
                });
    }

    /// Chooses from the menu of the register, going from menu to menu.
    void menu(String... way) throws Exception {
        Stages.onScreen(() -> {
            List<MenuItem> items = ((MenuButton) one(".register-menu", n -> true)).getItems();
            for (String step : way) {
                MenuItem item =
                        items.stream().filter(i -> step.equals(i.getText())).findFirst().orElseThrow();
                item.fire();
                items = item instanceof Menu menu ? menu.getItems() : List.of();
            }
            return true;
        });
        settle();
    }

    /// Lets everything happen that has been put off, and the window be laid out.
    private void settle() throws Exception {
        Stages.settle();
        Stages.onScreen(() -> {
            shell.scene().getRoot().applyCss();
            shell.scene().getRoot().layout();
            return true;
        });
        Stages.settle();
    }

    void screen(Runnable deed) throws Exception {
        Stages.onScreen(() -> {
            deed.run();
            return true;
        });
        settle();
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

    /// Fires an item of a button's menu, going from menu to menu.
    void choose(Node button, String... way) throws Exception {
        Stages.onScreen(() -> {
            MenuButton menu = (MenuButton) button;
            menu.show();
            List<MenuItem> items = menu.getItems();
            MenuItem item = items.getFirst();
            for (String step : way) {
                item = items.stream().filter(i -> step.equals(i.getText())).findFirst().orElseThrow();
                items = item instanceof Menu inner ? inner.getItems() : List.of();
            }
            if (item instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            menu.hide();
            item.fire();
            return true;
        });
        settle();
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
        return shell.scene().getRoot().lookupAll(style).stream().filter(Journey::visible);
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

    @Override
    public void close() {
        try {
            Stages.close(shell);
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            silence.close();
        }
        silence.assertKept();
        assertThat(Window.getWindows()).isEmpty();
    }
}
