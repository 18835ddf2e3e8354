package org.tabularium.ui;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.settings.Settings.Theme;

/// A dialog in a window of its own, for tests of dialogs that need no register.
final class DialogStage implements AutoCloseable {
    private static final double WIDTH = 460;
    private final StackPane veil = new StackPane();
    private final Stage stage;

    DialogStage(Theme theme) throws Exception {
        Stages.start();
        veil.getStyleClass().addAll("shell", "veil");
        stage = Stages.onScreen(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(veil, 640, 480);
            Look.dress(scene);
            Look.wear(theme, scene);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
    }

    void show(String title, Node content, Node footer) throws Exception {
        screen(() -> {
            HBox header = new HBox(Parts.label(title, "pane-title"));
            header.getStyleClass().add("dialog-header");
            VBox dialog = new VBox(header, content, footer);
            dialog.getStyleClass().add("dialog");
            dialog.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
            dialog.setPrefWidth(WIDTH);
            veil.getChildren().setAll(dialog);
        });
    }

    void leave() throws Exception {
        screen(() -> veil.getChildren().clear());
    }

    PasswordField field(int index) {
        return (PasswordField) veil.lookupAll(".password-field").stream().toList().get(index);
    }

    Button accent() {
        return (Button) Objects.requireNonNull(veil.lookup(".button.accent"));
    }

    boolean says(String text) {
        return veil.lookupAll(".label").stream()
                .anyMatch(n -> Parts.isSeen(n) && text.equals(((Labeled) n).getText()));
    }

    void type(int index, String text) throws Exception {
        screen(() -> field(index).setText(text));
    }

    void press() throws Exception {
        screen(() -> accent().fire());
    }

    void screen(Runnable deed) throws Exception {
        Stages.onScreen(() -> {
            deed.run();
            veil.applyCss();
            veil.layout();
            return true;
        });
        Stages.settle();
    }

    @Override
    public void close() {
        try {
            screen(stage::hide);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
