package org.tabularium.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Register;

/// What a rule has found in the thing it looked at.
///
/// @param field path of the field below that thing; empty for all of it
/// @param elsewhere the place, if it is not the thing that was looked at
/// @param said what fills the places `{1}`, `{2}` … of the sentence; `{0}` is the name of the thing
/// @param change what mends it, if one step can
public record Flaw(String field, Optional<Where> elsewhere, List<Said> said,
        Optional<UnaryOperator<Register>> change) {
    public Flaw {
        said = List.copyOf(said);
    }

    /// In a field of the thing looked at.
    public static Flaw at(String field, Said... said) {
        return new Flaw(field, Optional.empty(), List.of(said), Optional.empty());
    }

    /// In something else.
    public static Flaw in(Where where, Said... said) {
        return new Flaw(where.field(), Optional.of(where), List.of(said), Optional.empty());
    }

    public Flaw mendedBy(UnaryOperator<Register> mending) {
        return new Flaw(field, elsewhere, said, Optional.of(mending));
    }
}
