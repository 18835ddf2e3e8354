package org.tabularium.model;

import java.util.Optional;

/// To whom data are disclosed: "recipient or category of recipients" (Art. 4(9), Art. 30(1)(d) GDPR).
public sealed interface Recipient {

    /// An organisation entered as a party.
    ///
    /// @param party the party; absent as long as it has not been chosen
    record Named(Optional<Id<Party>> party) implements Recipient {}

    /// A category of recipients that are not named.
    ///
    /// @param name for example "banks"
    /// @param country ISO 3166-1 alpha-2 code if all of them are in one country; empty otherwise
    record Category(LocalText name, String country) implements Recipient {}

    /// People inside the controller who need the data for their work.
    ///
    /// @param function department or function, never names
    record Internal(LocalText function) implements Recipient {}
}
