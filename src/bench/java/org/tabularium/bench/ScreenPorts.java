package org.tabularium.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.port.SystemFrames;
import org.tabularium.ui.port.SystemPorts;

/// A world outside in which nobody chooses files and background work is done on other threads, as in the program.
final class ScreenPorts implements Ports.Choosers, Ports.Background {
    Ports ports() {
        return new Ports(this, path -> {}, this, new SystemFrames(), Clock.systemUTC(),
                SystemPorts.later());
    }

    @Override
    public Optional<Path> open() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> law() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Optional<Path> start) {
        return Optional.empty();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Thread.ofVirtual().start(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }
}
