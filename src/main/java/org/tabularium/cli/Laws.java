package org.tabularium.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.tabularium.law.Law;
import org.tabularium.store.LawKey;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.LawShelf;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;

/// Where the law comes from that a command works with.
///
/// @param key with which law packs are checked
/// @param inUse the law that applies, as far as no other is given
public record Laws(LawKey key, LawShelf.InUse inUse) {

    /// The same with the law of a pack, which has to be newer than the one that comes with the program.
    ///
    /// @throws StoreException if the pack cannot be used
    Laws with(Path file) throws StoreException {
        Law law = LawPackFile.open(file, key, Law.load().edition()).law();
        return new Laws(key, new LawShelf.InUse(law, Optional.of(file), List.of()));
    }

    /// The date of the law, as one writes it.
    String date(Words words) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale())
                .format(law().knownOn());
    }

    Law law() {
        return inUse.law();
    }
}
