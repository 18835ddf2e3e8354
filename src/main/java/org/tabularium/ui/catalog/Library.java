package org.tabularium.ui.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tabularium.catalog.Catalog;
import org.tabularium.store.CatalogFiles;
import org.tabularium.ui.port.Ports.Background;

/// The catalog, read in the background when it is first wanted. To be used on the screen's thread.
public final class Library {
    private final Background background;
    private final Supplier<Path> folder;
    private final Consumer<Exception> failed;
    private final List<Consumer<Catalog>> waiting = new ArrayList<>();
    private Catalog catalog = Catalog.EMPTY;
    private boolean loaded;
    private boolean loading;

    /// @param folder where the user's own packs are
    /// @param failed told of each pack that cannot be read
    public Library(Background background, Supplier<Path> folder, Consumer<Exception> failed) {
        this.background = background;
        this.folder = folder;
        this.failed = failed;
    }

    /// The catalog as far as it has been read; empty before.
    public Catalog catalog() {
        return catalog;
    }

    /// Reads the catalog unless it has been read, and hands it on.
    public void whenLoaded(Consumer<Catalog> then) {
        if (loaded) {
            then.accept(catalog);
            return;
        }
        waiting.add(then);
        if (!loading) {
            read();
        }
    }

    /// Reads the catalog again, since packs have been added or another folder was chosen.
    public void reload() {
        if (!loading) {
            read();
        }
    }

    private void read() {
        loading = true;
        Path packs = folder.get();
        background.run(() -> CatalogFiles.load(packs), read -> {
            catalog = read.catalog();
            loaded = true;
            loading = false;
            List<Consumer<Catalog>> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(then -> then.accept(catalog));
            read.problems().forEach(failed);
        }, e -> {
            loading = false;
            waiting.clear();
            failed.accept(e);
        });
    }
}
