package org.tabularium.audit;

import java.util.stream.Stream;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;

/// All periods and criteria of a text.
final class Retentions {
    private Retentions() {}

    static Stream<Said<RetentionFact>> of(Look look) {
        return Stream.concat(look.facts().retentionGeneral().stream(),
                look.facts().activities().stream().flatMap(a -> a.retention().stream()));
    }
}
