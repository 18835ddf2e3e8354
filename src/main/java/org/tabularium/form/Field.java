package org.tabularium.form;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One thing that can be said.
///
/// @param <E> the entity or part
/// @param <A> what is said
/// @param key path of the record components from the entity, joined by `/`; empty if it is the part itself
/// @param kind how it is said
/// @param lens where it is kept
/// @param width share of a row of the form
/// @param absent the value that says nothing, for fields offered only on demand while they say nothing
/// @param captioned whether its label stands above it; without, what is said speaks for itself
/// @param word key of its label in the messages where it bears that of another form; empty for its own
public record Field<E, A>(String key, Kind<A> kind, Lens<E, A> lens, Width width, Optional<A> absent,
        boolean captioned, String word) {

    /// Share of a row of the form.
    public enum Width {
        FULL(6), TWO_THIRDS(4), HALF(3), THIRD(2);

        private final int sixths;

        Width(int sixths) {
            this.sixths = sixths;
        }

        public int sixths() {
            return sixths;
        }
    }

    static <E, A> Field<E, A> of(String key, Kind<A> kind, Function<E, A> get, BiFunction<E, A, E> set) {
        return new Field<>(key, kind, new Lens<>(get, set), Width.FULL, Optional.empty(), true, "");
    }

    /// The field of a part, seen from the whole.
    static <E, P, A> Field<E, A> within(String prefix, Lens<E, P> part, Field<P, A> field) {
        return new Field<>(prefix + "/" + field.key, field.kind, part.then(field.lens), field.width,
                field.absent, field.captioned, field.word);
    }

    Field<E, A> wide(Width share) {
        return new Field<>(key, kind, lens, share, absent, captioned, word);
    }

    /// The key of its label in the messages.
    ///
    /// @param form key of the form it stands in
    public String label(String form) {
        return !word.isEmpty() ? word : key.isEmpty() ? form : form + "." + key;
    }

    /// Without a label above it.
    Field<E, A> bare() {
        return new Field<>(key, kind, lens, width, absent, false, word);
    }

    /// Shown only on demand while it says nothing.
    Field<E, A> onDemand(A nothing) {
        return new Field<>(key, kind, lens, width, Optional.of(nothing), captioned, word);
    }

    /// Called as in another form, whose fields it shares.
    Field<E, A> calledAsIn(String form) {
        return new Field<>(key, kind, lens, width, absent, captioned, label(form));
    }

    /// Whether the field says nothing and need not be shown.
    public boolean isAbsent(E entity) {
        return absent.isPresent() && absent.get().equals(lens.of(entity));
    }
}
