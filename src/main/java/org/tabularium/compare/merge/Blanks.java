package org.tabularium.compare.merge;

import java.util.Optional;
import org.tabularium.compare.Route;
import org.tabularium.form.Kind;
import org.tabularium.form.Listing;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// What two sides began with that have both added an element under the same id: one that says nothing.
final class Blanks {
    private Blanks() {}

    /// Nothing if there is no such element.
    static Optional<Object> of(Route route, Kind.Parts<?> parts, Object key) {
        if (route.steps().size() > 1) {
            return Optional.of(parts.create().apply(_ -> false));
        }
        return Listing.of(route.field()).map(listing -> blank(listing.vocabulary(), key.toString()));
    }

    private static <T extends Identified<T>> Object blank(Vocabulary<T> list, String id) {
        return list.create().apply(new Id<>(id), LocalText.EMPTY);
    }
}
