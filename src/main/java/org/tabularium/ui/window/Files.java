package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.store.Opened;
import org.tabularium.store.fault.Faults;

/// Opens, saves and closes registers; what goes wrong ends in a sentence, and nothing is lost.
final class Files {
    private final Shell shell;
    private final Opening opening;
    private final Faults faults;

    Files(Shell shell, Services services) {
        this.shell = shell;
        opening = new Opening(shell, services);
        faults = services.faults();
    }

    Opening opening() {
        return opening;
    }

    void open(Path file) {
        opening.open(file);
    }

    void openCopy(Callable<Opened> original) {
        opening.openCopy(original);
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
                        new Overlay.Choice(shell.words().get("unsaved.save"), true,
                                () -> shell.custody().saves().save(() -> whenSaved(then)))));
    }

    void failed(Exception e) {
        failed(e, List.of());
    }

    /// @param ways what can be done about it
    void failed(Exception e, List<Notices.Action> ways) {
        shell.notices().fault(faults.of(e), shell.words().locale(), ways);
    }
}
