package org.tabularium.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.tabularium.law.Law;
import org.tabularium.store.LawPacks;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.held.Keeper;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Services;
import org.tabularium.ui.window.Shell;
import org.tabularium.ui.window.Windows;

/// Windows for tests: the whole program on fake ports, without a display.
final class Stages {
    static final Law LAW = Law.load();
    private static boolean started;

    private Stages() {}

    static synchronized void start() throws Exception {
        if (!started) {
            started = true;
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException e) {
                // another test has started it
            }
            onScreen(() -> {
                Platform.setImplicitExit(false);
                Look.loadFonts();
                return true;
            });
        }
    }

    /// The program in a shown window; to be called on the screen's thread.
    static Shell open(FakePorts ports, Path folder, Locale language, Settings.Theme theme) {
        return open(ports, folder, new Settings(language, theme, List.of()));
    }

    /// The program in a shown window, with these settings; to be called on the screen's thread.
    static Shell open(FakePorts ports, Path folder, Settings wanted) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.write(wanted);
        return windows(ports, settings).open();
    }

    /// The program without a window yet.
    static Windows windows(FakePorts ports, SettingsFile settings) {
        Keeper keeper = ports.keeper(settings.state());
        return new Windows(stage -> {
            stage.setX(0);
            stage.setY(0);
            return new Services(LAW, ports.rules, ports.exports, ports.ports(), settings, Stages::sample,
                    "0.1.0", new LawShelf(settings.laws(), LawPacks.KEY), keeper);
        }, settings, ports);
    }

    static Opened sample() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                Stages.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            return RopaFormat.open(in.readAllBytes());
        }
    }

    /// Begins a register in which nothing stands yet; to be called on the screen's thread.
    static void startEmpty(Shell shell) {
        shell.commands().newRegister();
        Node empty = shell.scene().getRoot().lookup(".dialog-footer").lookup(".button");
        ((ButtonBase) empty).fire();
    }

    /// Does something on the screen's thread and waits for it.
    static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    /// Closes all windows. JavaFX forgets their styles then: what is laid out in them afterwards
    /// finds no colours.
    static void close() throws Exception {
        onScreen(() -> {
            List.copyOf(Window.getWindows()).reversed().stream().filter(w -> w instanceof Stage)
                    .forEach(Window::hide);
            return true;
        });
        settle();
    }

    /// Lets everything happen that has been put off to later.
    static void settle() throws Exception {
        for (int i = 0; i < 4; i++) {
            onScreen(() -> true);
        }
    }

    /// Paints the window as it is, and the menus that are open over it, into a file below `target`.
    static BufferedImage picture(Shell shell, String name) throws Exception {
        settle();
        return onScreen(() -> {
            shell.scene().getRoot().applyCss();
            shell.scene().getRoot().layout();
            BufferedImage image = SwingFXUtils.fromFXImage(shell.scene().snapshot(null), null);
            Window below = shell.scene().getWindow();
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window instanceof PopupWindow popup && !(popup instanceof Tooltip)) {
                    SnapshotParameters around = new SnapshotParameters();
                    around.setFill(Color.TRANSPARENT);
                    BufferedImage menu = SwingFXUtils
                            .fromFXImage(popup.getScene().getRoot().snapshot(around, null), null);
                    image.getGraphics().drawImage(menu, (int) (popup.getX() - below.getX()),
                            (int) (popup.getY() - below.getY()), null);
                }
            }
            save(image, Path.of("target", "pictures", name + ".png"));
            return image;
        });
    }

    /// Paints the window as if it were so large, which one without a display cannot be.
    static BufferedImage picture(Shell shell, String name, double width, double height) throws Exception {
        settle();
        return onScreen(() -> {
            Parent root = shell.scene().getRoot();
            for (int i = 0; i < 3; i++) { // what wraps or scrolls asks for another round
                root.resize(width, height);
                root.applyCss();
                root.requestLayout();
                root.layout();
            }
            BufferedImage image = SwingFXUtils.fromFXImage(root.snapshot(null, null), null);
            save(image, Path.of("target", "pictures", name + ".png"));
            return image;
        });
    }

    private static void save(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(image, "png", file.toFile());
    }
}
