package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.workbook.CellReport;
import org.tabularium.intake.workbook.Takeover;
import org.tabularium.intake.workbook.WorkbookFile;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.takeover.TakeoverDialog;

/// Takes over what was changed in the workbook of the open register: which file, and which of the differences.
final class WorkbookActions {
    private static final double WIDTH = 820;
    private final Shell shell;
    private final Services services;
    private final Consumer<Exception> failed;

    WorkbookActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.failed = failed;
    }

    /// What a workbook would change, in words.
    private record Offer(Differences differences, List<TakeoverDialog.Line> lines, List<CellReport> left) {}

    void choose() {
        shell.editor().map(Editor::register)
                .ifPresent(register -> services.ports().choosers().table().ifPresent(
                        file -> services.ports().background().run(() -> read(file, register), this::ask,
                                this::failed)));
    }

    /// What a workbook of ours would change; empty if the file is none.
    Optional<Runnable> ours(Path file, Register register) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Optional.empty();
        }
        try {
            Offer offer = read(file, register);
            return Optional.of(() -> ask(offer));
        } catch (IntakeException e) {
            return Optional.empty();
        }
    }

    private Offer read(Path file, Register register) throws IntakeException {
        // as the export dialog writes it
        Law law = shell.law();
        Takeover takeover = new WorkbookFile(law).read(file, register, shell.words().locale());
        Differences differences = Differences.between(register, takeover.draft());
        Telling telling = new Telling(differences, law, shell.words().locale());
        return new Offer(differences,
                differences.all().stream().map(d -> new TakeoverDialog.Line(d, telling.told(d))).toList(),
                takeover.cells(CellReport.Outcome.LEFT));
    }

    private void ask(Offer offer) {
        if (offer.lines().isEmpty() && offer.left().isEmpty()) {
            shell.notices().done(shell.words().get("takeover.none"), List.of());
            return;
        }
        boolean locked = shell.editor().filter(e -> e.state().readOnly()).isPresent();
        TakeoverDialog dialog = new TakeoverDialog(offer.differences(), offer.lines(), offer.left(), locked,
                shell.words(), shell.overlay()::close, chosen -> {
                    shell.overlay().close();
                    take(offer.differences(), chosen);
                });
        shell.overlay().open(shell.words().get("takeover.title"), dialog.content(), dialog.footer(), WIDTH);
    }

    /// All of it is one step.
    private void take(Differences differences, List<Difference> chosen) {
        shell.editor().ifPresent(editor -> editor.edit(
                new StepName("step.takeover", "takeover.workbook", chosen.size()), Spot.NONE,
                register -> differences.apply(register, chosen)));
    }

    private void failed(Exception e) {
        if (e instanceof IntakeException problem) {
            shell.notices().problem(problem.sentence(shell.words().locale()));
        } else {
            failed.accept(e);
        }
    }
}
