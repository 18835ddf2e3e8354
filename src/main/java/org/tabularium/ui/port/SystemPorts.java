package org.tabularium.ui.port;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.journal.Later;
import org.tabularium.words.Words;

/// The ports of the system the program runs on.
public final class SystemPorts {
    private SystemPorts() {}

    public static Ports of(Stage stage, Clock clock, Later later) {
        return new Ports(new StageChoosers(stage), SystemPorts::show, background(), new SystemFrames(),
                clock, later);
    }

    /// Threads of their own for what takes time.
    public static Ports.Background background() {
        return new Worker();
    }

    /// A clock work that is not bothered by the day being set otherwise. What is left over does not keep the program from
    /// ending.
    public static Later later() {
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        return (after, work) -> {
            var _ = clock.schedule(() -> Thread.ofVirtual().start(work), after.toMillis(),
                    TimeUnit.MILLISECONDS);
        };
    }

    private static void show(Path path) {
        Thread.ofVirtual().start(() -> {
            try {
                if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
                    new ProcessBuilder("xdg-open", path.toString()).inheritIO().start();
                } else {
                    Desktop.getDesktop().open(path.toFile());
                }
            } catch (IOException | UnsupportedOperationException e) {
                // no program for this kind of file: the file is there all the same
            }
        });
    }

    private static final class StageChoosers implements Ports.Choosers {
        private final Stage stage;
        private Optional<File> start = Optional.empty();

        StageChoosers(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void startIn(Optional<Path> folder) {
            start = folder.map(Path::toFile).filter(File::isDirectory);
        }

        @Override
        public Optional<Path> open() {
            return path(chooser("chooser.title.open").showOpenDialog(stage));
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            FileChooser chooser = chooser("chooser.title.save");
            chooser.setInitialFileName(suggestedName);
            return path(chooser.showSaveDialog(stage));
        }

        @Override
        public Optional<Path> law() {
            FileChooser chooser = titled("chooser.title.law");
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                    words().get("chooser.type.law"), "*" + LawPackFile.ENDING));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> table() {
            FileChooser chooser = titled("chooser.title.list");
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.list"), "*.xlsx", "*.csv",
                            "*.txt"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> foreign() {
            FileChooser chooser = titled("chooser.title.foreign");
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.foreign"), "*.xlsx", "*.xlsm",
                            "*.xls",
                            "*.ods", "*.csv", "*.tsv", "*.txt", "*.jsonld", "*.json"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.all"), "*.*"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> policy() {
            FileChooser chooser = titled("chooser.title.policy");
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.policy"), "*.html", "*.htm",
                            "*.pdf",
                            "*.docx", "*.md", "*.txt"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.all"), "*.*"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> report(String suggestedName) {
            FileChooser chooser = titled("chooser.title.report");
            chooser.setInitialFileName(suggestedName);
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.excel"), "*.xlsx"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.json"), "*.json"));
            return path(chooser.showSaveDialog(stage));
        }

        @Override
        public Optional<Path> picture(String suggestedName) {
            FileChooser chooser = titled("chooser.title.picture");
            chooser.setInitialFileName(suggestedName);
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.svg"), "*.svg"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.png"), "*.png"));
            chooser.getExtensionFilters().stream()
                    .filter(f -> f.getExtensions().stream()
                            .anyMatch(e -> suggestedName.endsWith(e.substring(1))))
                    .findFirst().ifPresent(chooser::setSelectedExtensionFilter);
            return path(chooser.showSaveDialog(stage));
        }

        @Override
        public Optional<Path> template() {
            FileChooser chooser = titled("chooser.title.template");
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.template"), "*.docx",
                            "*.dotx"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> folder(Optional<Path> start) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words().get("chooser.title.folder"));
            start.map(Path::toFile).filter(File::isDirectory).or(() -> this.start)
                    .ifPresent(chooser::setInitialDirectory);
            return path(chooser.showDialog(stage));
        }

        private FileChooser titled(String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get(title));
            start.ifPresent(chooser::setInitialDirectory);
            return chooser;
        }

        private FileChooser chooser(String title) {
            FileChooser chooser = titled(title);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words().get("chooser.type"), "*.ropa"));
            return chooser;
        }

        /// The system's own dialogs speak the language of the system.
        private static Words words() {
            return Words.of("ui", Locale.getDefault());
        }

        private static Optional<Path> path(@Nullable File file) {
            return Optional.ofNullable(file).map(File::toPath);
        }
    }

    private static final class Worker implements Ports.Background {
        private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            var _ = workers.submit(() -> {
                try {
                    T result = work.call();
                    Platform.runLater(() -> done.accept(result));
                } catch (Exception e) {
                    Platform.runLater(() -> failed.accept(e));
                } catch (Error e) {
                    // who waits must not wait for ever
                    Platform.runLater(() -> failed.accept(new ExecutionException(e)));
                }
            });
        }
    }
}
