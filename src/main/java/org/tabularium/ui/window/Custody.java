package org.tabularium.ui.window;

import java.util.Optional;
import org.tabularium.edit.Editor;
import org.tabularium.store.held.HeldFile;
import org.tabularium.ui.port.Ports;

/// All that keeps the open register of a window from being lost: its file, saving, what others do to it, and work that was
/// left.
final class Custody {
    private final Shell shell;
    private final Ports ports;
    private final Saves saves;
    private final Meeting meeting;
    private final Locked locked;
    private final Recovering recovering;
    private final Showing showing;
    private Optional<Keeping> keeping = Optional.empty();

    Custody(Shell shell, Services services, Opening opening) {
        this.shell = shell;
        ports = services.ports();
        saves = new Saves(shell, ports);
        meeting = new Meeting(shell, ports, opening);
        locked = new Locked(shell, ports);
        recovering = new Recovering(shell, services, opening);
        showing = new Showing(shell, ports);
    }

    /// A register is open from now on.
    void begin(Editor editor, HeldFile file) {
        meeting.forget();
        keeping = Optional.of(new Keeping(editor, file, ports.background(), shell::failed, meeting::met,
                locked::look));
        editor.onRefused(locked::refused);
        locked.begin();
    }

    /// Gives the file of the open register back, and goes on when that is done.
    void release(Runnable then) {
        Optional<Keeping> ended = keeping;
        keeping = Optional.empty();
        ended.ifPresentOrElse(k -> k.end(then), then);
    }

    /// Somebody comes back to the window: what others did meanwhile is looked at.
    void lookedAt() {
        keeping.ifPresent(Keeping::look);
    }

    /// The file of the open register.
    Optional<Keeping> keeping() {
        return keeping;
    }

    Saves saves() {
        return saves;
    }

    Meeting meeting() {
        return meeting;
    }

    Locked locked() {
        return locked;
    }

    Recovering recovering() {
        return recovering;
    }

    Showing showing() {
        return showing;
    }
}
