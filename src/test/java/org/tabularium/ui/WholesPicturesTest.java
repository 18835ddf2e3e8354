package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Paints the list with a selection, with filters, and the question before something used is deleted.
class WholesPicturesTest {
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void whatIsDoneWithWholeEntitiesIsPainted() throws Exception {
        paint("bulk-de", Locale.GERMAN, Theme.LIGHT, WholesPicturesTest::selectThree);
        paint("bulk-dark", Locale.ENGLISH, Theme.DARK, WholesPicturesTest::selectThree);
        paint("bulk-ask", Locale.ENGLISH, Theme.LIGHT, shell -> {
            selectThree(shell);
            ((MenuButton) node(shell, ".bulk-menu")).getItems().getFirst().fire();
        });
        paint("filters-de", Locale.GERMAN, Theme.DARK, shell -> filter(shell, 0, 2));
        paint("filters-en", Locale.ENGLISH, Theme.LIGHT, shell -> filter(shell, 0, 2));
        paint("filters-none", Locale.GERMAN, Theme.LIGHT, shell -> filter(shell, 1, 3));
        paint("delete-de", Locale.GERMAN, Theme.LIGHT, WholesPicturesTest::delete);
        paint("delete-dark", Locale.ENGLISH, Theme.DARK, WholesPicturesTest::delete);
    }

    private static void selectThree(Shell shell) {
        shell.reveal(new Spot("activity", "act-newsletter", ""));
        ((ListView<?>) node(shell, ".entity-list")).getSelectionModel().selectRange(0, 3);
    }

    /// Criteria of the menu: a state, and a gap or a country.
    private static void filter(Shell shell, int state, int other) {
        shell.reveal(new Spot("activity", "act-newsletter", ""));
        MenuButton menu = (MenuButton) node(shell, ".filter-menu");
        ((Menu) menu.getItems().getFirst()).getItems().get(1 + state).fire();
        ((Menu) menu.getItems().get(other)).getItems().getFirst().fire();
    }

    private static void delete(Shell shell) {
        shell.reveal(new Spot("party", "pty-datev", ""));
        Node list = node(shell, ".entity-list");
        Event.fireEvent(list,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
    }

    private static Node node(Shell shell, String style) {
        shell.scene().getRoot().applyCss();
        return shell.scene().lookup(style);
    }

    private void paint(String name, Locale language, Theme theme, Consumer<Shell> scene) throws Exception {
        try (Silence silence = new Silence()) {
            Shell shell = Stages.onScreen(() -> Stages.open(new FakePorts(), folder, language, theme));
            Stages.settle();
            Stages.onScreen(() -> {
                shell.commands().openSample();
                return true;
            });
            Stages.settle();
            Stages.onScreen(() -> {
                scene.accept(shell);
                return true;
            });
            assertThat(Stages.picture(shell, name).getWidth()).isPositive();
            Stages.onScreen(() -> {
                shell.scene().getWindow().hide();
                return true;
            });
            silence.assertKept();
        }
    }
}
