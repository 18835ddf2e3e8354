package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.DpfWords;
import org.tabularium.intake.dpf.ListFile;
import org.tabularium.intake.dpf.Lookup;
import org.tabularium.intake.dpf.Reading;
import org.tabularium.intake.dpf.Taking;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `dpf`: looks the parties of registers up in the list of the Data Privacy Framework. Ends with 1 if a register relies on a
/// participation that the list does not bear out.
final class DpfCommand implements Command {
    static final String NAME = "dpf";
    private static final String DAY = "--day";
    private static final String APPLY = "--apply";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final DpfWords telling;
    private final PrintWriter out;

    DpfCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.telling = DpfWords.of(words.locale());
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("dpf.description"), words);
        spec.addPositional(Inputs.file(0, words.get("label.list"), words.get("dpf.list")));
        spec.addPositional(PositionalParamSpec.builder().index("1..*").arity("1..*").type(List.class)
                .auxiliaryTypes(String.class).required(true).paramLabel(words.get("label.file"))
                .description(words.get("what-if.files")).build());
        spec.addOption(Inputs.option(DAY, words.get("label.day"), words.get("dpf.day")).build());
        spec.addOption(OptionSpec.builder(APPLY).description(words.get("dpf.apply")).build());
        spec.addOption(Inputs.option(Inputs.OUT, words.get("label.file"), words.get("dpf.out")).build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        List<String> names = parsed.<List<String>>matchedPositionalValue(1, List.of());
        boolean applies = parsed.hasMatchedOption(APPLY);
        if (applies != parsed.hasMatchedOption(Inputs.OUT) || (applies && names.size() > 1)) {
            throw new UsageException(words.get("dpf.one-out"));
        }
        Path out = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Map<Path, Opened> files = new LinkedHashMap<>();
        for (String name : names) {
            Path file = inputs.path(name);
            files.put(file, registers.open(file));
        }
        Lookup lookup = lookup(inputs.path(parsed.matchedPositionalValue(0, "")),
                parsed.matchedOptionValue(DAY, ""));
        boolean contradicted = false;
        for (Map.Entry<Path, Opened> register : files.entrySet()) {
            List<Compared> all = Compared.of(register.getValue().register(), law, lookup);
            tell(register.getKey(), all);
            contradicted |= all.stream().anyMatch(Compared::contradicts);
            if (applies) {
                apply(register.getValue(), all, register.getKey(), out);
            }
        }
        return contradicted ? TabulariumCommand.FINDINGS : TabulariumCommand.DONE;
    }

    private Lookup lookup(Path file, String given) throws UsageException {
        try {
            Reading reading = new ListFile(law).read(file, day(file, given));
            reading.sentences(telling.words()).forEach(out::println);
            return new Lookup(reading.snapshot());
        } catch (IntakeException e) {
            throw new UsageException(e.sentence(words.locale()));
        }
    }

    private LocalDate day(Path file, String given) throws UsageException {
        try {
            return given.isEmpty()
                    ? ListFile.proposedDay(file, clock.getZone()).orElseGet(() -> LocalDate.now(clock))
                    : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new UsageException(words.get("usage.day", DAY, given));
        }
    }

    private void tell(Path file, List<Compared> all) {
        out.println(words.get("dpf.sum", String.valueOf(file.getFileName()), all.size(),
                all.stream().filter(Compared::contradicts).count()));
        for (Compared c : all) {
            out.println("  " + telling.verdict(c) + "  " + c.party().name() + ": " + telling.sentence(c));
            c.recorded().forEach(r -> out.println("      " + telling.recorded(r)));
        }
    }

    /// Only what is recorded already is brought up to date; whether to rely on a participation is for people to say.
    private void apply(Opened opened, List<Compared> all, Path from, Path to)
            throws UsageException, StoreException {
        if (opened.readOnly()) {
            throw new UsageException(words.get("dpf.newer", String.valueOf(from.getFileName())));
        }
        Register register = opened.register();
        for (Compared compared : all) {
            if (compared.isProposed()) {
                Taking taking = compared.taking().orElseThrow();
                register = taking.in(register, law);
            }
        }
        Locks.refuse(to);
        RopaFile.save(to, register, opened.key());
        out.println(to);
    }
}
