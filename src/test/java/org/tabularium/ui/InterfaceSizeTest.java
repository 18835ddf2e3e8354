package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;

/// The interface in larger and in smaller.
class InterfaceSizeTest {
    @TempDir Path folder;

    @Test
    void theSizeIsChangedByKeysAndFromTheMenuAndRemembered() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.press(KeyCode.CONTROL, KeyCode.PLUS);
            assertThat(size()).isEqualTo(110);
            assertThat(scale(user)).isEqualTo(1.1);
            user.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(size()).isEqualTo(100);
            user.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(size()).isEqualTo(90);
            user.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(size()).as("the smallest").isEqualTo(90);
            user.menu("Größe", "200\u00a0%");
            assertThat(scale(user)).isEqualTo(2);
        }
        try (Journey again = new Journey(folder)) {
            assertThat(scale(again)).as("after a new start").isEqualTo(2);
        }
    }

    @Test
    void menusAreShownInTheSizeOfTheirWindow() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.menu("Größe", "150\u00a0%");
            user.screen(() -> ((MenuButton) user.one(".register-menu", n -> true)).show());
            List<Node> menu = Stages.onScreen(() -> Window.getWindows().stream()
                    .filter(w -> w instanceof PopupWindow).map(w -> (PopupWindow) w).findFirst().orElseThrow()
                    .getScene().getRoot().getChildrenUnmodifiable());
            assertThat(menu).allSatisfy(node -> assertThat(node.getTransforms()).extracting(Transform::getMxx)
                    .containsExactly(1.5));
            user.screen(Screens::hidePopups);
        }
    }

    @Test
    void aSizeThatCannotBeIsBroughtWithinBounds() throws Exception {
        Path file = Files.writeString(folder.resolve("settings.properties"), "size=1000\n");
        assertThat(new SettingsFile(file).read().size()).isEqualTo(200);
        Files.writeString(file, "size=large\n");
        assertThat(new SettingsFile(file).read().size()).isEqualTo(Settings.USUAL_SIZE);
    }

    private int size() {
        return new SettingsFile(folder.resolve("settings.properties")).read().size();
    }

    private static double scale(Journey user) throws Exception {
        return Stages.onScreen(() -> user.shell.scene().getRoot().getChildrenUnmodifiable().getFirst()
                .getLocalToParentTransform().getMxx());
    }
}
