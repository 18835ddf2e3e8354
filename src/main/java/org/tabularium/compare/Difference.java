package org.tabularium.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.form.Field;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Register;

/// One thing that differs between two registers.
///
/// @param route where
/// @param kind how it is said; for what is added to a list or removed from it, the kind of the list
/// @param change what happened there
public record Difference(Route route, Kind<?> kind, Change change) {

    /// The list with the entity it is about; empty for the controller and the record itself.
    public Optional<Vocabulary<?>> list() {
        return route.list();
    }

    /// The id of the entity it is about; empty for the controller and the record itself.
    public String entity() {
        return !isWhole() ? route.entity() : switch (change) {
            case Change.Added(_, Object key, _) -> key.toString();
            case Change.Removed(_, Object key) -> key.toString();
            default -> "";
        };
    }

    /// Whether an entity as a whole was added or removed.
    public boolean isWhole() {
        return list().isPresent() && route.steps().size() == 1;
    }

    /// The register with this one difference; the register itself if it has no such place.
    public Register apply(Register register) {
        return route.changed(register, here -> switch (change) {
            case Change.Replaced(_, Object after) -> after;
            case Change.Added added -> Lists.added((List<?>) here, added, key(kind));
            case Change.Removed removed -> Lists.removed((List<?>) here, removed, key(kind));
            case Change.Reordered order -> Lists.reordered((List<?>) here, order, key(kind));
            case Change.Rest rest -> rest(here, rest);
        });
    }

    /// Everything of the newer whole but what the fields of the form stand for.
    private static Object rest(Object here, Change.Rest rest) {
        Object whole = rest.after();
        for (Field<?, ?> field : rest.form().fields().toList()) {
            @SuppressWarnings("unchecked") // the form is that of the whole
            Lens<Object, Object> lens = (Lens<Object, Object>) field.lens();
            whole = lens.with(whole, lens.of(here));
        }
        return whole;
    }

    /// What elements of a list are known by: their key, or themselves.
    public static Function<Object, Object> key(Kind<?> kind) {
        return element -> {
            String key = kind instanceof Kind.Parts<?> parts ? Step.keyOf(parts, element) : "";
            return key.isEmpty() ? element : key;
        };
    }
}
