package org.tabularium.ui.window;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Editor.Access;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.lock.Holder;
import org.tabularium.ui.port.Ports;

/// Who may edit the open file: says so where it can only be read, offers to edit it once it is free, and tells when somebody
/// has taken it over.
final class Locked {
    private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private final Shell shell;
    private final Ports ports;
    private Instant told = Instant.MIN;
    private boolean lost;

    Locked(Shell shell, Ports ports) {
        this.shell = shell;
        this.ports = ports;
    }

    /// A register is open from now on.
    void begin() {
        told = Instant.MIN;
        lost = false;
        file().ifPresent(this::await);
    }

    /// Somebody has tried to edit, which is told again only after a while.
    void refused() {
        Instant now = ports.clock().instant();
        if (told.isAfter(now.minus(OFTEN_ENOUGH))) {
            return;
        }
        told = now;
        if (access().equals(Optional.of(Access.HELD))) {
            tell();
        } else {
            shell.notices().told(shell.words().get("refused.newer"), List.of());
        }
    }

    /// Says who has the file open, and offers a copy.
    void tell() {
        file().ifPresent(file -> shell.notices().told(
                (who(file) + " " + shell.words().get("lock.told")).strip(),
                List.of(new Notices.Action(shell.words().get("lock.copy"),
                        () -> shell.present(Editor.fresh(file.opened().register()), there -> {})))));
    }

    /// The file was looked at: it may have been taken over.
    void look() {
        file().filter(file -> file.hold() instanceof Hold.Others && !lost
                && access().equals(Optional.of(Access.OPEN))).ifPresent(file -> {
                    lost = true;
                    shell.notices().told(who(file) + " " + shell.words().get("lock.lost"), List.of());
                });
    }

    /// As long as the file can only be read, asks every few seconds whether it is free.
    private void await(HeldFile file) {
        if (access().equals(Optional.of(Access.HELD))) {
            ports.later().run(EVERY, () -> {
                Hold hold = file.retake();
                Platform.runLater(() -> asked(file, hold));
            });
        }
    }

    private void asked(HeldFile file, Hold hold) {
        if (!file().equals(Optional.of(file)) || !access().equals(Optional.of(Access.HELD))) {
            return;
        }
        if (hold instanceof Hold.Others) {
            await(file);
        } else {
            shell.notices().told(shell.words().get("lock.free", name(file)),
                    List.of(new Notices.Action(shell.words().get("lock.edit"), this::edit)));
        }
    }

    /// What was saved there meanwhile is shown before anything is edited.
    private void edit() {
        shell.editor().ifPresent(editor -> editor.allow(Access.OPEN));
        shell.custody().lookedAt();
    }

    private String who(HeldFile file) {
        return file.hold() instanceof Hold.Others(Holder by)
                ? new HeldBy(shell.words(), ports.clock().getZone()).sentence(by, name(file))
                : "";
    }

    private static String name(HeldFile file) {
        return file.file().map(f -> f.getFileName().toString()).orElse("");
    }

    private Optional<HeldFile> file() {
        return shell.custody().keeping().map(Keeping::file);
    }

    private Optional<Access> access() {
        return shell.editor().map(e -> e.state().access());
    }
}
