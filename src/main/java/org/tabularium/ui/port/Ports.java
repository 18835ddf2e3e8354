package org.tabularium.ui.port;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tabularium.store.journal.Later;

/// Everything outside the program that the screens use.
///
/// @param choosers file choosers of the system
/// @param desktop opens files in their own programs
/// @param background runs what takes time
/// @param frames puts off what need not be seen at once
/// @param clock tells the time
/// @param later does something after a while, elsewhere
public record Ports(Choosers choosers, Desktop desktop, Background background, Frames frames, Clock clock,
        Later later) {

    /// File choosers of the system; empty if the user chose none.
    public interface Choosers {
        /// Where the choosers begin from now on; empty for where the system thinks.
        default void startIn(Optional<Path> folder) {}

        Optional<Path> open();

        Optional<Path> save(String suggestedName);

        /// An update of the law.
        Optional<Path> law();

        /// A spreadsheet.
        default Optional<Path> table() {
            return open();
        }

        /// A register that was kept elsewhere.
        default Optional<Path> foreign() {
            return table();
        }

        /// A published policy.
        default Optional<Path> policy() {
            return open();
        }

        /// Where a report of what became of cells is written.
        default Optional<Path> report(String suggestedName) {
            return save(suggestedName);
        }

        /// Where a picture is written.
        default Optional<Path> picture(String suggestedName) {
            return save(suggestedName);
        }

        /// A Word document on whose paper others are written.
        default Optional<Path> template() {
            return open();
        }

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

    /// The frames in which the screen is drawn.
    public interface Frames {
        /// Does something on the screen's thread once what was done so far is seen, in a frame of its own.
        void next(Runnable work);
    }
}
