package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.check.lawchange.LawChange;
import org.tabularium.check.lawchange.Part;
import org.tabularium.check.lawchange.RegisterChange;
import org.tabularium.check.lawchange.Telling;
import org.tabularium.edit.Editor;
import org.tabularium.model.Register;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.StoreException;
import org.tabularium.ui.law.LawDialog;
import org.tabularium.ui.port.Ports;

/// Updates the law: reads a pack, shows what it changes, and has it apply if the user wants that.
final class LawActions {
    private static final double WIDTH = 760;
    private final Shell shell;
    private final Services services;
    private final Ports ports;
    private final Consumer<Exception> failed;

    LawActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.ports = services.ports();
        this.failed = failed;
    }

    /// A pack that can be used, and what it changes.
    private record Offer(LawPackFile pack, Telling telling, Optional<List<Part>> register) {}

    /// Lets the user choose a pack.
    void choose() {
        ports.choosers().law().ifPresent(file -> {
            Optional<Register> register = shell.editor().map(Editor::register);
            ports.background().run(() -> read(file, register), this::ask, failed);
        });
    }

    private Offer read(Path file, Optional<Register> register) throws StoreException {
        LawPackFile pack = services.laws().open(file, shell.law());
        LawChange change = LawChange.of(shell.law(), pack.law(), LocalDate.now(ports.clock()));
        Telling telling = new Telling(shell.words().locale(), change);
        return new Offer(pack, telling, register.map(
                r -> telling.register(RegisterChange.of(r, change, services.rules()), r.primary())));
    }

    private void ask(Offer offer) {
        LawDialog dialog =
                new LawDialog(offer.telling(), offer.register(), shell.words(), shell.overlay()::close,
                        () -> {
                            shell.overlay().close();
                            apply(offer.pack());
                        });
        shell.overlay().open(shell.words().get("law.title"), dialog.content(), dialog.footer(), WIDTH);
    }

    /// The pack applies once it is kept, so that the law does not fall back with the next start.
    private void apply(LawPackFile pack) {
        ports.background().run(() -> services.laws().keep(pack), kept -> {
            shell.windows().apply(pack.law());
            shell.notices().done(shell.words().get("law.applied", LawLine.day(shell.law(), shell.words())),
                    List.of());
        }, failed);
    }
}
