package org.tabularium.ui.window;

import java.util.List;
import java.util.Optional;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.ui.password.NewPasswordDialog;
import org.tabularium.ui.password.NewPasswordDialog.Purpose;
import org.tabularium.ui.port.Ports;

/// Gives the open register a password, another one, or none. It is saved at once, so that what the screen says is true of
/// the file.
final class Passwords {
    private static final double NARROW = 460;
    private final Shell shell;
    private final Ports ports;

    Passwords(Shell shell, Ports ports) {
        this.shell = shell;
        this.ports = ports;
    }

    void set() {
        editable().ifPresent(keeping -> {
            Purpose purpose = keeping.file().isEncrypted() ? Purpose.CHANGE : Purpose.SET;
            NewPasswordDialog dialog = new NewPasswordDialog(purpose, shell.words(), ports.background(),
                    shell.overlay()::close, key -> {
                        shell.overlay().close();
                        use(keeping.file(), Optional.of(key));
                    }, e -> {
                        shell.overlay().close();
                        shell.failed(e);
                    });
            shell.overlay().open(purpose.title(shell.words()), dialog.content(), dialog.footer(), NARROW);
            dialog.focus();
        });
    }

    void remove() {
        editable().ifPresent(keeping -> {
            if (!keeping.file().isEncrypted()) {
                shell.notices().done(shell.words().get("password.none"), List.of());
                return;
            }
            shell.overlay().ask(shell.words().get("password.remove.title"),
                    shell.words().get("password.remove.text"),
                    List.of(new Overlay.Choice(shell.words().get("password.remove.go"), false,
                            () -> use(keeping.file(), Optional.empty())),
                            new Overlay.Choice(shell.words().get("dialog.cancel"), true, () -> {})));
        });
    }

    private void use(HeldFile file, Optional<VaultKey> key) {
        ports.background().run(() -> {
            file.key(key);
            return key.isPresent();
        }, encrypted -> {
            shell.marked();
            shell.custody().saves().save(() -> shell.notices()
                    .done(shell.words().get(encrypted ? "password.done" : "password.removed"), List.of()));
        }, shell::failed);
    }

    private Optional<Keeping> editable() {
        if (shell.editor().filter(e -> e.state().readOnly()).isPresent()) {
            shell.custody().locked().refused();
            return Optional.empty();
        }
        return shell.custody().keeping();
    }
}
