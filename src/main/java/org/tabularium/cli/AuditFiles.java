package org.tabularium.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.document.Document;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The report of an audit as files: formats, languages, folder, and the letterhead it stands on.
record AuditFiles(Words words, Inputs inputs) {

    /// What is asked for.
    ///
    /// @param languages none for that of the policy
    record Wanted(Set<Format> formats, List<Language> languages, Path folder,
            Optional<WordTemplate> template) {
        Wanted {
            languages = List.copyOf(languages);
        }
    }

    void addTo(CommandSpec spec) {
        spec.addOption(inputs.reportAs(words.get("audit.as")).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        paper().addTemplateTo(spec);
    }

    Wanted in(ParseResult parsed) throws UsageException {
        Set<Format> formats = inputs.formatsIn(parsed, Format.ofText());
        String list = parsed.matchedOptionValue(Inputs.LANG, "");
        List<Language> languages = list.isEmpty() ? List.of()
                : inputs.languagesIn(list, Register.blank(List.of(words.language()), ""));
        Path folder = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Optional<Path> template = paper().template(parsed);
        return new Wanted(formats, languages, folder, template.isEmpty() ? Optional.empty()
                : Optional.of(opened(template.get())));
    }

    private PaperChoice paper() {
        return new PaperChoice(words, inputs);
    }

    /// A template that could be read a moment ago.
    private WordTemplate opened(Path template) throws UsageException {
        try {
            return WordTemplate.read(template);
        } catch (IOException | TemplateException _) {
            throw new UsageException(
                    words.get("export.template.unreadable", String.valueOf(template.getFileName())));
        }
    }

    /// Writes the report in all languages and formats asked for.
    ///
    /// @param usual the language if none is asked for
    List<Path> write(Wanted wanted, String name, Language usual, Function<Language, Document> report)
            throws UsageException, StoreException {
        List<Path> written = new ArrayList<>();
        if (wanted.formats().isEmpty()) {
            return written;
        }
        Path folder = inputs.existing(wanted.folder());
        for (Language language : wanted.languages().isEmpty() ? List.of(usual) : wanted.languages()) {
            Document document = report.apply(language);
            for (Format format : wanted.formats()) {
                Path target = folder.resolve(name + "-audit-" + language.tag() + "." + format.extension());
                ExportJob.write(document, format, target, wanted.template());
                written.add(target);
            }
        }
        return written;
    }
}
