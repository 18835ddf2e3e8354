package org.tabularium.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tabularium.audit.AuditReport;
import org.tabularium.check.Checker;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.FindingsReport;
import org.tabularium.compose.SccAgreement;
import org.tabularium.compose.SccSheet;
import org.tabularium.compose.whatif.WhatIfReport;
import org.tabularium.document.Document;
import org.tabularium.edit.Editor;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.export.ExportMemory;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.published.Policy;

/// Reports on the open register besides the record itself: findings, what-if, particulars for standard clauses. Each is
/// written as Word and PDF into a folder that the user chooses, in the language of the program.
final class ReportActions {
    private final Shell shell;
    private final Services services;
    private final Ports ports;
    private final Consumer<Exception> failed;

    ReportActions(Shell shell, Services services, Consumer<Exception> failed) {
        this.shell = shell;
        this.services = services;
        this.ports = services.ports();
        this.failed = failed;
    }

    /// The findings as a report.
    void findings() {
        shell.editor().map(Editor::register).ifPresent(register -> write(() -> {
            Law law = law();
            return Map.of("check", FindingsReport.of(law, today()).document(register,
                    Checker.once(register, law, services.rules(), today()), language()));
        }));
    }

    /// A sheet for each agreement under standard contractual clauses.
    void clauses() {
        shell.editor().map(Editor::register).ifPresent(register -> {
            if (SccAgreement.of(register, law()).isEmpty()) {
                shell.notices().done(shell.words().get("scc.none"), List.of());
                return;
            }
            write(() -> {
                Map<String, Document> sheets = new LinkedHashMap<>();
                for (SccAgreement agreement : SccAgreement.of(register, law())) {
                    sheets.put(agreement.name(),
                            SccSheet.of(law()).document(register, agreement, language()));
                }
                return sheets;
            });
        });
    }

    /// What is to be objected to in a policy.
    void policy(Policy policy) {
        write(List.of(Format.DOCX, Format.PDF, Format.HTML),
                () -> Map.of("audit", AuditReport.of(policy.law()).document(policy.audit(), language())));
    }

    /// What would follow if something fell away, with what would have to be done; as Markdown too, for lists of tasks.
    void whatIf(WhatIf result) {
        write(List.of(Format.DOCX, Format.PDF, Format.MD),
                () -> Map.of("what-if", WhatIfReport.of(law(), today()).document(result, language())));
    }

    private void write(Callable<Map<String, Document>> documents) {
        write(List.of(Format.DOCX, Format.PDF), documents);
    }

    private void write(List<Format> formats, Callable<Map<String, Document>> documents) {
        Optional<Path> start = shell.editor().flatMap(e -> e.state().file()).map(Path::getParent);
        ports.choosers().folder(start).ifPresent(folder -> ports.background().run(() -> {
            List<Path> written = new ArrayList<>();
            Optional<WordTemplate> paper = paper();
            for (Map.Entry<String, Document> document : documents.call().entrySet()) {
                for (Format format : formats) {
                    Path file =
                            folder.resolve(baseName() + "-" + document.getKey() + "-" + language().tag() + "."
                                    + format.extension());
                    ExportJob.write(document.getValue(), format, file, paper);
                    written.add(file);
                }
            }
            return written;
        }, written -> shell.notices().done(shell.words().get("export.done", written.size()),
                List.of(new Notices.Action(shell.words().get("export.open"),
                        () -> ports.desktop().show(written.getFirst())),
                        new Notices.Action(shell.words().get("export.folder"),
                                () -> ports.desktop().show(folder)))),
                failed));
    }

    /// The letterhead on which the register was exported last, if it can still be used.
    private Optional<WordTemplate> paper() {
        Optional<Path> template = shell.editor().flatMap(e -> e.state().file())
                .flatMap(new ExportMemory(services.settings().exports())::of)
                .flatMap(r -> r.options().template());
        try {
            return template.isPresent() ? Optional.of(WordTemplate.read(template.get())) : Optional.empty();
        } catch (IOException | TemplateException _) {
            return Optional.empty();
        }
    }

    private String baseName() {
        return shell.editor().flatMap(e -> e.state().file())
                .map(f -> f.getFileName().toString().replaceFirst("\\.ropa$", ""))
                .orElseGet(() -> shell.words().get("register.filename"));
    }

    private Law law() {
        return shell.law().asOf(today());
    }

    private LocalDate today() {
        return LocalDate.now(ports.clock());
    }

    private Language language() {
        return shell.words().language();
    }
}
