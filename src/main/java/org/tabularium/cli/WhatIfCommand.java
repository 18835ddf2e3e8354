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
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.WhatIfReport;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `what-if`: tells what follows for registers when a decision or a party falls away. Ends with 1 if a transfer is left
/// without a basis.
final class WhatIfCommand implements Command {
    static final String NAME = "what-if";
    private static final String WITHOUT = "--without";
    private static final String CHOICES = "dpf, adequacy:GB, party:ID";
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
        spec.addOption(Inputs.option(WITHOUT, "dpf|adequacy:GB|party:ID", words.get("what-if.without"))
                .required(true).build());
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
        List<Path> written = new ArrayList<>();
        boolean lost = false;
        for (Map.Entry<Path, WhatIf> result : results.entrySet()) {
            tell(result.getKey(), result.getValue(), then);
            lost |= result.getValue().count(Consequence.Outcome.LOST) > 0;
            written.addAll(inputs.write(parsed, result.getValue().register(),
                    Inputs.baseName(result.getKey()) + "-what-if-"
                            + without.replace(':', '-').toLowerCase(Locale.ROOT),
                    language -> WhatIfReport.of(then, day).document(result.getValue(), language)));
        }
        written.forEach(out::println);
        return lost ? TabulariumCommand.FINDINGS : TabulariumCommand.DONE;
    }

    private void tell(Path file, WhatIf result, Law then) {
        Telling telling = new Telling(words.locale(), then, result.register().primary());
        out.println(file.getFileName() + ": " + telling.sum(result));
        for (Consequence c : result.transfers()) {
            String fallback = telling.fallback(c);
            out.println("  " + telling.outcome(c) + "  " + telling.sheet(c.row().holder()) + " → "
                    + telling.recipient(c.row()) + ", " + telling.country(c.row())
                    + (fallback.isEmpty() ? "" : ": " + fallback));
        }
        if (result.transfers().isEmpty()) {
            result.sheets().forEach(sheet -> out.println("  " + telling.sheet(sheet)));
        }
    }
}
