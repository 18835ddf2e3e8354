package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tabularium.edit.Editor;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.ui.port.Ports;

/// Opens and saves registers in the background; what goes wrong ends in a sentence, and nothing is lost.
final class Files {
    private final Shell shell;
    private final Ports ports;
    private boolean saving;
    private Optional<Runnable> nextSave = Optional.empty();

    Files(Shell shell, Services services) {
        this.shell = shell;
        this.ports = services.ports();
    }

    void open(Path file) {
        ports.background().run(() -> RopaFile.open(file), opened -> opened(file, opened), e -> {
            shell.remember(shell.settings().without(file));
            failed(e);
        });
    }

    /// Opens a copy of a register that itself stays as it is, such as the sample.
    void openCopy(Callable<Opened> original) {
        ports.background().run(original, opened -> shell.show(Editor.fresh(opened.register())),
                this::failed);
    }

    private void opened(Path file, Opened opened) {
        shell.remember(shell.settings().opened(file.toAbsolutePath()));
        shell.notices().clear();
        shell.show(Editor.opened(opened.register(), file.toAbsolutePath(), opened.readOnly()));
        if (opened.readOnly()) {
            shell.notices().problem(shell.words().get("open.newer", opened.formatVersion()));
        }
    }

    /// Saves where the register belongs, or asks where that is.
    void save(Runnable then) {
        shell.editor().ifPresent(editor -> {
            Optional<Path> file = editor.state().file();
            if (file.isPresent() && !editor.state().readOnly()) {
                write(editor, file.get(), then);
            } else {
                saveAs(then);
            }
        });
    }

    void saveAs(Runnable then) {
        shell.editor().ifPresent(editor -> {
            if (editor.state().readOnly()) {
                shell.notices().problem(shell.words().get("save.readonly"));
            } else {
                ports.choosers().save(suggested(editor.state()))
                        .ifPresent(chosen -> write(editor, withEnding(chosen), then));
            }
        });
    }

    /// Runs at once if nothing is unsaved, else asks first.
    void whenSaved(Runnable then) {
        if (shell.editor().filter(e -> e.state().unsaved()).isEmpty()) {
            then.run();
            return;
        }
        shell.overlay().ask(shell.words().get("unsaved.title"), shell.words().get("unsaved.text"),
                List.of(new Overlay.Choice(shell.words().get("dialog.cancel"), false, () -> {}),
                        new Overlay.Choice(shell.words().get("unsaved.discard"), false, then),
                        new Overlay.Choice(shell.words().get("unsaved.save"), true, () -> save(then))));
    }

    private void write(Editor editor, Path file, Runnable then) {
        if (saving) {
            nextSave = Optional.of(() -> write(editor, file, then));
            return;
        }
        saving = true;
        editor.seal();
        Register register = editor.register();
        ports.background().run(() -> {
            RopaFile.save(file, register);
            return file;
        }, done -> {
            shell.window().ifPresent(w -> w.status().savedAt(time()));
            editor.savedAs(file, register);
            shell.remember(shell.settings().opened(file.toAbsolutePath()));
            saved();
            then.run();
        }, e -> {
            failed(e);
            saved();
        });
    }

    /// A save has ended; the one asked for meanwhile follows, with what the register says by then.
    private void saved() {
        Optional<Runnable> waiting = nextSave;
        nextSave = Optional.empty();
        saving = false;
        waiting.ifPresent(Runnable::run);
    }

    void failed(Exception e) {
        shell.notices().problem(e instanceof StoreException problem ? problem.sentence(shell.words().locale())
                : shell.words().get("error.program", String.valueOf(e.getMessage())));
    }

    private String time() {
        return DateTimeFormatter.ofPattern("HH:mm", shell.words().locale())
                .format(LocalTime.now(ports.clock()));
    }

    private String suggested(Editor.State state) {
        if (state.file().isPresent()) {
            return state.file().get().getFileName().toString();
        }
        String name = state.register().controller().name().strip().replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (name.isEmpty() ? shell.words().get("register.filename") : name) + ".ropa";
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ".ropa");
    }
}
