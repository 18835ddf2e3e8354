package org.tabularium.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.law.Status;
import org.tabularium.model.Address;
import org.tabularium.model.Disclosure;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;

/// A service that many use, with the company behind it. What is empty is not known.
///
/// @param id never changes
/// @param name name of the service
/// @param category what it is for
/// @param capacity the part its provider usually plays; absent where there is no other party
/// @param entity the company one contracts with
/// @param address its postal address as far as known
/// @param website where its privacy information is found
/// @param parent its parent company
/// @param destinations ISO 3166-1 alpha-2 codes of the third countries data reach or are accessed from
/// @param framework what is known of the list of the Data Privacy Framework
/// @param aliases other names under which people look for it
/// @param notes what should be known before it is relied on
/// @param status how well the facts are founded
/// @param source where they were read
public record Provider(String id, String name, LocalText category, Optional<Disclosure.Capacity> capacity,
        String entity, Address address, String website, String parent, List<String> destinations,
        Optional<Framework> framework, List<String> aliases, LocalText notes, Status status, String source) {
    public Provider {
        destinations = List.copyOf(destinations);
        aliases = List.copyOf(aliases);
    }

    /// An entry in the list of the Data Privacy Framework, or that there is none (Implementing Decision (EU)
    /// 2023/1795).
    ///
    /// @param listed whether there is an entry
    /// @param entity the participant as named there
    /// @param participant number of the participant; empty if not known
    /// @param listing how it stood there; absent unless it was seen
    /// @param checkedOn day on which the list was looked at; absent if it was not
    /// @param status how well this is founded
    public record Framework(Listed listed, String entity, String participant,
            Optional<Safeguard.Listing> listing, Optional<LocalDate> checkedOn, Status status) {

        /// Whether there is an entry.
        public enum Listed {
            YES, NO, UNKNOWN
        }
    }
}
