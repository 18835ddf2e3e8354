package org.tabularium.ui.port;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Everything outside the program that the screens use.
///
/// @param choosers file choosers of the system
/// @param desktop opens files in their own programs
/// @param background runs what takes time
/// @param clock tells the time
public record Ports(Choosers choosers, Desktop desktop, Background background, Clock clock) {

    /// File choosers of the system; empty if the user chose none.
    public interface Choosers {
        Optional<Path> open();

        Optional<Path> save(String suggestedName);

        Optional<Path> folder(Optional<Path> start);
    }

    /// The desktop of the user.
    public interface Desktop {
        /// Opens a file or folder in its own program, without waiting for it.
        void show(Path path);
    }

    /// Work off the screen's thread.
    public interface Background {
        /// Runs the work elsewhere and delivers its end on the screen's thread.
        <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
    }
}
