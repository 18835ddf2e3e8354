package org.tabularium.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tabularium.Main;

/// A process that shows a window, says when it is painted, and ends.
public final class FirstWindow {
    /// The program without a file, as against a window with one line of text.
    static final String PROGRAM = "program";
    static final String MINIMAL = "minimal";

    private FirstWindow() {}

    /// Prints for how many milliseconds the process had the processor until the window was painted.
    ///
    /// @param args which of the two
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().start(FirstWindow::await);
        if (args[0].equals(PROGRAM)) {
            Main.main(new String[0]);
        } else {
            Platform.startup(FirstWindow::minimal);
        }
    }

    private static void minimal() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("Tabularium")), 1400, 900));
        stage.show();
    }

    /// Asks the screen's thread, which may not run yet, every millisecond.
    private static void await() {
        try {
            for (boolean asked = false; !asked;) {
                Thread.sleep(1);
                try {
                    Platform.runLater(FirstWindow::look);
                    asked = true;
                } catch (IllegalStateException e) {
                    asked = false; // the screen's thread has not begun
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look() {
        Optional<Window> window = Window.getWindows().stream().findFirst();
        if (window.isEmpty()) {
            Platform.runLater(FirstWindow::look);
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                // A frame begins only once what the one before has laid out is painted.
                if (++frames == 3) {
                    painted();
                }
            }
        }.start();
    }

    private static void painted() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println(system.getProcessCpuTime() / 1e6);
        System.exit(0);
    }
}
