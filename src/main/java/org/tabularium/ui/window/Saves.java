package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.tabularium.edit.Editor;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.OnDisk;
import org.tabularium.store.held.Saving;
import org.tabularium.store.lock.Holder;
import org.tabularium.ui.port.Ports;

/// Saves the open register in the background, one save after the other. What cannot be saved stays unsaved, and is told in
/// a sentence with a way to save it elsewhere.
final class Saves {
    private static final String ENDING = ".ropa";
    private final Shell shell;
    private final Ports ports;
    private boolean saving;
    private Optional<Runnable> next = Optional.empty();

    /// Where and how a register is written; runs in the background.
    @FunctionalInterface
    private interface Write {
        Saving to(HeldFile file, Register register) throws StoreException;
    }

    Saves(Shell shell, Ports ports) {
        this.shell = shell;
        this.ports = ports;
    }

    /// Saves where the register belongs, or asks where that is.
    void save(Runnable then) {
        shell.editor().ifPresent(editor -> {
            if (editor.state().file().isPresent() && !editor.state().readOnly()) {
                write(HeldFile::save, then);
            } else {
                saveAs(then);
            }
        });
    }

    /// Asks where to save.
    void saveAs(Runnable then) {
        shell.editor().ifPresent(editor -> {
            if (editor.state().access() == Editor.Access.NEWER) {
                shell.notices().problem(shell.words().get("save.readonly"));
            } else {
                ports.choosers().save(suggested(editor.state())).map(Saves::withEnding)
                        .ifPresent(chosen -> write((file, register) -> file.saveAs(chosen, register), then));
            }
        });
    }

    /// Saves over what somebody else has left of the file, which the user has seen.
    void saveOver(OnDisk seen) {
        write((file, register) -> file.saveOver(register, seen), () -> {});
    }

    private void write(Write write, Runnable then) {
        if (saving) {
            next = Optional.of(() -> write(write, then));
            return;
        }
        shell.custody().keeping().ifPresent(keeping -> shell.editor().ifPresent(editor -> {
            saving = true;
            editor.seal();
            Register register = editor.register();
            ports.background().run(() -> write.to(keeping.file(), register), saved -> {
                ended(saved, editor, register, then);
                following();
            }, e -> {
                shell.failed(e, elsewhere(then));
                following();
            });
        }));
    }

    private void ended(Saving saved, Editor editor, Register register, Runnable then) {
        switch (saved) {
            case Saving.Done(Path file, Optional<StoreException> trouble) -> {
                shell.window().ifPresent(w -> w.status().savedAt(time()));
                editor.savedAs(file.toAbsolutePath(), register);
                shell.remember(s -> s.opened(file.toAbsolutePath()));
                trouble.ifPresent(e -> shell.failed(e, List.of()));
                then.run();
            }
            case Saving.Changed(Optional<Register> base, OnDisk now) -> shell.custody().meeting()
                    .refused(base, now);
            case Saving.Taken(Holder by) -> taken(by, then);
        }
    }

    /// A save has ended; the one asked for meanwhile follows, with what the register says by then.
    private void following() {
        Optional<Runnable> waiting = next;
        next = Optional.empty();
        saving = false;
        waiting.ifPresent(Runnable::run);
    }

    private void taken(Holder by, Runnable then) {
        shell.overlay().ask(shell.words().get("lock.taken"),
                new HeldBy(shell.words(), ports.clock().getZone()).sentence(by, name()),
                List.of(new Overlay.Choice(shell.words().get("dialog.cancel"), false, () -> {}),
                        new Overlay.Choice(shell.words().get("lock.takeover.save"), false,
                                () -> write((file, register) -> {
                                    file.takeOver();
                                    return file.save(register);
                                }, then)),
                        new Overlay.Choice(shell.words().get("save.elsewhere"), true, () -> saveAs(then))));
    }

    private List<Notices.Action> elsewhere(Runnable then) {
        return List.of(new Notices.Action(shell.words().get("save.elsewhere"), () -> saveAs(then)));
    }

    private String name() {
        return shell.editor().flatMap(e -> e.state().file()).map(f -> f.getFileName().toString()).orElse("");
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
        return (name.isEmpty() ? shell.words().get("register.filename") : name) + ENDING;
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }
}
