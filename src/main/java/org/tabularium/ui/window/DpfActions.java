package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.dpf.ListFile;
import org.tabularium.intake.dpf.Taking;
import org.tabularium.model.Register;
import org.tabularium.ui.dpf.DayDialog;
import org.tabularium.ui.dpf.ListReading;
import org.tabularium.ui.dpf.Participants;
import org.tabularium.ui.dpf.SummaryDialog;

/// Reads the list of participants: which file, of which day, and what of it the register takes over.
final class DpfActions {
    private static final double NARROW = 460;
    private static final double WIDE = 760;
    private final Shell shell;
    private final Services services;
    private final Participants participants;
    private final Consumer<Exception> failed;

    DpfActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.failed = failed;
        participants = new Participants(services.settings().usualDpf(), services.law());
    }

    Participants participants() {
        return participants;
    }

    void read() {
        services.ports().choosers().table().ifPresent(file -> {
            LocalDate today = LocalDate.now(services.ports().clock());
            LocalDate proposed = ListFile.proposedDay(file, services.ports().clock().getZone())
                    .filter(d -> !d.isAfter(today)).orElse(today);
            DayDialog dialog =
                    new DayDialog(file, proposed, today, shell.words(), shell.overlay()::close, day -> {
                        shell.overlay().close();
                        read(file, day);
                    });
            shell.overlay().open(shell.words().get("dpf.title"), dialog.content(), dialog.footer(), NARROW);
            dialog.focus();
        });
    }

    private void read(Path file, LocalDate day) {
        new ListReading(participants, services.ports().background()).read(file, day,
                shell.editor().map(Editor::register), shell.words(), this::show, this::failed);
    }

    private void show(ListReading.Told told) {
        boolean locked = shell.editor().filter(e -> e.state().readOnly()).isPresent();
        String day = DateTimeFormatter.ofPattern(shell.words().get("day.pattern"), shell.words().locale())
                .format(told.list().snapshot().day());
        SummaryDialog dialog = new SummaryDialog(told.sentences(), told.compared(), locked, shell.words(),
                shell.overlay()::close, takings -> {
                    shell.overlay().close();
                    take(takings);
                });
        shell.overlay().open(shell.words().get("dpf.summary", day), dialog.content(), dialog.footer(), WIDE);
    }

    private void take(List<Taking> takings) {
        shell.editor().filter(e -> !takings.isEmpty()).ifPresent(editor -> editor.edit(
                new StepName("step.dpf", "safeguard.dpf", takings.size()),
                new Spot(Vocabulary.PARTIES.key(), takings.getFirst().party().value(), ""), register -> {
                    Register taken = register;
                    for (Taking taking : takings) {
                        taken = taking.in(taken, services.law());
                    }
                    return taken;
                }));
    }

    private void failed(Exception e) {
        Optional<String> sentence = e instanceof IntakeException problem
                ? Optional.of(problem.sentence(shell.words().locale()))
                : Optional.empty();
        sentence.ifPresentOrElse(shell.notices()::problem, () -> failed.accept(e));
    }
}
