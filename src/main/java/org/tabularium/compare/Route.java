package org.tabularium.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Register;

/// The way from a register down to something said in it.
///
/// @param steps from the register on
public record Route(List<Step> steps) {
    /// The register itself.
    public static final Route START = new Route(List.of());

    public Route {
        steps = List.copyOf(steps);
    }

    /// One step further.
    public Route then(Step step) {
        return new Route(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// The list with the entity it leads into; empty for the controller and the record itself.
    public Optional<Vocabulary<?>> list() {
        return steps.isEmpty() ? Optional.empty() : Root.list(steps.getFirst());
    }

    /// The id of the entity it leads into; empty for the controller, the record itself and whole lists.
    public String entity() {
        return list().isPresent() && steps.size() > 1 && steps.get(1) instanceof Step.Keyed(_, var key) ? key
                : "";
    }

    /// The key of the last field on the way.
    public String field() {
        return steps.reversed().stream().filter(Step.In.class::isInstance)
                .map(s -> ((Step.In) s).field().key()).findFirst().orElse("");
    }

    /// What stands there; nothing if the register has no such place.
    public Optional<Object> of(Register register) {
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
