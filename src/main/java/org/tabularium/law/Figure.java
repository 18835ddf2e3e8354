package org.tabularium.law;

import java.time.Period;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// A number or a period which the law or custom sets, for example a threshold.
///
/// @param id for example `dpo-persons`; versions before and after a change have the same id
/// @param number the number, if it is one
/// @param period the period, if it is one
/// @param citation where it is set; for a custom, what it rests on
/// @param title what it is
/// @param validity when it is law
/// @param source where it was read or is published
/// @param status how well the fact is founded
public record Figure(String id, Optional<Integer> number, Optional<Period> period, LocalText citation,
        LocalText title, Validity validity, String source, Status status) implements Fact {}
