package org.tabularium.ui.port;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tabularium.store.LawPackFile;
import org.tabularium.words.Words;

/// The ports of the system the program runs on.
public final class SystemPorts {
    private SystemPorts() {}

    public static Ports of(Stage stage, Clock clock) {
        return new Ports(new StageChoosers(stage), SystemPorts::show, new Worker(), new SystemFrames(),
                clock);
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

    private record StageChoosers(Stage stage) implements Ports.Choosers {
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
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.law"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                    words().get("chooser.type.law"), "*" + LawPackFile.ENDING));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> table() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.list"));
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.list"), "*.xlsx", "*.csv",
                            "*.txt"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> foreign() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.foreign"));
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.foreign"), "*.xlsx", "*.xlsm",
                            "*.xls",
                            "*.ods", "*.csv", "*.tsv", "*.txt", "*.jsonld", "*.json"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.all"), "*.*"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> policy() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.policy"));
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.policy"), "*.html", "*.htm",
                            "*.pdf",
                            "*.docx", "*.md", "*.txt"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.all"), "*.*"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> report(String suggestedName) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.report"));
            chooser.setInitialFileName(suggestedName);
            chooser.getExtensionFilters().addAll(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.excel"), "*.xlsx"),
                    new FileChooser.ExtensionFilter(words().get("chooser.type.json"), "*.json"));
            return path(chooser.showSaveDialog(stage));
        }

        @Override
        public Optional<Path> template() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get("chooser.title.template"));
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(words().get("chooser.type.template"), "*.docx",
                            "*.dotx"));
            return path(chooser.showOpenDialog(stage));
        }

        @Override
        public Optional<Path> folder(Optional<Path> start) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words().get("chooser.title.folder"));
            start.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
            return path(chooser.showDialog(stage));
        }

        private static FileChooser chooser(String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words().get(title));
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
                }
            });
        }
    }
}
