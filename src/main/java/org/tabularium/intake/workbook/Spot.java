package org.tabularium.intake.workbook;

import java.util.Optional;
import org.tabularium.form.Lens;
import org.tabularium.form.Listing;
import org.tabularium.form.Reached;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Where a fact stands in the register.
final class Spot {
    private Spot() {}

    /// The field of an entity.
    ///
    /// @param kind key of the list of the entity
    static Optional<Reached<Register>> of(Register register, String kind, String entity, String path) {
        return Listing.of(kind).flatMap(l -> within(l, register, entity, path));
    }

    private static <T extends Identified<T>> Optional<Reached<Register>> within(Listing<T> listing,
            Register register, String entity, String path) {
        Id<T> id = new Id<>(entity);
        Lens<Register, T> at = new Lens<>(r -> listing.vocabulary().find(r, id).orElseThrow(),
                (r, changed) -> listing.vocabulary().replace(r, changed));
        return listing.vocabulary().find(register, id)
                .flatMap(e -> Reached.at(listing.form(), e, path))
                .map(f -> new Reached<>(f.kind(), f.label(), at.then(f.lens())));
    }
}
