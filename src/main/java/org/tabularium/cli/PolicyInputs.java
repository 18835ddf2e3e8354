package org.tabularium.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.model.Language;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.ParseResult;

/// What the commands about published policies have in common.
record PolicyInputs(Words words, Inputs inputs) {

    /// The text of a policy.
    Prose read(Path policy) throws UsageException {
        try {
            return ProseFiles.read(policy);
        } catch (IntakeException e) {
            throw new UsageException(e.sentence(words.locale()));
        }
    }

    static Catalog catalog() throws StoreException {
        try {
            return CatalogFiles.delivered();
        } catch (IOException e) {
            throw new IllegalStateException("the catalog that comes with the program cannot be read", e);
        }
    }

    /// A file to be written; never the policy itself.
    Optional<Path> target(ParseResult parsed, String option, Path policy) throws UsageException {
        if (!parsed.hasMatchedOption(option)) {
            return Optional.empty();
        }
        Path target = inputs.path(parsed.matchedOptionValue(option, ""));
        if (isSame(target, policy)) {
            throw new UsageException(words.get("policy.same", target.toString()));
        }
        return Optional.of(target);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException _) {
            return false;
        }
    }

    /// Writes a text, complete or not at all.
    static void write(Path file, String text) throws StoreException {
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The language of a text if documents are written in it, else that of the user.
    Language languageOf(Prose prose) {
        return prose.language().filter(l -> l.equals(Language.GERMAN) || l.equals(Language.ENGLISH))
                .orElseGet(words::language);
    }

    /// The name of a file without its ending.
    static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
