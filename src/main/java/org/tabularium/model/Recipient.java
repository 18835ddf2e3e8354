package org.tabularium.model;

import java.util.Optional;

/// To whom data are disclosed: "recipient or category of recipients" (Art. 4(9), Art. 30(1)(d) GDPR).
public sealed interface Recipient {

    /// An organisation entered as a party.
    ///
    /// @param party the party; absent as long as it has not been chosen
    /// @param extras members of a newer format, kept as they were read
    record Named(Optional<Id<Party>> party, Extras extras) implements Recipient {
        public Named(Optional<Id<Party>> party) {
            this(party, Extras.NONE);
        }

        public Named withParty(Optional<Id<Party>> party) {
            return new Named(party, extras);
        }
    }

    /// A category of recipients that are not named.
    ///
    /// @param name for example "banks"
    /// @param country ISO 3166-1 alpha-2 code if all of them are in one country; empty otherwise
    /// @param extras members of a newer format, kept as they were read
    record Category(LocalText name, String country, Extras extras) implements Recipient {
        public Category(LocalText name, String country) {
            this(name, country, Extras.NONE);
        }

        public Category withName(LocalText name) {
            return new Category(name, country, extras);
        }

        public Category withCountry(String country) {
            return new Category(name, country, extras);
        }
    }

    /// People inside the controller who need the data for their work.
    ///
    /// @param function department or function, never names
    /// @param extras members of a newer format, kept as they were read
    record Internal(LocalText function, Extras extras) implements Recipient {
        public Internal(LocalText function) {
            this(function, Extras.NONE);
        }

        public Internal withFunction(LocalText function) {
            return new Internal(function, extras);
        }
    }
}
