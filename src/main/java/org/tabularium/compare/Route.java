package org.tabularium.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Register;

/// The way from a register down to something said in it.
///
/// @param steps from the register on
record Route(List<Step> steps) {
    static final Route START = new Route(List.of());

    Route {
        steps = List.copyOf(steps);
    }

    Route then(Step step) {
        return new Route(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// What stands there; nothing if the register has no such place.
    Optional<Object> of(Register register) {
        Optional<Object> here = Optional.of(register);
        for (Step step : steps) {
            here = here.flatMap(step::of);
        }
        return here;
    }

    /// The register with what stands there changed; the register itself if it has no such place.
    Register changed(Register register, UnaryOperator<Object> change) {
        return (Register) changed(register, 0, change);
    }

    private Object changed(Object whole, int depth, UnaryOperator<Object> change) {
        if (depth == steps.size()) {
            return change.apply(whole);
        }
        Step step = steps.get(depth);
        return step.of(whole).map(part -> step.with(whole, changed(part, depth + 1, change))).orElse(whole);
    }
}
