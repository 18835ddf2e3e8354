package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tabularium.check.lawchange.LawChange;
import org.tabularium.check.lawchange.Part;
import org.tabularium.check.lawchange.RegisterChange;
import org.tabularium.check.lawchange.Telling;
import org.tabularium.check.rule.Rules;
import org.tabularium.model.Register;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `law`: which law is in use; `law check` what a law pack would change, `law build` makes one.
final class LawCommand implements Command {
    static final String NAME = "law";
    private static final String CHECK = "check";
    private final Laws laws;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final LawBuilding building;
    private final PrintWriter out;

    LawCommand(Laws laws, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.laws = laws;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.building = new LawBuilding(laws.key(), words, inputs, out);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("law.description"), words);
        CommandSpec check = Specs.command(CHECK, words.get("law.check.description"), words);
        check.addPositional(inputs.file(words.get("law.check.file")));
        check.addPositional(PositionalParamSpec.builder().index("1..*").arity("0..*").type(List.class)
                .auxiliaryTypes(String.class).paramLabel(words.get("label.register"))
                .description(words.get("law.check.registers")).build());
        check.addOption(inputs.day());
        spec.addSubcommand(CHECK, check);
        spec.addSubcommand(LawBuilding.NAME, building.spec());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        if (!parsed.hasSubcommand()) {
            out.println(words.get("law.date", laws.date(words), laws.law().edition().serial()));
            out.println(laws.inUse().file().map(file -> words.get("law.origin.file", file.toString()))
                    .orElseGet(() -> words.get("law.origin.delivered")));
            return TabulariumCommand.DONE;
        }
        ParseResult chosen = parsed.subcommand();
        return chosen.commandSpec().name().equals(CHECK) ? check(chosen) : building.run(chosen);
    }

    private int check(ParseResult parsed) throws UsageException, StoreException {
        LocalDate day = inputs.dayIn(parsed.matchedOptionValue(Inputs.AS_OF, ""))
                .orElseGet(() -> LocalDate.now(clock));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        LawPackFile pack = LawPackFile.open(file, laws.key(), laws.law().edition());
        LawChange change = LawChange.of(laws.law(), pack.law(), day);
        Telling telling = new Telling(words.locale(), change);
        out.println(telling.editions());
        out.println(telling.sum());
        tell(telling.law(), telling);
        for (String name : parsed.<List<String>>matchedPositionalValue(1, List.of())) {
            Path of = inputs.path(name);
            Register register = registers.open(of).register();
            RegisterChange changed = RegisterChange.of(register, change, Rules.all());
            out.println();
            out.println(of.getFileName() + (changed.isEmpty() ? ": " + telling.nothing() : ""));
            tell(telling.register(changed, register.primary()), telling);
        }
        return TabulariumCommand.DONE;
    }

    private void tell(List<Part> parts, Telling telling) {
        for (Part part : parts) {
            out.println();
            out.println(part.title());
            part.lines().forEach(line -> out.println("  " + telling.how(line.how()).toUpperCase(Locale.ROOT)
                    + "  " + line.text() + (line.detail().isEmpty() ? "" : " (" + line.detail() + ")")));
        }
    }
}
