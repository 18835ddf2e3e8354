package org.tabularium.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.law.Edition;
import org.tabularium.law.Law;

/// Where the law packs are kept that the user has applied: a folder beside the settings.
public final class LawShelf {
    private static final int MOST_FILES = 12;
    private static final int KEPT = 2;
    private final Path folder;
    private final LawKey key;

    /// @param key of those who may publish law
    public LawShelf(Path folder, LawKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// The law that applies.
    ///
    /// @param law the law
    /// @param file the pack it comes from; empty if it came with the program
    /// @param problems why newer packs that were kept are not used
    public record InUse(Law law, Optional<Path> file, List<StoreException> problems) {
        public InUse {
            problems = List.copyOf(problems);
        }

        /// The law that comes with the program.
        public static InUse delivered() {
            return new InUse(Law.load(), Optional.empty(), List.of());
        }
    }

    /// The newest law there is: that of a kept pack, or the one that comes with the program. Packs that the program
    /// has caught up with do not matter any more.
    public InUse load() {
        InUse newest = InUse.delivered();
        List<StoreException> problems = new ArrayList<>();
        for (Path file : kept()) {
            try {
                newest = new InUse(open(file, newest.law()).law(), Optional.of(file), List.of());
            } catch (StoreException e) {
                if (!(e.problem() instanceof Problem.OfLaw.NotNewer)) {
                    problems.add(e);
                }
            }
        }
        return new InUse(newest.law(), newest.file(), problems);
    }

    /// Reads a pack that is to be newer than a law.
    ///
    /// @throws StoreException if it cannot be used
    public LawPackFile open(Path file, Law inUse) throws StoreException {
        return LawPackFile.open(file, key, inUse.edition());
    }

    /// Keeps a pack, which from then on is used whenever the program starts.
    ///
    /// @return the copy
    /// @throws StoreException if it cannot be written; the packs kept so far are as they were
    public Path keep(LawPackFile pack) throws StoreException {
        Path file = folder.resolve(name(pack.law().edition()));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(new Problem.FolderNotWritable(folder), file, e);
        }
        SafeFile.write(file, out -> out.write(pack.bytes()));
        forget(kept());
        return file;
    }

    /// The names sort as the editions do.
    private static String name(Edition edition) {
        return String.format(Locale.ROOT, "%s-%05d%s", edition.knownOn(), edition.serial(),
                LawPackFile.ENDING);
    }

    /// The packs in the folder, the newest by name first.
    private List<Path> kept() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + LawPackFile.ENDING)) {
            all.forEach(files::add);
        } catch (IOException _) {
            return List.of(); // no folder, no packs
        }
        files.sort(Comparator.<Path>naturalOrder().reversed());
        return files.subList(0, Math.min(files.size(), MOST_FILES));
    }

    /// The pack before the newest stays, should that one become unreadable; those before it have had their day.
    private static void forget(List<Path> files) {
        for (Path old : files.subList(Math.min(files.size(), KEPT), files.size())) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException _) {
                // it is only in the way
            }
        }
    }
}
