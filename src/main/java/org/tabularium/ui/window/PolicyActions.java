package org.tabularium.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.tabularium.audit.Audit;
import org.tabularium.catalog.Catalog;
import org.tabularium.edit.Editor;
import org.tabularium.edit.Spot;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.published.Policy;
import org.tabularium.ui.published.PolicyShelf;
import org.tabularium.ui.published.PublishedPlace;

/// Reads a published policy, beside the open register or beside a new one.
final class PolicyActions {
    private final PolicyShelf shelf = new PolicyShelf();
    private final Shell shell;
    private final Ports ports;
    private final Consumer<Exception> failed;

    PolicyActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.ports = services.ports();
        this.failed = failed;
    }

    /// What is looked at.
    PolicyShelf shelf() {
        return shelf;
    }

    void choose() {
        ports.choosers().policy().ifPresent(this::read);
    }

    void read(Path file) {
        LocalDate today = LocalDate.now(ports.clock());
        Law law = shell.law().asOf(today);
        shell.work().catalog().whenRead(catalog -> ports.background()
                .run(() -> read(file, law, catalog, today), this::show, this::failed));
    }

    private static Policy read(Path file, Law law, Catalog catalog, LocalDate today) throws IntakeException {
        return new Policy(
                Audit.of(String.valueOf(file.getFileName()), today, ProseFiles.read(file), law, catalog), law,
                catalog);
    }

    private void show(Policy policy) {
        if (shell.editor().isPresent()) {
            put(policy);
            return;
        }
        shell.present(
                Editor.fresh(Register.blank(
                        List.of(policy.audit().facts().prose().language().orElse(shell.words().language())),
                        "DE")),
                there -> there.work().policies().put(policy));
    }

    private void put(Policy policy) {
        shelf.put(policy);
        shell.reveal(new Spot(PublishedPlace.KEY, "", ""));
    }

    /// What is to be objected to, as a report.
    void report() {
        shelf.policy().ifPresent(policy -> shell.work().reports().policy(policy));
    }

    private void failed(Exception e) {
        if (e instanceof IntakeException problem) {
            shell.notices().problem(problem.sentence(shell.words().locale()));
        } else {
            failed.accept(e);
        }
    }
}
