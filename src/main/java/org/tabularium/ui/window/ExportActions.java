package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Selection;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.RequestPack;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.ui.export.ExportDialog;
import org.tabularium.ui.export.ExportMemory;
import org.tabularium.ui.export.Letterhead;
import org.tabularium.ui.export.Wanted;
import org.tabularium.ui.port.Ports;

/// Asks which documents of the open register are wanted, and has them written.
final class ExportActions {
    private static final double WIDTH = 920;
    private static final String ACTIVITIES = "activity";
    private final Shell shell;
    private final Services services;
    private final Ports ports;
    private final Consumer<Exception> failed;
    private final RunningExports running;
    private Optional<ExportDialog> dialog = Optional.empty();
    private Optional<Selection> asked = Optional.empty();

    ExportActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.ports = services.ports();
        this.failed = failed;
        running = new RunningExports(shell, ports.background());
    }

    /// @param first what is chosen at first
    void ask(What first) {
        shell.editor().ifPresent(editor -> ask(first, editor.state()));
    }

    /// Cancels what is being written, and goes on once nothing is any more.
    void stopThen(Runnable then) {
        running.stopThen(then);
    }

    private void ask(What first, Editor.State state) {
        Path folder =
                state.file().map(Path::getParent).orElse(Path.of(System.getProperty("user.home", ".")));
        ExportMemory memory = new ExportMemory(services.settings().exports());
        ExportDialog.Given given = new ExportDialog.Given(state.register(), first,
                state.file().flatMap(memory::of), marked(), baseName(state), folder,
                LocalDate.now(ports.clock()));
        dialog = Optional.empty();
        asked = Optional.empty();
        ExportDialog opened = new ExportDialog(given, shell.words(), ports, new ExportDialog.Hands(
                shell.overlay()::close, selection -> beyond(state.register(), selection), wanted -> {
                    shell.overlay().close();
                    state.file().filter(file -> !isEncrypted())
                            .ifPresent(file -> memory.keep(file, wanted.chosen()));
                    write(wanted);
                }));
        dialog = Optional.of(opened);
        // Until now there was no dialog to show it.
        asked.ifPresent(selection -> beyond(state.register(), selection));
        shell.overlay().open(shell.words().get("export.title"), opened.content(), opened.footer(), WIDTH);
    }

    /// What was chosen names activities, and nothing of an encrypted register is to be read anywhere else.
    private boolean isEncrypted() {
        return shell.custody().keeping().filter(k -> k.file().isEncrypted()).isPresent();
    }

    /// Tells the dialog what a selection says beyond Art. 30 GDPR, unless another one is asked for by then.
    private void beyond(Register register, Selection selection) {
        asked = Optional.of(selection);
        if (dialog.isPresent()) {
            Law law = shell.law();
            ports.background().run(() -> Beyond.of(register, selection, law, shell.words().language()),
                    found -> {
                        if (asked.equals(Optional.of(selection))) {
                            dialog.ifPresent(d -> d.show(found));
                        }
                    }, failed);
        }
    }

    /// The activities selected together in their list, if that is what is looked at.
    private List<Id<Activity>> marked() {
        return shell.window().map(RegisterWindow::current)
                .filter(place -> place.key().equals(ACTIVITIES))
                .map(place -> place.several().stream().<Id<Activity>>map(Id::new).toList())
                .orElse(List.of());
    }

    private String baseName(Editor.State state) {
        return state.file().map(f -> f.getFileName().toString().replaceFirst("\\.ropa$", ""))
                .orElseGet(() -> shell.words().get("register.filename"));
    }

    private void write(Wanted wanted) {
        Law law = shell.law();
        running.start(watcher -> {
            Letterhead.check(wanted.order());
            return wanted.pack().isPresent()
                    ? List.of(new RequestPack(law).write(wanted.order(), wanted.pack().get(), watcher))
                    : shell.exports().run(wanted.order(), watcher);
        }, written -> shell.notices().done(wanted.pack().isPresent()
                ? shell.words().get("export.done.pack")
                : shell.words().get("export.done", written.size()),
                List.of(new Notices.Action(shell.words().get("export.open"),
                        () -> ports.desktop().show(written.getFirst())),
                        new Notices.Action(shell.words().get("export.folder"),
                                () -> ports.desktop().show(wanted.order().folder())))),
                e -> {
                    if (e instanceof Letterhead.Unusable unusable) {
                        shell.notices().problem(unusable.sentence(shell.words()));
                    } else {
                        failed.accept(e);
                    }
                });
    }
}
