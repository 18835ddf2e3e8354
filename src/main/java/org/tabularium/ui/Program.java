package org.tabularium.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.tabularium.store.journal.Later;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.port.SystemPorts;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Services;
import org.tabularium.ui.window.Shell;
import org.tabularium.ui.window.Windows;

/// Starts the editor in windows of the system.
public final class Program {
    private Program() {}

    /// Whether a window can be shown here: there is a display, and the libraries for windows are installed.
    @SuppressWarnings("restricted") // looks for a library only
    private static boolean hasDisplay() {
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return true; // windows are drawn into memory
        }
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

    /// Opens the first window and returns; the program ends when the last window is closed. Where there is no display, or
    /// the system's libraries for windows are missing, nothing happens.
    ///
    /// @param services puts the services of a window together, given the ports of the system
    /// @param settings where settings are kept
    /// @param later does something after a while, elsewhere
    /// @param begun told of the window once it is there
    /// @return whether a window can be shown here
    public static boolean start(Function<Ports, Services> services, SettingsFile settings, Later later,
            Consumer<Shell> begun) {
        if (!hasDisplay()) {
            return false;
        }
        Thread fonts = Thread.ofPlatform().daemon().start(Look::loadFonts);
        try {
            Platform.startup(() -> {
                await(fonts);
                open(services, settings, later, begun);
            });
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /// Fonts are read while the system is asked for a window; the first text needs them.
    private static void await(Thread fonts) {
        try {
            fonts.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(Function<Ports, Services> services, SettingsFile settings, Later later,
            Consumer<Shell> begun) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Windows windows = new Windows(stage -> services.apply(SystemPorts.of(stage, clock, later)),
                settings, SystemPorts.background());
        Shell first = windows.open();
        windows.tellOfTheRest();
        begun.accept(first);
        first.offerLeft();
        first.warm();
    }
}
