package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.check.whatif.Loss;
import org.tabularium.edit.PictureFile;
import org.tabularium.edit.PictureFile.Format;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.poster.Poster;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `picture`: draws what a register says.
final class PictureCommand implements Command {
    static final String NAME = "picture";
    private static final String OF = "--of";
    private static final String ACTIVITY = "--activity";
    private static final String FRAME = "--frame";
    private final Law law;
    private final Clock clock;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    PictureCommand(Law law, Clock clock, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    /// What can be drawn.
    private enum Kind {
        MAP, FLOW, RETENTION, COVERAGE, DATES
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("picture.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(
                Inputs.option(OF, names(Kind.values(), "|"), words.get("picture.of")).required(true).build());
        spec.addOption(Inputs.option(ACTIVITY, "ID", words.get("picture.activity")).build());
        spec.addOption(
                Inputs.option(FRAME, names(MapFrame.values(), "|"), words.get("picture.frame")).build());
        spec.addOption(Inputs.option(WhatIfCommand.WITHOUT, WhatIfCommand.CHOICES.replace(", ", "|"),
                words.get("picture.without")).build());
        spec.addOption(inputs.day());
        spec.addOption(
                Inputs.option(Inputs.AS, names(Format.values(), ","), words.get("picture.as")).required(true)
                        .build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        LocalDate day = inputs.dayIn(parsed.matchedOptionValue(Inputs.AS_OF, ""))
                .orElseGet(() -> LocalDate.now(clock));
        Law then = law.asOf(day);
        Kind kind = one(OF, parsed.matchedOptionValue(OF, ""), Kind.values());
        Set<Format> formats = new LinkedHashSet<>();
        for (String name : parsed.matchedOptionValue(Inputs.AS, "").split(",", -1)) {
            formats.add(one(Inputs.AS, name, Format.values()));
        }
        Path folder = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Register register = registers.open(file).register();
        List<Language> languages = inputs.languagesIn(parsed.matchedOptionValue(Inputs.LANG, ""), register);
        List<Poster> posters = posters(kind, parsed, register, then, file);
        inputs.existing(folder);
        for (Poster poster : posters) {
            for (Language language : languages) {
                for (Format format : formats) {
                    Path written = folder
                            .resolve(Inputs.baseName(file) + "-" + poster.name() + "-" + language.tag() + "."
                                    + format.ending());
                    PictureFile.write(poster.drawing(register, then, day, language), format, written);
                    out.println(written);
                }
            }
        }
        return TabulariumCommand.DONE;
    }

    private List<Poster> posters(Kind kind, ParseResult parsed, Register register, Law then, Path file)
            throws UsageException {
        return switch (kind) {
            case MAP -> List.of(new Poster.Transfers(
                    one(FRAME, parsed.matchedOptionValue(FRAME, name(MapFrame.WORLD)), MapFrame.values()),
                    without(parsed, register, then, file)));
            case FLOW -> flows(parsed.matchedOptionValue(ACTIVITY, ""), register, file);
            case RETENTION -> List.of(new Poster.Retention());
            case COVERAGE -> {
                if (register.notices().isEmpty()) {
                    throw new UsageException(words.get("notice.none", String.valueOf(file.getFileName())));
                }
                yield List.of(new Poster.Coverage());
            }
            case DATES -> List.of(new Poster.Dates());
        };
    }

    private Optional<Loss> without(ParseResult parsed, Register register, Law then, Path file)
            throws UsageException {
        String text = parsed.matchedOptionValue(WhatIfCommand.WITHOUT, "");
        Optional<Loss> loss = Loss.read(text, then);
        if (!text.isEmpty() && loss.isEmpty()) {
            throw inputs.unknown(WhatIfCommand.WITHOUT, text, WhatIfCommand.CHOICES);
        }
        if (loss.isPresent() && loss.get() instanceof Loss.OfParty(var id)
                && Identified.find(register.parties(), id).isEmpty()) {
            throw new UsageException(
                    words.get("what-if.no-party", id.value(), String.valueOf(file.getFileName())));
        }
        return loss;
    }

    /// The flow of the activity named, else of each.
    private List<Poster> flows(String id, Register register, Path file) throws UsageException {
        List<Poster> flows = register.activities().stream().map(Activity::id)
                .filter(a -> id.isEmpty() || a.value().equals(id)).<Poster>map(Poster.Flow::new).toList();
        if (flows.isEmpty()) {
            throw new UsageException(
                    id.isEmpty() ? words.get("picture.no-activities", String.valueOf(file.getFileName()))
                            : words.get("export.only.unknown", id));
        }
        return flows;
    }

    private <T extends Enum<T>> T one(String option, String name, T[] values) throws UsageException {
        return Arrays.stream(values).filter(v -> name(v).equals(name)).findFirst()
                .orElseThrow(() -> inputs.unknown(option, name, names(values, ", ")));
    }

    private static String names(Enum<?>[] values, String separator) {
        return Arrays.stream(values).map(PictureCommand::name).collect(Collectors.joining(separator));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
