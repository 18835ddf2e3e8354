package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `export`: writes the documents of a register.
final class ExportCommand implements Command {
    static final String NAME = "export";
    private static final String WHAT = "--what";

    private final ExportDocuments documents;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;
    private final PrintWriter err;

    ExportCommand(ExportDocuments documents, Words words, PrintWriter out, PrintWriter err) {
        this.documents = documents;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
        this.err = err;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("export.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(Inputs.option(WHAT, whats("|"), words.get("export.what")).build());
        spec.addOption(Inputs.option(Inputs.AS, Inputs.formats(Inputs.every(), ","), words.get("export.as"))
                .required(true).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Set<What> what = whatIn(parsed.matchedOptionValue(WHAT, What.REGISTER.key()));
        Set<Format> formats = inputs.formatsIn(parsed, Inputs.every());
        String languages = parsed.matchedOptionValue(Inputs.LANG, "");
        Path folder = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Opened opened = RopaFile.open(file);
        if (opened.readOnly()) {
            err.println(words.get("export.newer", String.valueOf(file.getFileName())));
        }
        if (what.contains(What.PROCESSOR_REGISTER) && opened.register().mandates().isEmpty()) {
            throw new UsageException(words.get("export.no-mandates", String.valueOf(file.getFileName())));
        }
        documents.write(new ExportJob.Order(opened.register(), Inputs.baseName(file), List.copyOf(what),
                List.copyOf(formats), inputs.languagesIn(languages, opened.register()),
                inputs.existing(folder)))
                .forEach(out::println);
        return TabulariumCommand.DONE;
    }

    private Set<What> whatIn(String list) throws UsageException {
        Set<What> found = EnumSet.noneOf(What.class);
        for (String name : list.split(",", -1)) {
            found.add(Arrays.stream(What.values()).filter(what -> what.key().equals(name)).findFirst()
                    .orElseThrow(() -> inputs.unknown(WHAT, name, whats(", "))));
        }
        return found;
    }

    private static String whats(String separator) {
        return Arrays.stream(What.values()).map(What::key).collect(Collectors.joining(separator));
    }
}
