package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tabularium.audit.Audit;
import org.tabularium.audit.AuditReport;
import org.tabularium.audit.Objection;
import org.tabularium.audit.Weight;
import org.tabularium.catalog.Catalog;
import org.tabularium.compare.policy.Divergence;
import org.tabularium.compare.policy.PolicyComparison;
import org.tabularium.intake.prose.Prose;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `audit`: what is to be objected to in a published policy, and what it and a register do not say alike. Ends with 1
/// if there is more than hints, or if they differ.
final class AuditCommand implements Command {
    static final String NAME = "audit";
    private static final String AGAINST = "--against";
    private static final String JSON = "--json";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PolicyInputs policies;
    private final AuditFiles files;
    private final PrintWriter out;

    AuditCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.policies = new PolicyInputs(words, inputs);
        this.files = new AuditFiles(words, inputs);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("audit.description"), words);
        spec.addPositional(inputs.file(words.get("policy.file")));
        spec.addOption(
                Inputs.option(AGAINST, words.get("label.register"), words.get("audit.against")).build());
        spec.addOption(inputs.day());
        spec.addOption(Inputs.option(JSON, words.get("label.file"), words.get("audit.json")).build());
        files.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        LocalDate day = inputs.dayIn(parsed.matchedOptionValue(Inputs.AS_OF, ""))
                .orElseGet(() -> LocalDate.now(clock));
        Path policy = inputs.path(parsed.matchedPositionalValue(0, ""));
        Optional<Path> json = policies.target(parsed, JSON, policy);
        Path against = inputs.path(parsed.matchedOptionValue(AGAINST, ""));
        AuditFiles.Wanted wanted = files.in(parsed);
        Optional<Register> register = parsed.hasMatchedOption(AGAINST)
                ? Optional.of(registers.open(against).register())
                : Optional.empty();
        Prose prose = policies.read(policy);
        Law then = law.asOf(day);
        Catalog catalog = PolicyInputs.catalog();
        Audit audit = Audit.of(String.valueOf(policy.getFileName()), day, prose, then, catalog);
        List<Divergence> divergences = register.map(r -> PolicyComparison.of(audit.facts(), r, then, catalog,
                words.language(), Set.of())).orElse(List.of());
        tell(audit);
        register.ifPresent(_ -> tell(divergences));
        if (json.isPresent()) {
            PolicyInputs.write(json.get(),
                    AuditJson.of(audit, then, words.language(), register.map(_ -> divergences)));
            out.println(json.get());
        }
        files.write(wanted, PolicyInputs.baseName(policy), policies.languageOf(prose),
                language -> AuditReport.of(then).document(audit, language)).forEach(out::println);
        boolean calm = audit.count(Weight.WRONG) + audit.count(Weight.GAP) == 0 && divergences.isEmpty();
        return calm ? TabulariumCommand.DONE : TabulariumCommand.FINDINGS;
    }

    private void tell(Audit audit) {
        for (Objection objection : audit.objections()) {
            String article = objection.article().in(words.language());
            out.println(words.get("audit.weight." + objection.weight().name().toLowerCase(Locale.ROOT)) + "  "
                    + objection.what().in(words.language()) + (article.isEmpty() ? "" : " (" + article + ")")
                    + " ["
                    + objection.rule() + "]");
            objection.places().stream().limit(2)
                    .forEach(p -> out.println("      " + words.get("audit.quote", audit.quote(p))));
            if (objection.places().size() > 2) {
                out.println("      " + words.get("audit.more", objection.places().size() - 2));
            }
        }
        out.println(words.get("audit.sum", audit.objections().size(), audit.count(Weight.WRONG),
                audit.count(Weight.GAP), audit.count(Weight.HINT)));
    }

    private void tell(List<Divergence> divergences) {
        divergences.forEach(d -> out.println("  " + d.sentence()));
        out.println(words.get("audit.divergences", divergences.size()));
    }
}
