package org.tabularium.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.compose.edition.Edition;
import org.tabularium.edit.ExportOptions;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say on whose paper documents stand and what is in them besides words.
record PaperChoice(Words words, Inputs inputs) {
    private static final String TEMPLATE = "--template";
    private static final String ATTACH = "--attach";
    private static final String PICTURES = "--pictures";

    void addTo(CommandSpec spec) {
        addTemplateTo(spec);
        spec.addOption(OptionSpec.builder(ATTACH).type(boolean.class).arity("0")
                .description(words.get("export.attach")).build());
        spec.addOption(OptionSpec.builder(PICTURES).type(boolean.class).arity("0")
                .description(words.get("export.pictures")).build());
    }

    /// For what is written on the user's paper, but without a register inside.
    void addTemplateTo(CommandSpec spec) {
        spec.addOption(
                Inputs.option(TEMPLATE, words.get("label.file"), words.get("export.template")).build());
    }

    /// @param usual the options chosen besides
    ExportOptions in(ParseResult parsed, ExportOptions usual) throws UsageException {
        boolean attach = parsed.hasMatchedOption(ATTACH);
        if (attach && usual.selection().edition().kind() == Edition.Kind.AUTHORITY) {
            throw new UsageException(words.get("export.attach.authority"));
        }
        return usual.withAttach(attach).withTemplate(template(parsed))
                .withPictures(parsed.hasMatchedOption(PICTURES));
    }

    /// The template, read once so that what is wrong with it is said before anything is written.
    Optional<Path> template(ParseResult parsed) throws UsageException {
        if (!parsed.hasMatchedOption(TEMPLATE)) {
            return Optional.empty();
        }
        Path file = inputs.path(parsed.matchedOptionValue(TEMPLATE, ""));
        String name = String.valueOf(file.getFileName());
        try {
            WordTemplate.read(file);
            return Optional.of(file);
        } catch (IOException _) {
            throw new UsageException(words.get("export.template.unreadable", name));
        } catch (TemplateException e) {
            throw new UsageException(switch (e.reason()) {
                case NOT_WORD -> words.get("export.template.not-word", name);
                case TOO_LARGE -> words.get("export.template.too-large", name);
                case MACROS -> words.get("export.template.macros", name);
                case OUTSIDE -> words.get("export.template.outside", name);
            });
        }
    }
}
