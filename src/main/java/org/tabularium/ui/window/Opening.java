package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tabularium.edit.Editor;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.lock.Holder;
import org.tabularium.ui.password.PasswordDialog;
import org.tabularium.ui.port.Ports;

/// Opens registers: asks for the password of an encrypted one, and what is to be done if somebody else has it open. What
/// cannot be opened leaves the window as it is.
final class Opening {
    private static final double NARROW = 460;
    private final Shell shell;
    private final Ports ports;
    private final Keeper keeper;

    Opening(Shell shell, Services services) {
        this.shell = shell;
        ports = services.ports();
        keeper = services.keeper();
    }

    /// Opens a file in a window of its own, or brings the window to the front in which it is open.
    void open(Path file) {
        Optional<Shell> there = shell.windows().with(file);
        if (there.isPresent()) {
            shell.windows().bringToFront(there.get());
        } else {
            hold(file, this::opened);
        }
    }

    /// Opens a copy of a register that itself stays as it is, such as the sample.
    void openCopy(Callable<Opened> original) {
        ports.background().run(original, this::fresh, shell::failed);
    }

    /// Opens a file, asking for its password if it has one, and hands it on.
    void hold(Path file, Consumer<HeldFile> then) {
        ports.background().run(() -> keeper.open(file), then, e -> {
            if (e instanceof StoreException s && s.problem() instanceof Problem.OfVault.NeedsPassword) {
                ask(file.getFileName().toString(), new Trying(file), then);
            } else {
                shell.remember(s -> s.without(file));
                shell.failed(e);
            }
        });
    }

    /// Asks for a password until it opens something.
    ///
    /// @param name of the file
    <T> void ask(String name, PasswordDialog.Attempt<T> attempt, Consumer<T> then) {
        PasswordDialog<T> dialog = new PasswordDialog<>(name, shell.words(), ports.background(), attempt,
                shell.overlay()::close, opened -> {
                    shell.overlay().close();
                    then.accept(opened);
                }, e -> {
                    shell.overlay().close();
                    shell.failed(e);
                });
        shell.overlay().open(shell.words().get("password.open.title"), dialog.content(), dialog.footer(),
                NARROW);
        dialog.focus();
    }

    /// Opens a file with a password.
    private final class Trying implements PasswordDialog.Attempt<HeldFile> {
        private final Path file;

        private Trying(Path file) {
            this.file = file;
        }

        @Override
        public HeldFile open(char[] password) throws StoreException {
            return keeper.open(file, password);
        }

        @Override
        public void discard(HeldFile opened) {
            giveBack(opened, () -> {});
        }
    }

    private void opened(HeldFile held) {
        Path file = held.file().orElseThrow().toAbsolutePath();
        switch (held.hold()) {
            case Hold.Ours _ -> show(held, file, Editor.Access.OPEN);
            case Hold.Unheld _ -> show(held, file, Editor.Access.OPEN); // which is among the notes
            case Hold.Others(Holder by) -> ask(held, file, by);
        }
    }

    /// What becomes of a file that somebody else has open.
    private void ask(HeldFile held, Path file, Holder by) {
        shell.overlay().ask(shell.words().get("lock.title"),
                new HeldBy(shell.words(), ports.clock().getZone()).sentence(by,
                        file.getFileName().toString()) + " " + shell.words().get("lock.text"),
                List.of(new Overlay.Choice(shell.words().get("dialog.cancel"), false,
                        () -> giveBack(held, () -> {})),
                        new Overlay.Choice(shell.words().get("lock.takeover"), false, () -> take(held, file)),
                        new Overlay.Choice(shell.words().get("lock.copy"), false,
                                () -> giveBack(held, () -> fresh(held.opened()))),
                        new Overlay.Choice(shell.words().get("lock.readonly"), true,
                                () -> show(held, file, Editor.Access.HELD))),
                () -> giveBack(held, () -> {}));
    }

    private void take(HeldFile held, Path file) {
        ports.background().run(held::takeOver, hold -> show(held, file,
                hold instanceof Hold.Others ? Editor.Access.HELD : Editor.Access.OPEN), shell::failed);
    }

    private void fresh(Opened opened) {
        shell.present(Editor.fresh(opened.register()), there -> {});
    }

    /// Gives a file back that is not shown, and goes on.
    void giveBack(HeldFile held, Runnable then) {
        ports.background().run(() -> {
            held.close();
            return held;
        }, done -> then.run(), shell::failed);
    }

    private void show(HeldFile held, Path file, Editor.Access access) {
        shell.remember(s -> s.opened(file));
        Opened opened = held.opened();
        Editor editor = Editor.opened(opened.register(), file,
                opened.readOnly() ? Editor.Access.NEWER : access);
        shell.present(editor, held, there -> {
            if (opened.readOnly()) {
                there.notices().problem(there.words().get("open.newer", opened.formatVersion()));
            } else if (access == Editor.Access.HELD) {
                there.custody().locked().tell();
            }
        });
    }
}
