package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.report.DifferencesReport;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `compare`: tells what differs between two registers. Ends with 0 if nothing does, with 1 if something does.
final class CompareCommand implements Command {
    static final String NAME = "compare";
    private static final String JSON = "--json";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    CompareCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("compare.description"), words);
        spec.addPositional(inputs.file(words.get("compare.before")));
        spec.addPositional(Inputs.file(1, words.get("label.file"), words.get("compare.after")));
        spec.addOption(Inputs.option(JSON, words.get("label.file"), words.get("compare.json")).build());
        spec.addOption(inputs.reportAs(words.get("compare.as")).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Path first = inputs.path(parsed.matchedPositionalValue(0, ""));
        Path second = inputs.path(parsed.matchedPositionalValue(1, ""));
        Path json = inputs.path(parsed.matchedOptionValue(JSON, ""));
        Register before = registers.open(first).register();
        Register after = registers.open(second).register();
        inputs.check(parsed, after);
        Differences differences = Differences.between(before, after);
        Telling telling = new Telling(differences, law, words.locale());
        new DifferenceLines(out).tell(differences, telling, words);
        out.println(words.get(differences.isEmpty() ? "compare.same" : "compare.sum",
                differences.all().size()));
        if (parsed.hasMatchedOption(JSON)) {
            SafeFile.write(json, stream -> stream
                    .write(DifferencesJson.of(differences, telling).getBytes(StandardCharsets.UTF_8)));
            out.println(json);
        }
        DifferencesReport report = new DifferencesReport(differences, name(first), name(second), law,
                LocalDate.now(clock));
        List<Path> written = inputs.write(parsed, after,
                Inputs.baseName(first) + "-compare-" + Inputs.baseName(second), report::document);
        written.forEach(out::println);
        return differences.isEmpty() ? TabulariumCommand.DONE : TabulariumCommand.FINDINGS;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
