package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;

/// A hint goes with what it explains: left behind, it would look for its colours in a window it no longer stands in.
class HintsTest {
    @TempDir Path folder;

    @Test
    void aHintGoesWithThePlaceInWhichItIsShown() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.screen(() -> user.shell.reveal(new Spot("activity", "", "")));
            Tooltip hint = shown(user, "Neue Tätigkeit");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            assertThat(goes(user, hint)).isTrue();
        }
    }

    @Test
    void aHintGoesWithTheRegister() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.screen(() -> user.shell.reveal(new Spot("activity", "", "")));
            Tooltip hint = shown(user, "Neue Tätigkeit");
            user.screen(() -> user.shell.commands().close());
            assertThat(goes(user, hint)).isTrue();
        }
    }

    /// Whether it goes; a place is changed over a few frames.
    private static boolean goes(Journey user, Tooltip hint) throws Exception {
        for (int i = 0; i < 100 && hint.isShowing(); i++) {
            Thread.sleep(20);
            user.screen(() -> {});
        }
        return !hint.isShowing();
    }

    /// Shows the hint of a button as the mouse does that rests on it.
    private static Tooltip shown(Journey user, String name) throws Exception {
        Button button = (Button) user.button(name);
        user.screen(() -> {
            Bounds at = button.localToScreen(button.getBoundsInLocal());
            new Robot().mouseMove(at.getCenterX(), at.getCenterY());
        });
        for (int i = 0; i < 100 && !button.getTooltip().isShowing(); i++) {
            Thread.sleep(50);
            user.screen(() -> {});
        }
        assertThat(button.getTooltip().isShowing()).isTrue();
        return button.getTooltip();
    }
}
