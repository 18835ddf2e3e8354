package org.tabularium.ui;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.picture.DrawingView;
import org.tabularium.ui.settings.Settings.Theme;

/// A window with nothing but a picture, before which somebody sits with a mouse and a keyboard.
final class Easel implements AutoCloseable {
    final DrawingView view;
    private final Stage stage;
    private final Scene scene;
    private final Robot robot;

    Easel(Drawing drawing, Theme theme) throws Exception {
        Stages.start();
        view = Stages.onScreen(DrawingView::new);
        robot = Stages.onScreen(Robot::new);
        StackPane root = new StackPane(view);
        root.setAlignment(Pos.TOP_LEFT);
        root.getStyleClass().add("shell");
        scene = Stages.onScreen(() -> new Scene(root, drawing.width(), drawing.height()));
        stage = Stages.onScreen(() -> {
            Look.dress(scene);
            Look.wear(theme, scene);
            Stage shown = new Stage();
            shown.setX(0);
            shown.setY(0);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        screen(() -> {
            view.show(drawing);
            view.requestFocus();
        });
    }

    void screen(Runnable done) throws Exception {
        Stages.onScreen(() -> {
            done.run();
            return true;
        });
        Stages.settle();
        Stages.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
    }

    void press(KeyCode key) throws Exception {
        screen(() -> robot.keyType(key));
    }

    /// Moves the mouse to a place of the view.
    void point(double x, double y) throws Exception {
        screen(() -> robot.mouseMove(view.localToScreen(x, y)));
    }

    void click() throws Exception {
        screen(() -> robot.mouseClick(MouseButton.PRIMARY));
    }

    void wear(Theme theme) throws Exception {
        screen(() -> Look.wear(theme, scene));
    }

    Optional<String> focused() {
        return view.focusedSubjectProperty().get().map(Subject::id);
    }

    /// Every node of the picture, the outer ones first.
    Stream<Node> nodes() {
        return nodes(view);
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Easel::nodes)
                : Stream.empty());
    }

    BufferedImage picture() throws Exception {
        Stages.settle();
        return Stages.onScreen(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    }

    @Override
    public void close() {
        Platform.runLater(stage::hide);
    }
}
