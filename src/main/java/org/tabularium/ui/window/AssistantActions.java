package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.catalog.Catalog;
import org.tabularium.cli.ForeignReport;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.RememberedMappings;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.assistant.Assistant;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.takeover.TakeoverDialog;
import org.tabularium.words.Words;

/// Takes over the register of somebody else: which file, and what becomes of it: a register of its own, or differences
/// to the open one.
final class AssistantActions {
    private static final double WIDTH = 820;
    private final Shell shell;
    private final Services services;
    private final Ports ports;
    private final Consumer<Exception> failed;
    private final RememberedMappings remembered;

    /// What a draft would change, in words.
    private record Offer(Differences differences, List<TakeoverDialog.Line> lines) {}

    AssistantActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.ports = services.ports();
        this.failed = failed;
        remembered = new RememberedMappings(services.settings().mappings());
    }

    void choose() {
        ports.choosers().foreign().ifPresent(this::read);
    }

    void read(Path file) {
        shell.work().catalog().whenRead(catalog -> open(file, catalog));
    }

    private void open(Path file, Catalog catalog) {
        Optional<Register> open = shell.editor().filter(e -> !e.state().readOnly()).map(Editor::register);
        WorkbookActions workbooks = new WorkbookActions(shell, services, failed);
        Assistant.Given given = new Assistant.Given(shell.law(), catalog, remembered, open,
                path -> open.flatMap(register -> workbooks.ours(path, register)));
        Assistant assistant =
                new Assistant(given, shell.words(), ports, new Assistant.Hands(shell.overlay()::close,
                        () -> {
                            shell.overlay().closeAll();
                            choose();
                        }, this::fresh, this::added, this::report, failed));
        shell.overlay().openWide(shell.words().get("assistant.title"), assistant.content(),
                assistant.footer(), () -> {
                    assistant.end();
                    assistant.corrected().ifPresent(this::keep);
                });
        assistant.read(file);
        assistant.focus();
    }

    /// What was chosen is offered the next time; if it cannot be kept, nothing else is lost.
    private void keep(Mapping mapping) {
        ports.background().run(() -> {
            remembered.keep(mapping);
            return mapping;
        }, done -> {}, failed);
    }

    /// What was corrected is kept by leaving.
    private void leave(Assistant.Wanted wanted) {
        shell.overlay().closeAll();
        if (!wanted.corrected()) {
            keep(wanted.mapping());
        }
    }

    /// All that the file brings is one step, so that undoing it leaves an empty register.
    private void fresh(Assistant.Wanted wanted) {
        leave(wanted);
        Draft draft = wanted.draft();
        Editor editor = Editor.fresh(draft.base());
        editor.edit(new StepName("step.import", "assistant.file"), Spot.NONE, r -> draft.register());
        shell.present(editor, there -> there.notices().done(
                there.words().get("assistant.done", draft.register().activities().size()
                        + draft.register().mandates().size()),
                List.of()));
    }

    private void added(Assistant.Wanted wanted) {
        Law law = shell.law();
        Draft draft = wanted.draft();
        ports.background().run(() -> {
            Differences differences = Differences.between(draft.base(), draft.register());
            Telling telling = new Telling(differences, law, shell.words().locale());
            return new Offer(differences, differences.all().stream()
                    .map(d -> new TakeoverDialog.Line(d, telling.told(d))).toList());
        }, offer -> ask(offer, wanted), failed);
    }

    private void ask(Offer offer, Assistant.Wanted wanted) {
        boolean locked = shell.editor().filter(e -> e.state().readOnly()).isPresent();
        TakeoverDialog dialog = new TakeoverDialog(offer.differences(), offer.lines(), List.of(), locked,
                shell.words(), shell.overlay()::close, chosen -> {
                    leave(wanted);
                    take(offer.differences(), chosen);
                });
        shell.overlay().open(shell.words().get("assistant.differences"), dialog.content(), dialog.footer(),
                WIDTH);
    }

    private void take(Differences differences, List<Difference> chosen) {
        shell.editor().ifPresent(editor -> editor.edit(
                new StepName("step.takeover", "assistant.file", chosen.size()), Spot.NONE,
                register -> differences.apply(register, chosen)));
    }

    private void report(Draft draft) {
        ports.choosers().report(shell.words().get("assistant.report.name")).map(AssistantActions::withEnding)
                .ifPresent(chosen -> {
                    Words told = Words.of("cli", shell.words().locale());
                    LocalDate today = LocalDate.now(ports.clock());
                    ports.background().run(() -> {
                        new ForeignReport(draft, told).write(chosen, today);
                        return chosen;
                    }, file -> shell.notices().done(
                            shell.words().get("assistant.report.done", String.valueOf(file.getFileName())),
                            List.of(new Notices.Action(shell.words().get("export.open"),
                                    () -> ports.desktop().show(file)))),
                            failed);
                });
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ".xlsx");
    }
}
