package org.tabularium.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// A transfer to a third country that follows from a disclosure (Art. 30(1)(e), Art. 44 GDPR).
///
/// @param disclosure the disclosure it follows from
/// @param party the party that takes the data there; empty for a category of recipients
/// @param country ISO 3166-1 alpha-2 code, or what stands in its place
/// @param reasons why the country is concerned, at least one, each once
public record Transfer(Disclosure disclosure, Optional<Party> party, String country, List<Reason> reasons) {

    public Transfer {
        reasons = List.copyOf(reasons);
    }

    /// Why a country is concerned.
    public enum Reason {
        SEAT, PROCESSING,
        /// Access from a third country is a transfer, wherever the data lie.
        REMOTE_ACCESS,
        /// The recipients of a category are there.
        CATEGORY,
        /// Nothing else says so, but a safeguard is recorded for the country.
        SAFEGUARD
    }

    /// The safeguards recorded for this country: those of the disclosure, else those of the party; empty if there is
    /// no such entry.
    public Optional<Destination> destination() {
        return own().or(() -> party.flatMap(p -> to(p.destinations())));
    }

    /// The safeguards that are recorded for this disclosure alone.
    public Optional<Destination> own() {
        return to(disclosure.destinations());
    }

    private Optional<Destination> to(List<Destination> destinations) {
        return destinations.stream().filter(d -> d.country().equals(country)).findFirst();
    }

    /// The transfers of an activity, in the order of its disclosures; one for each country a recipient takes
    /// data to.
    public static List<Transfer> of(Register register, Activity activity, Law law) {
        return of(activity.disclosures(), id -> Identified.find(register.parties(), id), law);
    }

    /// The transfers that follow from disclosures, in their order.
    ///
    /// @param parties finds a party
    public static List<Transfer> of(Answer<List<Disclosure>> disclosures,
            Function<Id<Party>, Optional<Party>> parties, Law law) {
        return disclosures.stated().orElse(List.of()).stream()
                .flatMap(d -> of(parties, d, law).stream()).toList();
    }

    private static List<Transfer> of(Function<Id<Party>, Optional<Party>> parties, Disclosure disclosure,
            Law law) {
        return switch (disclosure.recipient()) {
            case Recipient.Internal _ -> List.of();
            case Recipient.Category(var _, var country, var _) -> law.isOutsideEea(country)
                    ? List.of(new Transfer(disclosure, Optional.empty(), country, List.of(Reason.CATEGORY)))
                    : List.of();
            case Recipient.Named named -> named.party().flatMap(parties)
                    .map(party -> of(disclosure, party, law)).orElse(List.of());
        };
    }

    private static List<Transfer> of(Disclosure disclosure, Party party, Law law) {
        List<Touch> touches = touches(party).stream().filter(t -> law.isOutsideEea(t.country())).toList();
        return touches.stream().map(Touch::country).distinct()
                .map(country -> new Transfer(disclosure, Optional.of(party), country,
                        reasons(touches, country)))
                .toList();
    }

    private static List<Reason> reasons(List<Touch> touches, String country) {
        List<Reason> all = touches.stream().filter(t -> t.country().equals(country)).map(Touch::reason)
                .distinct().toList();
        return all.size() == 1 ? all : all.stream().filter(r -> r != Reason.SAFEGUARD).toList();
    }

    private static List<Touch> touches(Party party) {
        List<Touch> touches = new ArrayList<>();
        touches.add(new Touch(party.address().country(), Reason.SEAT));
        for (Place place : party.places()) {
            touches.add(new Touch(place.country(), switch (place.kind()) {
                case PROCESSING -> Reason.PROCESSING;
                case REMOTE_ACCESS -> Reason.REMOTE_ACCESS;
            }));
        }
        party.destinations().forEach(d -> touches.add(new Touch(d.country(), Reason.SAFEGUARD)));
        return touches;
    }

    private record Touch(String country, Reason reason) {
    }
}
