package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.tabularium.edit.ExportJob.Watcher;
import org.tabularium.ui.port.Ports.Background;

/// What is being written at the moment: several exports run beside one another, with one progress and one way to cancel
/// them all. It outlives the views, which are built anew with another language or look.
final class RunningExports {
    private final Shell shell;
    private final Background background;
    /// Those begun since nothing ran, so that progress never goes back when one of them ends.
    private final List<Export> begun = new ArrayList<>();
    private Optional<RegisterWindow> window = Optional.empty();
    private Optional<StatusBar.Job> job = Optional.empty();
    private Optional<Runnable> next = Optional.empty();

    /// Writes files and tells how far it is.
    @FunctionalInterface
    interface Work {
        List<Path> write(Watcher watcher) throws Exception;
    }

    /// One of them. Only whether it is cancelled is asked on another thread.
    private static final class Export {
        private volatile boolean cancelled;
        private boolean running = true;
        private boolean stopped;
        private double share;
        private String file = "";
    }

    RunningExports(Shell shell, Background background) {
        this.shell = shell;
        this.background = background;
    }

    /// @param done takes the files written
    /// @param failed takes what went wrong
    void start(Work work, Consumer<List<Path>> done, Consumer<Exception> failed) {
        Export export = new Export();
        begun.add(export);
        show();
        background.run(() -> work.write((file, share) -> {
            if (export.cancelled) {
                throw new CancellationException();
            }
            Platform.runLater(() -> at(export, file, share));
        }), written -> {
            end(export);
            done.accept(written);
        }, e -> {
            export.stopped = e instanceof CancellationException;
            if (!export.stopped) {
                failed.accept(e);
            }
            end(export);
        });
    }

    /// Cancels all, and goes on once none is running any more.
    void stopThen(Runnable then) {
        if (begun.isEmpty()) {
            then.run();
        } else {
            next = Optional.of(then);
            stop();
        }
    }

    private void stop() {
        begun.forEach(e -> e.cancelled = true);
    }

    private void at(Export export, String file, double share) {
        if (export.running) {
            export.file = file;
            export.share = share;
            show();
        }
    }

    private void end(Export export) {
        export.running = false;
        export.share = 1;
        if (begun.stream().anyMatch(e -> e.running)) {
            show();
            return;
        }
        boolean stopped = begun.stream().anyMatch(e -> e.stopped);
        begun.clear();
        shell.editor().ifPresent(editor -> job.ifPresent(j -> j.end(editor.state())));
        job = Optional.empty();
        window = Optional.empty();
        if (stopped) {
            shell.notices().done(shell.words().get("export.cancelled"), List.of());
        }
        next.ifPresent(Runnable::run);
        next = Optional.empty();
    }

    private void show() {
        if (job.isEmpty() || !window.equals(shell.window())) {
            window = shell.window();
            job = window.map(w -> w.status().job(this::stop));
        }
        List<Export> running = begun.stream().filter(e -> e.running).toList();
        String file = running.getFirst().file;
        job.ifPresent(j -> j.at(running.size() == 1 ? file
                : shell.words().get("export.running", running.size(), file),
                begun.stream().mapToDouble(e -> e.share).average().orElse(0)));
    }
}
