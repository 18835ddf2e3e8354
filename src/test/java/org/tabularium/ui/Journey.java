package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.tabularium.check.Rule;
import org.tabularium.edit.Spot;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Shell;
import org.tabularium.ui.window.Windows;

/// A user before the window: sees what is shown, clicks and types. Complaints of JavaFX on the way are a failure.
final class Journey extends Sight implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 960;
    /// Where a text is clicked from its left edge: in a narrow window its middle may be hidden.
    private static final double NEAR = 12;
    final FakePorts ports;
    final Windows windows;
    private final FxRobot robot = new FxRobot();
    private final Silence silence;

    Journey(java.nio.file.Path folder, Locale language) throws Exception {
        this(folder, language, new FakePorts());
    }

    Journey(java.nio.file.Path folder, Locale language, List<Rule> rules) throws Exception {
        this(folder, language, new FakePorts(rules));
    }

    Journey(java.nio.file.Path folder, Locale language, FakePorts ports) throws Exception {
        this(ports, fresh(folder, language));
    }

    /// Comes back to a program that was used before.
    Journey(java.nio.file.Path folder) throws Exception {
        this(new FakePorts(), new SettingsFile(folder.resolve("settings.properties")));
    }

    Journey(FakePorts ports, SettingsFile settings) throws Exception {
        this(ports, begin(ports, settings));
        settle();
    }

    private Journey(FakePorts ports, Begun begun) {
        super(begun.shell());
        this.ports = ports;
        windows = begun.windows();
        silence = begun.silence();
    }

    /// The program with its first window.
    private record Begun(Windows windows, Shell shell, Silence silence) {}

    private static Begun begin(FakePorts ports, SettingsFile settings) throws Exception {
        Stages.start();
        Silence silence = new Silence();
        Windows windows = Stages.windows(ports, settings);
        return new Begun(windows, Stages.onScreen(() -> {
            Shell opened = windows.open();
            opened.scene().getWindow().setWidth(WIDTH);
            opened.scene().getWindow().setHeight(HEIGHT);
            return opened;
        }), silence);
    }

    private static SettingsFile fresh(java.nio.file.Path folder, Locale language) {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(new Settings(language, Settings.Theme.LIGHT, List.of()));
        return file;
    }

    /// Lets the seconds pass after which something was to be done, and waits for it.
    void pass() throws Exception {
        ports.pass();
        settle();
    }

    List<Shell> windows() {
        return windows.all();
    }

    /// Looks at another window.
    void turnTo(Shell other) throws Exception {
        shell = other;
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

    /// Presses a button, also one that lies below another window.
    void fire(Node button) throws Exception {
        screen(((ButtonBase) button)::fire);
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
            windows.all().forEach(w -> {
                w.scene().getRoot().applyCss();
                w.scene().getRoot().layout();
            });
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

    @Override
    public void close() {
        try {
            Stages.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            silence.close();
        }
        silence.assertKept();
        assertThat(Window.getWindows()).isEmpty();
    }
}
