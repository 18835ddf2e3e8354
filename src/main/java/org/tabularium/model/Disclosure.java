package org.tabularium.model;

import java.util.List;
import java.util.Optional;

/// To whom data are or will be disclosed (Art. 30(1)(d) GDPR).
///
/// @param id unique within the activity
/// @param recipient the party, category or department
/// @param capacity the part the recipient plays
/// @param reason what for
/// @param destinations safeguards that apply here instead of those of the party, and those of a category
/// @param extras members of a newer format, kept as they were read
public record Disclosure(Id<Disclosure> id, Recipient recipient, Optional<Capacity> capacity, LocalText reason, List<Destination> destinations, Extras extras) implements Identified<Disclosure> {
    public Disclosure {
        destinations = List.copyOf(destinations);
    }


    /// A disclosure to this recipient.
    public static Disclosure blank(Id<Disclosure> id, Recipient recipient) {
        return new Disclosure(id, recipient, Optional.empty(), LocalText.EMPTY, List.of(), Extras.NONE);
    }

    /// The part a recipient plays in the law of data protection.
    public enum Capacity {
        /// Art. 4(8), Art. 28 GDPR.
        PROCESSOR,
        /// Art. 26 GDPR.
        JOINT_CONTROLLER,
        /// A controller of its own (Art. 4(7) GDPR).
        CONTROLLER,
        /// An authority outside a particular inquiry (Art. 4(9) GDPR).
        AUTHORITY
    }

    public Disclosure withRecipient(Recipient recipient) {
        return new Disclosure(id, recipient, capacity, reason, destinations, extras);
    }

    public Disclosure withCapacity(Optional<Capacity> capacity) {
        return new Disclosure(id, recipient, capacity, reason, destinations, extras);
    }

    public Disclosure withReason(LocalText reason) {
        return new Disclosure(id, recipient, capacity, reason, destinations, extras);
    }

    public Disclosure withDestinations(List<Destination> destinations) {
        return new Disclosure(id, recipient, capacity, reason, destinations, extras);
    }
}
