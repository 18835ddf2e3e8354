package org.tabularium.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.store.SafeFile;
import org.tabularium.store.SafeFolder;
import org.tabularium.store.StoreException;

/// The two files of a journal, written in turn, so that the state before is whole whatever becomes of the last one.
///
/// @param folder of all journals
/// @param id names the journal
record Slots(Path folder, String id) {

    void write(Entry entry) throws StoreException, IOException {
        SafeFolder.own(folder);
        byte[] text = entry.text();
        SafeFile.writeAlone(files().get((int) (entry.number() % 2)), out -> out.write(text));
    }

    /// The last state that is whole.
    Optional<Entry> read() throws IOException {
        return entries().stream().max(Comparator.comparingLong(Entry::number));
    }

    /// Whether something is there that is not whole.
    boolean isDamaged() throws IOException {
        return there().size() > entries().size();
    }

    List<Path> there() {
        return files().stream().filter(Files::isRegularFile).toList();
    }

    void delete() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(SafeFile.unfinished(file));
        }
    }

    /// By which it is known that somebody takes care of it.
    Path presence() {
        return folder.resolve(id + ".lock");
    }

    private List<Entry> entries() throws IOException {
        List<Entry> whole = new ArrayList<>();
        for (Path file : there()) {
            Entry.of(Files.readAllBytes(file)).ifPresent(whole::add);
        }
        return whole;
    }

    private List<Path> files() {
        return List.of(folder.resolve(id + ".even"), folder.resolve(id + ".odd"));
    }
}
