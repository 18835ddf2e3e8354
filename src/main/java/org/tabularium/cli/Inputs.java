package org.tabularium.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.document.Document;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// Reads what several commands take: files, formats, languages, a folder, a day.
record Inputs(Words words) {
    static final String AS = "--as";
    static final String LANG = "--lang";
    static final String OUT = "--out";
    static final String AS_OF = "--as-of";
    private static final String ENDING = ".ropa";
    /// Languages documents are written in.
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);

    PositionalParamSpec file(String description) {
        return file(0, words.get("label.file"), description);
    }

    /// One of several files, counted from 0.
    static PositionalParamSpec file(int index, String label, String description) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).type(String.class).required(true)
                .paramLabel(label).description(description).build();
    }

    static OptionSpec.Builder option(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    OptionSpec languages() {
        return option(LANG, languages(","), words.get("export.lang")).build();
    }

    OptionSpec folder() {
        return option(OUT, words.get("label.folder"), words.get("export.out")).build();
    }

    OptionSpec day() {
        return option(AS_OF, words.get("label.day"), words.get("as-of.description")).build();
    }

    /// The formats asked for; none if the option is not given.
    Set<Format> formatsIn(ParseResult parsed, Set<Format> offered) throws UsageException {
        Set<Format> found = EnumSet.noneOf(Format.class);
        String list = parsed.matchedOptionValue(AS, "");
        for (String name : parsed.hasMatchedOption(AS) ? list.split(",", -1) : new String[0]) {
            found.add(offered.stream().filter(format -> format.extension().equals(name)).findFirst()
                    .orElseThrow(() -> unknown(AS, name, formats(offered, ", "))));
        }
        return found;
    }

    /// The languages asked for, or that of the register.
    List<Language> languagesIn(String list, Register register) throws UsageException {
        return languagesIn(list, register, WRITTEN);
    }

    /// The languages asked for among those that something is written in; that of the record if none is.
    List<Language> languagesIn(String list, Register register, List<Language> written) throws UsageException {
        Set<Language> found = new LinkedHashSet<>();
        for (String tag : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            found.add(written.stream().filter(language -> language.tag().equals(tag)).findFirst()
                    .orElseThrow(() -> unknown(LANG, tag,
                            written.stream().map(Language::tag).collect(Collectors.joining(", ")))));
        }
        return found.isEmpty() ? List.of(primary(register)) : new ArrayList<>(found);
    }

    /// The language of the record if documents are written in it, else the first they are written in.
    static Language primary(Register register) {
        return register.languages().stream().filter(WRITTEN::contains).findFirst().orElse(WRITTEN.getFirst());
    }

    /// Writes a report in all languages and formats asked for; nothing if no format is.
    ///
    /// @param register whose language is taken if none is asked for
    /// @param name beginning of the file names
    /// @param report composes the report in a language
    /// @return the files written
    List<Path> write(ParseResult parsed, Register register, String name, Function<Language, Document> report)
            throws UsageException, StoreException {
        Set<Format> formats = formatsIn(parsed, Format.ofText());
        List<Path> written = new ArrayList<>();
        if (!formats.isEmpty()) {
            Path folder = existing(path(parsed.matchedOptionValue(OUT, "")));
            for (Language language : languagesIn(parsed.matchedOptionValue(LANG, ""), register)) {
                Document document = report.apply(language);
                for (Format format : formats) {
                    Path target = folder.resolve(name + "-" + language.tag() + "." + format.extension());
                    ExportJob.write(document, format, target);
                    written.add(target);
                }
            }
        }
        return written;
    }

    /// Refuses what cannot be understood before anything is done.
    void check(ParseResult parsed, Register register) throws UsageException {
        formatsIn(parsed, Format.ofText());
        path(parsed.matchedOptionValue(OUT, ""));
        languagesIn(parsed.matchedOptionValue(LANG, ""), register);
    }

    /// The option of the formats of a report.
    OptionSpec.Builder reportAs(String as) {
        return option(AS, formats(Format.ofText(), ","), as);
    }

    /// A day as 2026-11-21; empty if none is given.
    Optional<LocalDate> dayIn(String text) throws UsageException {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new UsageException(words.get("usage.day", AS_OF, text));
        }
    }

    Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(words.get("usage.path", name));
        }
    }

    Path existing(Path folder) throws UsageException {
        try {
            // The empty path is the folder the command was given in, which createDirectories does not take.
            return folder.toString().isEmpty() ? folder : Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException(words.get("usage.folder", folder.toString()));
        }
    }

    static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    UsageException unknown(String option, String value, String choices) {
        return new UsageException(words.get("usage.choice", option, value, choices));
    }

    static String formats(Set<Format> offered, String separator) {
        return offered.stream().map(Format::extension).collect(Collectors.joining(separator));
    }

    private static String languages(String separator) {
        return WRITTEN.stream().map(Language::tag).collect(Collectors.joining(separator));
    }

    /// All formats.
    static Set<Format> every() {
        return EnumSet.copyOf(Arrays.asList(Format.values()));
    }
}
