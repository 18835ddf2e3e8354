package org.tabularium.ui.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.model.Language;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Keeps what was chosen at the last export of each register: a small file for each beside the settings, never in the
/// register itself. A file that is missing or damaged means that nothing is remembered.
public final class ExportMemory {
    private static final int DIGITS = 16;
    private final Path folder;

    /// A memory in a folder.
    ///
    /// @param folder where the files lie
    public ExportMemory(Path folder) {
        this.folder = folder;
    }

    /// What was chosen for the register in a file.
    public Optional<Remembered> of(Path register) {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file(register), StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        List<What> what = all(kept, "what", What.values(), What::key);
        List<Format> formats = all(kept, "formats", Format.values(), Format::extension);
        List<Language> languages = names(kept, "languages").stream().filter(t -> t.matches("[a-z]{2}"))
                .map(Language::new).toList();
        if (what.isEmpty() || formats.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        List<Group> extras = all(kept, "extras", Group.values(), Group::key);
        Edition edition = all(kept, "edition", Edition.Kind.values(), Edition.Kind::key)
                .contains(Edition.Kind.AUTHORITY) ? Edition.AUTHORITY.withExtras(Set.copyOf(extras))
                        : Edition.INTERNAL;
        Drafts drafts = all(kept, "drafts", Drafts.values(), Drafts::key).contains(Drafts.LEAVE_OUT)
                ? Drafts.LEAVE_OUT
                : Drafts.MARK;
        return Optional.of(new Remembered(what, formats, languages, edition, drafts,
                path(kept.getProperty("folder", "")).filter(Files::isDirectory)));
    }

    /// Keeps what was chosen; if it cannot be kept the program goes on without.
    public void keep(Path register, Remembered chosen) {
        StringBuilder text = new StringBuilder();
        line(text, "what", chosen.what(), What::key);
        line(text, "formats", chosen.formats(), Format::extension);
        line(text, "languages", chosen.languages(), Language::tag);
        line(text, "edition", List.of(chosen.edition().kind()), Edition.Kind::key);
        line(text, "extras", List.copyOf(chosen.edition().extras()), Group::key);
        line(text, "drafts", List.of(chosen.drafts()), Drafts::key);
        chosen.folder().ifPresent(f -> line(text, "folder", List.of(f),
                p -> p.toString().replace("\\", "\\\\").replace("\n", "")));
        try {
            Files.createDirectories(folder);
            SafeFile.write(file(register),
                    out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | StoreException e) {
            // a convenience: losing it loses no work
        }
    }

    private static <T> void line(StringBuilder text, String key, List<T> values, Function<T, String> name) {
        text.append(key).append('=').append(values.stream().map(name).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static <T> List<T> all(Properties kept, String key, T[] values, Function<T, String> name) {
        List<String> names = names(kept, key);
        return Arrays.stream(values).filter(v -> names.contains(name.apply(v))).toList();
    }

    private static List<String> names(Properties kept, String key) {
        return List.of(kept.getProperty(key, "").split(","));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Named by the place of the register, so that two of one name are told apart and no name is too long.
    private Path file(Path register) {
        try {
            byte[] mark = MessageDigest.getInstance("SHA-256")
                    .digest(register.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(mark).substring(0, DIGITS) + ".properties");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
