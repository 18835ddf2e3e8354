package org.tabularium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `export`: writes the documents of a register.
final class ExportCommand {
    static final String NAME = "export";
    private static final String WHAT = "--what";
    private static final String AS = "--as";
    private static final String LANG = "--lang";
    private static final String OUT = "--out";
    private static final String ENDING = ".ropa";
    /// Languages documents are written in.
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);

    private final ExportDocuments documents;
    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;

    ExportCommand(ExportDocuments documents, Words words, PrintWriter out, PrintWriter err) {
        this.documents = documents;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("export.description"), words);
        spec.addPositional(PositionalParamSpec.builder().index("0").type(String.class).required(true)
                .paramLabel(words.get("label.file")).description(words.get("export.file")).build());
        spec.addOption(option(WHAT, whats("|"), words.get("export.what")).build());
        spec.addOption(option(AS, formats(","), words.get("export.as")).required(true).build());
        spec.addOption(option(LANG, languages(","), words.get("export.lang")).build());
        spec.addOption(option(OUT, words.get("label.folder"), words.get("export.out")).build());
        return spec;
    }

    private static OptionSpec.Builder option(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    int run(ParseResult parsed) throws UsageException, StoreException {
        Set<What> what = whatIn(parsed.matchedOptionValue(WHAT, What.REGISTER.key()));
        Set<Format> formats = formatsIn(parsed.matchedOptionValue(AS, ""));
        List<Language> asked = languagesIn(parsed.matchedOptionValue(LANG, ""));
        Path folder = path(parsed.matchedOptionValue(OUT, ""));
        Path file = path(parsed.matchedPositionalValue(0, ""));
        Opened opened = RopaFile.open(file);
        if (opened.readOnly()) {
            err.println(words.get("export.newer", String.valueOf(file.getFileName())));
        }
        if (what.contains(What.PROCESSOR_REGISTER) && opened.register().mandates().isEmpty()) {
            throw new UsageException(words.get("export.no-mandates", String.valueOf(file.getFileName())));
        }
        List<Language> languages = asked.isEmpty() ? List.of(primary(opened.register())) : asked;
        documents
                .write(new ExportJob.Order(opened.register(), baseName(file), List.copyOf(what),
                        List.copyOf(formats), languages,
                        existing(folder)))
                .forEach(out::println);
        return TabulariumCommand.DONE;
    }

    private Set<What> whatIn(String list) throws UsageException {
        Set<What> found = EnumSet.noneOf(What.class);
        for (String name : list.split(",", -1)) {
            found.add(Arrays.stream(What.values()).filter(what -> what.key().equals(name)).findFirst()
                    .orElseThrow(() -> unknown(WHAT, name, whats(", "))));
        }
        return found;
    }

    private Set<Format> formatsIn(String list) throws UsageException {
        Set<Format> found = EnumSet.noneOf(Format.class);
        for (String name : list.split(",", -1)) {
            found.add(Arrays.stream(Format.values()).filter(format -> format.extension().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(AS, name, formats(", "))));
        }
        return found;
    }

    private List<Language> languagesIn(String list) throws UsageException {
        Set<Language> found = new LinkedHashSet<>();
        for (String tag : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            found.add(WRITTEN.stream().filter(language -> language.tag().equals(tag)).findFirst()
                    .orElseThrow(() -> unknown(LANG, tag, languages(", "))));
        }
        return new ArrayList<>(found);
    }

    /// The language of the record if documents are written in it, else the first they are written in.
    private static Language primary(Register register) {
        return register.languages().stream().filter(WRITTEN::contains).findFirst().orElse(WRITTEN.getFirst());
    }

    private Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(words.get("usage.path", name));
        }
    }

    private Path existing(Path folder) throws UsageException {
        try {
            // The empty path is the folder the command was given in, which createDirectories does not take.
            return folder.toString().isEmpty() ? folder : Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException(words.get("usage.folder", folder.toString()));
        }
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private UsageException unknown(String option, String value, String choices) {
        return new UsageException(words.get("usage.choice", option, value, choices));
    }

    private static String formats(String separator) {
        return Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining(separator));
    }

    private static String whats(String separator) {
        return Arrays.stream(What.values()).map(What::key).collect(Collectors.joining(separator));
    }

    private static String languages(String separator) {
        return WRITTEN.stream().map(Language::tag).collect(Collectors.joining(separator));
    }
}
