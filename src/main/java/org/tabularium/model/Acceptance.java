package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// That somebody has looked at a finding of the program's checks and accepts it, and why (Art. 5(2) GDPR:
/// accountability). It holds for the facts it was given for.
///
/// @param rule id of the rule
/// @param place key of the list or place of the finding
/// @param entity id of the entity there
/// @param field path of the field below it; may be empty
/// @param facts mark of the facts found; the finding comes back when they change
/// @param reason why it is accepted
/// @param person who accepts it
/// @param on the day
public record Acceptance(Id<Acceptance> id, String rule, String place, String entity, String field,
        String facts, String reason, String person, Optional<LocalDate> on, Extras extras)
        implements Identified<Acceptance> {}
