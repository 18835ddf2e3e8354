package org.tabularium.intake.activities;

import java.util.List;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.CitedBasis;

/// What a text processes data for, and what belongs to none of it.
///
/// @param all in the order of the text
/// @param basesGeneral legal bases named for no single activity
/// @param retentionGeneral periods and criteria for no single activity
public record Activities(List<ActivityFacts> all, List<Said<CitedBasis>> basesGeneral,
        List<Said<RetentionFact>> retentionGeneral) {
    public Activities {
        all = List.copyOf(all);
        basesGeneral = List.copyOf(basesGeneral);
        retentionGeneral = List.copyOf(retentionGeneral);
    }
}
