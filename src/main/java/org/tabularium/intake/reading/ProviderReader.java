package org.tabularium.intake.reading;

import java.util.List;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Provider;

/// Finds the services of the catalog by their names.
public final class ProviderReader {

    public ProviderReader(Catalog catalog) {}

    /// The services a text names, in its order, with the legal form and the address that follow.
    public List<Found<Provider>> in(String text) {
        return List.of();
    }
}
