package org.tabularium.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.port.SystemPorts;
import org.tabularium.ui.window.Services;
import org.tabularium.ui.window.Shell;

/// Starts the editor in a window of the system.
public final class Program {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    private Program() {}

    /// Whether a window can be shown here: there is a display, and the libraries for windows are installed.
    @SuppressWarnings("restricted") // looks for a library only
    private static boolean hasDisplay() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Opens the window and returns; the program ends when the window is closed. Where there is no display, or the
    /// system's libraries for windows are missing, nothing happens.
    ///
    /// @param services puts the services together, given the ports of the system
    /// @param begun told of the window once it is there
    /// @return whether a window can be shown here
    public static boolean start(Function<Ports, Services> services, Consumer<Shell> begun) {
        if (!hasDisplay()) {
            return false;
        }
        try {
            Platform.startup(() -> open(services, begun));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    private static void open(Function<Ports, Services> services, Consumer<Shell> begun) {
        Look.loadFonts();
        Stage stage = new Stage();
        Shell shell =
                new Shell(services.apply(SystemPorts.of(stage, Clock.system(ZoneId.systemDefault()))),
                        stage::close);
        stage.setScene(shell.scene());
        stage.titleProperty().bind(shell.titleProperty());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(e -> {
            e.consume();
            shell.whenSaved(stage::close);
        });
        stage.show();
        begun.accept(shell);
    }
}
