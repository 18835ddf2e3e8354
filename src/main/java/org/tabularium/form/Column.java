package org.tabularium.form;

import java.util.Optional;
import java.util.function.BiFunction;
import org.tabularium.model.LocalText;

/// A column of a table of parts.
///
/// @param <P> the part
/// @param key key of the field it shows
/// @param share its share of the width beside the shares of the others
/// @param brief a shorter way to say the same in a cell; empty if the field itself is edited in it
/// @param other what becomes of pasted text that names nothing known; empty if it is not taken
public record Column<P>(String key, int share, Optional<Field<P, ?>> brief,
        Optional<BiFunction<P, LocalText, P>> other) {

    /// A column in which the field itself is edited.
    public Column(String key, int share) {
        this(key, share, Optional.empty(), Optional.empty());
    }

    /// The field whose value stands in the cells.
    ///
    /// @param form the form of one part
    public Field<P, ?> shown(Form<P> form) {
        return brief.orElseGet(() -> whole(form));
    }

    /// The field behind the column with everything that can be said.
    public Field<P, ?> whole(Form<P> form) {
        return form.fields().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    /// Whether a cell shows only the gist, so that the field stands among the details as well.
    public boolean abridges(Form<P> form) {
        return brief.isPresent() || whole(form).kind() instanceof Kind.OneOf<?>;
    }

    Column<P> otherwise(BiFunction<P, LocalText, P> taken) {
        return new Column<>(key, share, brief, Optional.of(taken));
    }
}
