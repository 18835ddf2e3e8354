package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.Rewriter;
import org.tabularium.compose.whatif.WhatIfReport;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `what-if`: tells what follows for registers when a decision or a party falls away. Ends with 1 if a transfer is left
/// without a basis.
final class WhatIfCommand implements Command {
    static final String NAME = "what-if";
    static final String WITHOUT = "--without";
    private static final String JSON = "--json";
    static final String CHOICES = "dpf, adequacy:GB, decision:ID, party:ID";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    WhatIfCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("what-if.description"), words);
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").type(List.class)
                .auxiliaryTypes(String.class).required(true).paramLabel(words.get("label.file"))
                .description(words.get("what-if.files")).build());
        spec.addOption(
                Inputs.option(WITHOUT, "dpf|adequacy:GB|decision:ID|party:ID", words.get("what-if.without"))
                        .required(true).build());
        spec.addOption(OptionSpec.builder(JSON).description(words.get("what-if.json")).build());
        spec.addOption(inputs.day());
        spec.addOption(inputs.reportAs(words.get("what-if.as")).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        LocalDate day = inputs.dayIn(parsed.matchedOptionValue(Inputs.AS_OF, ""))
                .orElseGet(() -> LocalDate.now(clock));
        Law then = law.asOf(day);
        String without = parsed.matchedOptionValue(WITHOUT, "");
        Loss loss = Loss.read(without, then).orElseThrow(() -> inputs.unknown(WITHOUT, without, CHOICES));
        Map<Path, WhatIf> results = new LinkedHashMap<>();
        for (String name : parsed.<List<String>>matchedPositionalValue(0, List.of())) {
            Path file = inputs.path(name);
            Register register = registers.open(file).register();
            inputs.check(parsed, register);
            if (loss instanceof Loss.OfParty(var id) && Identified.find(register.parties(), id).isEmpty()) {
                throw new UsageException(
                        words.get("what-if.no-party", id.value(), String.valueOf(file.getFileName())));
            }
            results.put(file, WhatIf.of(register, then, loss));
        }
        tell(parsed.hasMatchedOption(JSON), results, then, day);
        List<Path> written = new ArrayList<>();
        WhatIfReport report = WhatIfReport.of(then, day);
        for (Map.Entry<Path, WhatIf> result : results.entrySet()) {
            written.addAll(inputs.write(parsed, result.getValue().register(),
                    Inputs.baseName(result.getKey()) + "-what-if-"
                            + without.replace(':', '-').toLowerCase(Locale.ROOT),
                    language -> report.document(result.getValue(), language)));
        }
        if (!parsed.hasMatchedOption(JSON)) {
            written.forEach(out::println);
        }
        return results.values().stream().anyMatch(r -> r.count(Consequence.Outcome.LOST) > 0)
                ? TabulariumCommand.FINDINGS
                : TabulariumCommand.DONE;
    }

    private void tell(boolean json, Map<Path, WhatIf> results, Law then, LocalDate day) {
        Rewriter rewriter = new Rewriter(then);
        if (json) {
            WhatIfJson all = new WhatIfJson(words.locale(), then, day);
            results.forEach((file, result) -> all.add(file, result, rewriter.of(result)));
            out.println(all.text());
        } else {
            results.forEach((file, result) -> new WhatIfLines(words.locale(), then)
                    .of(file, result, rewriter.of(result)).forEach(out::println));
        }
    }
}
