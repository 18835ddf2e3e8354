package org.tabularium.intake.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.audit.Audit;
import org.tabularium.audit.Auditor;
import org.tabularium.audit.Objection;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.facts.FactsFile;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Outlines;
import org.tabularium.intake.policy.Policies.Policy;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/// Reads and audits policies as the program does and scores what it found.
final class Measured {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final PolicyReader reader;
    private final Auditor auditor;
    private final Outlines outlines = new Outlines();

    Measured() {
        try {
            Catalog catalog = CatalogFiles.delivered();
            Law law = Law.load();
            reader = new PolicyReader(law, catalog);
            auditor = new Auditor(law, catalog);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The plain text.
    PolicyScore of(Policy policy) {
        return of(policy.name(), policy, PlainText.prose(policy.text()));
    }

    /// The same policies in files of other formats.
    List<PolicyScore> inOtherFormats() {
        return Stream.of(Policies.SHOWN, Policies.UNSEEN)
                .flatMap(set -> set.all().stream()
                        .flatMap(p -> set.inOtherFormats(p).stream().map(f -> of(p, f))))
                .toList();
    }

    private PolicyScore of(Policy policy, Path file) {
        try {
            return of(file.getFileName().toString(), policy, ProseFiles.read(file));
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    private PolicyScore of(String name, Policy policy, Prose prose) {
        PolicyFacts facts = reader.read(prose);
        return PolicyScore
                .of(name, policy.gold(), JsonMapper.shared().readTree(FactsFile.json(policy.name(), facts)))
                .with(policy.gold(), findings(policy.name(), facts));
    }

    private List<Finding> findings(String name, PolicyFacts facts) {
        Outline outline = outlines.read(facts.prose());
        List<Objection> objections = auditor.of(facts, outline);
        Audit audit = new Audit(name, DAY, facts, outline, objections);
        return objections.stream()
                .map(o -> new Finding(o.places().stream().map(audit::quote).toList(),
                        o.rule().replace('-', ' ') + " " + o.what().in(Language.ENGLISH),
                        o.at().length() == 0 || o.item().isPresent()))
                .toList();
    }
}
