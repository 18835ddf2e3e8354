package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import org.tabularium.compare.Differences;
import org.tabularium.edit.Editor;
import org.tabularium.edit.StepName;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.OnDisk;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.password.PasswordDialog;
import org.tabularium.ui.port.Ports;

/// What happens when somebody else has written the file of the open register: what is unchanged here follows the file, what
/// is changed here is merged with it or kept beside it. Nothing is overwritten on either side.
final class Meeting {
    private static final StepName RELOAD = new StepName("step.reload", "menu.register");
    private static final StepName MERGE = new StepName("step.merge", "menu.register");
    private final Shell shell;
    private final Ports ports;
    private final Opening opening;
    /// What the user has been told of already.
    private Optional<Optional<String>> told = Optional.empty();

    Meeting(Shell shell, Ports ports, Opening opening) {
        this.shell = shell;
        this.ports = ports;
        this.opening = opening;
    }

    /// Another register is open from now on.
    void forget() {
        told = Optional.empty();
    }

    /// It was noticed that the file has changed: told without interrupting anybody.
    void met(OnDisk now) {
        if (!told.equals(Optional.of(now.fingerprint()))) {
            told = Optional.of(now.fingerprint());
            shell.editor().ifPresent(editor -> met(editor, now));
        }
    }

    private void met(Editor editor, OnDisk now) {
        switch (now) {
            case OnDisk.Other(Opened opened, String _) when !editor.state().unsaved() -> follow(editor,
                    opened, now);
            case OnDisk.Other(Opened opened, String _) -> shell.notices().told(
                    shell.words().get("changed.text", name()),
                    List.of(new Notices.Action(shell.words().get("changed.merge"),
                            () -> merge(common(), opened.register(), now)), beside()));
            case OnDisk.Unreadable(StoreException why, String _) -> unreadable(Optional.empty(), why, now);
            case OnDisk.Gone() -> gone(editor, now);
        }
    }

    /// A save was refused since the file has changed.
    ///
    /// @param base what it held when both sides began
    void refused(Optional<Register> base, OnDisk now) {
        told = Optional.of(now.fingerprint());
        shell.editor().ifPresent(editor -> {
            switch (now) {
                case OnDisk.Other(Opened opened, String _) when !editor.state().unsaved() -> follow(editor,
                        opened, now);
                case OnDisk.Other(Opened opened, String _) -> ask(base, opened.register(), now);
                case OnDisk.Unreadable(StoreException why, String _) -> unreadable(base, why, now);
                case OnDisk.Gone() -> gone(editor, now);
            }
        });
    }

    private void unreadable(Optional<Register> base, StoreException why, OnDisk now) {
        boolean locked = why.problem() instanceof Problem.OfVault.NeedsPassword;
        shell.failed(why, List.of(beside(), locked
                ? new Notices.Action(shell.words().get("changed.unlock"), () -> unlock(base))
                : new Notices.Action(shell.words().get("changed.replace"),
                        () -> shell.custody().saves().saveOver(now))));
    }

    /// Somebody else has given the file another password.
    private void unlock(Optional<Register> base) {
        shell.custody().keeping().map(Keeping::file)
                .ifPresent(file -> opening.ask(name(), new PasswordDialog.Attempt<OnDisk>() {
                    @Override
                    public OnDisk open(char[] password) throws StoreException {
                        OnDisk now = file.changed(password);
                        if (now instanceof OnDisk.Unreadable(StoreException why, String _)) {
                            throw why;
                        }
                        return now;
                    }

                    @Override
                    public void discard(OnDisk opened) {
                        if (opened instanceof OnDisk.Other(Opened other, String _)) {
                            other.key().ifPresent(VaultKey::close);
                        }
                    }
                }, now -> refused(base, now)));
    }

    /// Nothing was changed here: what is in the file is shown, as a step that can be undone.
    private void follow(Editor editor, Opened opened, OnDisk now) {
        Register before = editor.register();
        ports.background().run(() -> Differences.between(before, opened.register()).all().size(), count -> {
            if (editor.state().unsaved()) { // edited meanwhile
                met(editor, now);
                return;
            }
            editor.joined(RELOAD, opened.register(), opened.register());
            seen(now);
            if (opened.readOnly()) {
                editor.allow(Editor.Access.NEWER);
            }
            Notices.Action show = new Notices.Action(shell.words().get("changed.show"), () -> shell.custody()
                    .showing().between(shell.words().get("changed.title"), before, opened.register()));
            Notices.Action undo = new Notices.Action(shell.words().get("menu.undo"), editor::undo);
            shell.notices().done(shell.words().get("changed.reloaded", name(), count),
                    editor.state().readOnly() ? List.of(show) : List.of(show, undo));
        }, shell::failed);
    }

    private void gone(Editor editor, OnDisk now) {
        editor.gone();
        shell.notices().problem(shell.words().get("changed.gone", name()),
                List.of(new Notices.Action(shell.words().get("changed.again"),
                        () -> shell.custody().saves().saveOver(now)), beside()));
    }

    private void ask(Optional<Register> base, Register theirs, OnDisk now) {
        shell.overlay().ask(shell.words().get("changed.title"), shell.words().get("changed.text", name()),
                List.of(new Overlay.Choice(shell.words().get("changed.later"), false, () -> {}),
                        new Overlay.Choice(shell.words().get("changed.beside"), false,
                                () -> shell.custody().saves().saveAs(() -> {})),
                        new Overlay.Choice(shell.words().get("changed.merge"), true,
                                () -> merge(base, theirs, now))));
    }

    private void merge(Optional<Register> base, Register theirs, OnDisk now) {
        shell.editor()
                .ifPresent(editor -> shell.custody().showing().merge(base.or(this::common).orElse(theirs),
                        editor.register(), theirs, () -> {}, merged -> {
                            editor.joined(MERGE, merged, theirs);
                            seen(now);
                            shell.notices().done(shell.words().get("changed.merged"), List.of());
                        }));
    }

    /// What the file held when this window read or wrote it last.
    private Optional<Register> common() {
        return shell.custody().keeping().map(k -> k.file().opened().register());
    }

    /// What is in the file is part of the register here by now, and may be written over.
    private void seen(OnDisk now) {
        shell.custody().keeping().map(Keeping::file).ifPresent(file -> ports.background().run(() -> {
            file.seen(now);
            return now;
        }, done -> {}, shell::failed));
    }

    private Notices.Action beside() {
        return new Notices.Action(shell.words().get("changed.beside"),
                () -> shell.custody().saves().saveAs(() -> {}));
    }

    private String name() {
        return shell.editor().flatMap(e -> e.state().file()).map(f -> f.getFileName().toString()).orElse("");
    }
}
