package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Severity;
import org.tabularium.check.Wording;
import org.tabularium.check.rule.Rules;
import org.tabularium.compose.FindingsReport;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `check`: tells what is wrong with a register. Ends with 0 if there is no error, with 1 if there is one.
final class CheckCommand implements Command {
    static final String NAME = "check";
    private static final String JSON = "--json";
    private static final String NOTICES = "--notices";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    CheckCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("check.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(OptionSpec.builder(JSON).description(words.get("check.json")).build());
        spec.addOption(OptionSpec.builder(NOTICES).description(words.get("check.notices")).build());
        spec.addOption(inputs.day());
        spec.addOption(inputs.reportAs(words.get("check.as")).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        LocalDate day = inputs.dayIn(parsed.matchedOptionValue(Inputs.AS_OF, ""))
                .orElseGet(() -> LocalDate.now(clock));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Register register = registers.open(file).register();
        inputs.check(parsed, register);
        if (parsed.hasMatchedOption(NOTICES)) {
            return new NoticeProofs(words, out).tell(register, law.asOf(day)) ? TabulariumCommand.DONE
                    : TabulariumCommand.FINDINGS;
        }
        Findings findings = Checker.once(register, law, Rules.all(), day);
        Wording wording = new Wording(words.locale(), law.asOf(day), register.primary());
        if (parsed.hasMatchedOption(JSON)) {
            out.println(FindingsJson.of(findings, wording, law.asOf(day), day));
        } else {
            tell(findings, wording);
        }
        FindingsReport report = FindingsReport.of(law.asOf(day), day);
        List<Path> written = inputs.write(parsed, register, Inputs.baseName(file) + "-check",
                language -> report.document(register, findings, language));
        if (!parsed.hasMatchedOption(JSON)) {
            written.forEach(out::println);
        }
        return findings.count(Severity.ERROR) > 0 ? TabulariumCommand.FINDINGS : TabulariumCommand.DONE;
    }

    private void tell(Findings findings, Wording wording) {
        findings.open().sorted((a, b) -> a.rule().severity().compareTo(b.rule().severity()))
                .forEach(f -> out.println(line(f, wording)));
        out.println(words.get("check.sum", findings.count(Severity.ERROR), findings.count(Severity.WARNING),
                findings.count(Severity.ADVICE), findings.accepted().count()));
    }

    private static String line(Finding finding, Wording wording) {
        return wording.severity(finding.rule().severity()).toUpperCase(Locale.ROOT) + "  "
                + wording.text(finding)
                + " (" + wording.article(finding.rule()) + ") [" + finding.rule().id() + "]";
    }
}
