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
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.RequestPack;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.store.RopaFile;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;

/// Keeps what was chosen at the last export of each register: a small file for each beside the settings, never in the
/// register itself. A file that is missing or damaged means that nothing is remembered.
public final class ExportMemory {
    private static final int DIGITS = 16;
    private static final long LARGEST = 1 << 20;
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
            if (Files.size(file(register)) <= LARGEST) {
                kept.load(in);
            }
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
        return Optional.of(new Remembered(what, formats, languages, options(kept), ticked(kept),
                new Remembered.Pack(is(kept, "pack", "yes"), is(kept, "pack-zip", "yes"),
                        kept.containsKey("pack-extras")
                                ? Set.copyOf(all(kept, "pack-extras", Group.values(), Group::key))
                                : RequestPack.USUAL.extras()),
                path(kept.getProperty("folder", "")).filter(Files::isDirectory)));
    }

    private static ExportOptions options(Properties kept) {
        Edition edition = (is(kept, "edition", Edition.Kind.AUTHORITY.key()) ? Edition.AUTHORITY
                : Edition.INTERNAL).withExtras(Set.copyOf(all(kept, "extras", Group.values(), Group::key)));
        Selection selection = Selection.of(edition)
                .withDrafts(is(kept, "drafts", Drafts.LEAVE_OUT.key()) ? Drafts.LEAVE_OUT : Drafts.MARK);
        List<String> layouts =
                names(kept, "layouts").stream().filter(id -> Layouts.find(id).isPresent()).toList();
        return ExportOptions.USUAL.withLayouts(layouts).withSelection(selection)
                .withAttach(is(kept, "attach", "yes")).withPictures(is(kept, "pictures", "yes"))
                .withTemplate(path(kept.getProperty("template", "")));
    }

    private static List<Id<Activity>> ticked(Properties kept) {
        return names(kept, "only").stream().filter(Id::isValid).<Id<Activity>>map(Id::new).toList();
    }

    private static boolean is(Properties kept, String key, String value) {
        return kept.getProperty(key, "").equals(value);
    }

    /// Keeps what was chosen; if it cannot be kept the program goes on without.
    public void keep(Path register, Remembered chosen) {
        StringBuilder text = new StringBuilder();
        ExportOptions options = chosen.options();
        Selection selection = options.selection();
        line(text, "what", chosen.what(), What::key);
        line(text, "layouts", options.layouts(), id -> id);
        line(text, "formats", chosen.formats(), Format::extension);
        line(text, "languages", chosen.languages(), Language::tag);
        line(text, "edition", List.of(selection.edition().kind()), Edition.Kind::key);
        line(text, "extras", List.copyOf(selection.edition().extras()), Group::key);
        line(text, "drafts", List.of(selection.drafts()), Drafts::key);
        // Ids tell of names, and nothing of an encrypted register is kept outside it.
        line(text, "only", RopaFile.isEncrypted(register) ? List.of() : chosen.ticked(), Id::value);
        line(text, "attach", List.of(options.attach()), ExportMemory::yes);
        line(text, "pictures", List.of(options.pictures()), ExportMemory::yes);
        line(text, "pack", List.of(chosen.pack().chosen()), ExportMemory::yes);
        line(text, "pack-zip", List.of(chosen.pack().zip()), ExportMemory::yes);
        line(text, "pack-extras", List.copyOf(chosen.pack().extras()), Group::key);
        line(text, "template", options.template().stream().toList(), ExportMemory::escaped);
        line(text, "folder", chosen.folder().stream().toList(), ExportMemory::escaped);
        try {
            Files.createDirectories(folder);
            SafeFile.write(file(register),
                    out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | StoreException e) {
            // a convenience: losing it loses no work
        }
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\n", "");
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
