package org.tabularium.intake.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tabularium.catalog.Catalog;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// The delivered catalog.
final class Catalogs {
    private Catalogs() {}

    static Catalog delivered() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
