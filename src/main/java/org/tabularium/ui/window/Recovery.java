package org.tabularium.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.journal.Left;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.password.PasswordDialog;
import org.tabularium.ui.port.Ports;

/// Goes on with work that was left: as unsaved changes to its file, merged with what the file became meanwhile, or beside the
/// file where the two cannot be put together. A file that is open already goes on in its window. What was left is given up
/// only once it is kept here.
final class Recovery {
    static final Register NOTHING = Register.blank(List.of(Language.GERMAN), "DE");
    private static final StepName RECOVER = new StepName("step.recover", "menu.register");
    private final Shell shell;
    private final Ports ports;
    private final Keeper keeper;
    private final Opening opening;

    /// What is to be put together with what a file holds.
    ///
    /// @param base what the work began with; empty if nobody knows any more
    private record Work(Register work, Optional<Register> base) {}

    /// Opens encrypted work with its password.
    private record Trying(Keeper keeper, Left left) implements PasswordDialog.Attempt<Opened> {
        @Override
        public Opened open(char[] password) throws StoreException {
            return keeper.read(left, password);
        }

        @Override
        public void discard(Opened opened) {
            opened.key().ifPresent(VaultKey::close);
        }
    }

    Recovery(Shell shell, Services services, Opening opening) {
        this.shell = shell;
        ports = services.ports();
        keeper = services.keeper();
        this.opening = opening;
    }

    /// What work on a register that was never saved began with.
    static Register before(Register work) {
        return Register.blank(work.languages(), work.jurisdiction());
    }

    /// @param then follows when it is done
    void of(Left left, Runnable then) {
        ports.background().run(() -> left.file().filter(Files::isRegularFile),
                file -> file.ifPresentOrElse(f -> of(f, left, then), () -> beside(left, then)),
                shell::failed);
    }

    private void of(Path file, Left left, Runnable then) {
        shell.windows().with(file).ifPresentOrElse(there -> into(there, left, then),
                () -> opening.hold(file, held -> onto(held, left, then)));
    }

    /// Goes on in the window in which the file is open.
    private void into(Shell there, Left left, Runnable then) {
        Editor editor = there.editor().orElseThrow();
        HeldFile held = there.custody().keeping().orElseThrow().file();
        if (editor.state().readOnly()) {
            beside(left, then);
            return;
        }
        ports.background().run(() -> work(held, left), work -> {
            if (work.base().isEmpty()) {
                beside(left, then);
            } else {
                there.windows().bringToFront(there);
                put(editor, held, left, work, there, then);
            }
        }, shell::failed);
    }

    private void onto(HeldFile held, Left left, Runnable then) {
        if (held.hold() instanceof Hold.Others) {
            opening.giveBack(held, () -> beside(left, then));
            return;
        }
        ports.background().run(() -> work(held, left), work -> {
            if (work.base().isEmpty()) {
                opening.giveBack(held, () -> beside(left, then));
            } else {
                show(held, left, work, then);
            }
        }, shell::failed);
    }

    private Work work(HeldFile held, Left left) throws StoreException {
        return new Work(keeper.read(left, held.opened().key()).register(),
                left.base().isEmpty() ? Optional.empty() : held.state(left.base().get()));
    }

    private void show(HeldFile held, Left left, Work work, Runnable then) {
        Editor editor = Editor.opened(held.opened().register(), held.file().orElseThrow().toAbsolutePath(),
                Editor.Access.OPEN);
        shell.present(editor, held, there -> put(editor, held, left, work, there, then));
    }

    private void put(Editor editor, HeldFile held, Left left, Work work, Shell there, Runnable then) {
        Register base = work.base().orElseThrow();
        if (base.equals(editor.register())) {
            take(editor, held, left, work.work(), there, then);
        } else {
            there.custody().showing().merge(base, work.work(), editor.register(), then,
                    merged -> take(editor, held, left, merged, there, then));
        }
    }

    static boolean isLocked(Exception e) {
        return e instanceof StoreException s && s.problem() instanceof Problem.OfVault.NeedsPassword;
    }

    /// Opens the work in no file yet, with a password if it had one.
    private void beside(Left left, Runnable then) {
        ports.background().run(() -> keeper.read(left, Optional.empty()),
                opened -> beside(left, opened, then), e -> {
                    if (isLocked(e)) {
                        opening.ask(left.file().map(f -> f.getFileName().toString()).orElse(""),
                                new Trying(keeper, left), opened -> beside(left, opened, then));
                    } else {
                        shell.failed(e);
                    }
                });
    }

    private void beside(Left left, Opened opened, Runnable then) {
        Register before = before(opened.register());
        ports.background().run(() -> {
            HeldFile held = keeper.fresh(before);
            held.key(opened.key());
            return held;
        }, held -> {
            Editor editor = Editor.fresh(before);
            shell.present(editor, held, there -> {
                take(editor, held, left, opened.register(), there, then);
                there.notices().done(there.words().get("recovery.beside"), List.of());
            });
        }, shell::failed);
    }

    private void take(Editor editor, HeldFile held, Left left, Register work, Shell there, Runnable then) {
        editor.edit(RECOVER, Spot.NONE, r -> work);
        left.damage().ifPresent(there::failed);
        ports.background().run(() -> {
            held.adopt(left, work);
            return held;
        }, done -> then.run(), e -> {
            there.failed(e);
            then.run();
        });
    }
}
