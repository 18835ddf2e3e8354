package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.check.Context;
import org.tabularium.check.Flaw;
import org.tabularium.model.Activity;
import org.tabularium.model.Activity.Status;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register.Regime;

/// When a rule looks at all: rules that cite the GDPR are silent in a register under another law, and what is not done
/// yet or no longer done need not be complete.
final class When {
    private When() {}

    /// In a register under the GDPR, or under its twin with the same numbers.
    static <T> BiFunction<T, Context, List<Flaw>> gdpr(BiFunction<T, Context, List<Flaw>> look) {
        return (thing, around) -> isGdpr(around.frame().regime()) ? look.apply(thing, around) : List.of();
    }

    /// The same for what the register says of itself.
    static Function<Context, List<Flaw>> gdprHead(Function<Context, List<Flaw>> look) {
        return around -> isGdpr(around.frame().regime()) ? look.apply(around) : List.of();
    }

    /// Once an activity has been begun.
    static BiFunction<Activity, Context, List<Flaw>> begun(BiFunction<Activity, Context, List<Flaw>> look) {
        return gdpr((a, around) -> a.status() == Status.DRAFT ? List.of() : look.apply(a, around));
    }

    /// While an activity runs.
    static BiFunction<Activity, Context, List<Flaw>> runs(BiFunction<Activity, Context, List<Flaw>> look) {
        return gdpr((a, around) -> a.status() == Status.ACTIVE ? look.apply(a, around) : List.of());
    }

    /// From the first draft until an activity ends: what is wrong is better mended before it is begun.
    static BiFunction<Activity, Context, List<Flaw>> lasts(BiFunction<Activity, Context, List<Flaw>> look) {
        return gdpr((a, around) -> a.status() == Status.ENDED ? List.of() : look.apply(a, around));
    }

    /// Once processing on behalf of others has been begun.
    static BiFunction<Mandate, Context, List<Flaw>> carried(BiFunction<Mandate, Context, List<Flaw>> look) {
        return gdpr((m, around) -> m.status() == Status.DRAFT ? List.of() : look.apply(m, around));
    }

    static boolean isGdpr(Optional<Regime> regime) {
        return regime.map(r -> switch (r) {
            case GDPR, UK_GDPR -> true;
            case FADP, EUDPR, LED -> false;
        }).orElse(true);
    }
}
