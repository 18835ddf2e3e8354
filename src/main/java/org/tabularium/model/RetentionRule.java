package org.tabularium.model;

import java.time.Period;
import java.util.Optional;

/// A time limit for erasure (Art. 30(1)(f) GDPR): a period with its start, or the criteria that decide.
///
/// @param id never changes
/// @param name short name in the record
/// @param period length of time, counted from `start`
/// @param start the event from which the period runs
/// @param criteria what decides where no period can be given (Art. 13(2)(a) GDPR)
/// @param statute the norm that orders or allows the period
/// @param fate what happens at the end
/// @param extras members of a newer format, kept as they were read
public record RetentionRule(Id<RetentionRule> id, LocalText name, Optional<Period> period, LocalText start,
        LocalText criteria, LocalText statute, Optional<Fate> fate,
        Extras extras) implements Identified<RetentionRule> {

    /// A rule of this name.
    public static RetentionRule blank(Id<RetentionRule> id, LocalText name) {
        return new RetentionRule(id, name, Optional.empty(), LocalText.EMPTY, LocalText.EMPTY,
                LocalText.EMPTY, Optional.empty(), Extras.NONE);
    }

    /// What happens to the data at the end of the period.
    public enum Fate {
        ERASE, ANONYMISE, ARCHIVE, RETURN
    }

    public RetentionRule withName(LocalText name) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }

    public RetentionRule withPeriod(Optional<Period> period) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }

    public RetentionRule withStart(LocalText start) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }

    public RetentionRule withCriteria(LocalText criteria) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }

    public RetentionRule withStatute(LocalText statute) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }

    public RetentionRule withFate(Optional<Fate> fate) {
        return new RetentionRule(id, name, period, start, criteria, statute, fate, extras);
    }
}
