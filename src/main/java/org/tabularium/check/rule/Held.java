package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tabularium.check.Context;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A safeguard of a transfer, at its place among them: the first is relied on, the others are fallbacks.
///
/// @param <S> its kind
record Held<S extends Safeguard>(TransferRow row, int index, S safeguard) {

    /// A rule that looks at each safeguard of a kind, where the sheet still runs.
    static <S extends Safeguard> Rule each(Rule.Beginning rule, Class<S> kind,
            BiFunction<Held<S>, Context, Optional<Flaw>> look) {
        return rule.transfer((row, around) -> {
            List<Flaw> flaws = new ArrayList<>();
            List<Safeguard> all = Rows.runs(row) ? row.safeguards() : List.of();
            for (int i = 0; i < all.size(); i++) {
                if (kind.isInstance(all.get(i))) {
                    look.apply(new Held<>(row, i, kind.cast(all.get(i))), around).ifPresent(flaws::add);
                }
            }
            return flaws;
        });
    }

    /// A rule that looks at the safeguard relied on, if it is of a kind.
    static <S extends Safeguard> Rule relied(Rule.Beginning rule, Class<S> kind,
            BiFunction<Held<S>, Context, Optional<Flaw>> look) {
        return each(rule, kind,
                (held, around) -> held.isRelied() ? look.apply(held, around) : Optional.empty());
    }

    boolean isRelied() {
        return index == 0;
    }

    /// Path of the safeguard in the form of the transfer.
    String path() {
        return "safeguards/" + index;
    }

    String path(String field) {
        return path() + "/" + field;
    }

    /// Puts another safeguard in its place.
    UnaryOperator<Register> replacedBy(Safeguard other) {
        return Rows.changed(row, d -> d.withSafeguards(
                d.safeguards().stream().map(s -> s.equals(safeguard) ? other : s).toList()));
    }

    /// Leaves it out, so that the next one is relied on.
    UnaryOperator<Register> dropped() {
        return Rows.changed(row,
                d -> d.withSafeguards(d.safeguards().stream().filter(s -> !s.equals(safeguard)).toList()));
    }
}
