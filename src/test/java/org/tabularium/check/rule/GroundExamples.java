package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules about legal grounds.
final class GroundExamples {
    private GroundExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of("purpose-without-ground",
                        Faultless.purposes(Faultless.RECRUITING, p -> p.withGrounds(List.of()))),
                Example.of("special-without-condition",
                        Faultless.uses(Faultless.RECRUITING, u -> u.withConditions(List.of()))));
    }
}
