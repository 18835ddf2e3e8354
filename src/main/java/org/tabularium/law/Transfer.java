package org.tabularium.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

/// A transfer to a third country or an international organisation that follows from a disclosure
/// (Art. 30(1)(e), Art. 44 GDPR).
///
/// @param disclosure the disclosure it follows from
/// @param party the party that takes the data there; empty for a category of recipients
/// @param country ISO 3166-1 alpha-2 code, or what stands in its place
/// @param reasons why the country is concerned, at least one, each once
/// @param onward the sub-processor through which the data get there, which then is the party (Art. 44 GDPR:
///         onward transfers); empty where the recipient itself takes them there
public record Transfer(Disclosure disclosure, Optional<Party> party, String country, List<Reason> reasons,
        Optional<SubProcessor> onward) {
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
        /// An international organisation (Art. 4(26) GDPR), wherever it has its seat.
        INTERNATIONAL_ORGANISATION,
        /// Nothing else says so, but a safeguard is recorded for the country.
        SAFEGUARD
    }

    /// The safeguards recorded for this country: those of the disclosure go before those of the party, and
    /// what a processor agreed for a country serves for those it engages there. Empty if there is no entry.
    public Optional<Destination> destination() {
        return own().or(() -> recorded(party)).or(() -> recorded(onward.map(SubProcessor::engagedBy)));
    }

    /// The safeguards that are recorded for this disclosure alone.
    public Optional<Destination> own() {
        return recorded(disclosure.destinations(), country);
    }

    private Optional<Destination> recorded(Optional<Party> by) {
        return by.isEmpty() ? Optional.empty() : recorded(by.get().destinations(), country);
    }

    /// Asked for by many rules for each transfer, hence without a stream.
    private static Optional<Destination> recorded(List<Destination> destinations, String country) {
        for (Destination destination : destinations) {
            if (destination.country().equals(country)) {
                return Optional.of(destination);
            }
        }
        return Optional.empty();
    }

    /// The transfers of an activity, in the order of its disclosures; one for each country a recipient takes
    /// data to, then one for each country its sub-processors take them to.
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
            case Recipient.Category(var _, var country, var _) -> {
                List<Touch> touches = new ArrayList<>(List.of(new Touch(country, Reason.CATEGORY)));
                touches.addAll(recorded(disclosure.destinations()));
                yield of(disclosure, Optional.empty(), touches, law, Optional.empty());
            }
            case Recipient.Named named -> named.party().flatMap(parties)
                    .map(party -> of(parties, disclosure, party, law)).orElse(List.of());
        };
    }

    private static List<Transfer> of(Function<Id<Party>, Optional<Party>> parties, Disclosure disclosure,
            Party party, Law law) {
        List<Transfer> onward = engaged(parties, disclosure, party).stream()
                .flatMap(sub -> of(disclosure, Optional.of(sub.party()), touches(sub.party()), law,
                        Optional.of(sub)).stream())
                .toList();
        List<Touch> touches = new ArrayList<>(touches(party));
        touches.addAll(recorded(disclosure.destinations()));
        List<Transfer> own = of(disclosure, Optional.of(party), touches, law, Optional.empty());
        if (onward.isEmpty()) {
            return own;
        }
        // A safeguard for a country that only sub-processors touch is theirs, not a transfer of its own.
        return Stream.concat(own.stream().filter(t -> !t.reasons().equals(List.of(Reason.SAFEGUARD))
                || onward.stream().noneMatch(o -> o.country().equals(t.country()))), onward.stream())
                .toList();
    }

    private static List<SubProcessor> engaged(Function<Id<Party>, Optional<Party>> parties,
            Disclosure disclosure, Party party) {
        return SubProcessor.areEngaged(disclosure) ? SubProcessor.of(parties, party) : List.of();
    }

    private static List<Transfer> of(Disclosure disclosure, Optional<Party> party, List<Touch> all, Law law,
            Optional<SubProcessor> onward) {
        List<Touch> touches = new ArrayList<>();
        for (Touch touch : all) {
            if (touch.leaves(law)) {
                touches.add(touch);
            }
        }
        return touches.isEmpty() ? List.of() : touches.stream().map(Touch::country).distinct()
                .map(country -> new Transfer(disclosure, party, country, reasons(touches, country), onward))
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
        if (party.nature().filter(n -> n == Party.Nature.INTERNATIONAL_ORGANISATION).isPresent()) {
            touches.add(new Touch(party.address().country(), Reason.INTERNATIONAL_ORGANISATION));
        }
        for (Place place : party.places()) {
            touches.add(new Touch(place.country(), switch (place.kind()) {
                case PROCESSING -> Reason.PROCESSING;
                case REMOTE_ACCESS -> Reason.REMOTE_ACCESS;
            }));
        }
        touches.addAll(recorded(party.destinations()));
        return touches;
    }

    private static List<Touch> recorded(List<Destination> destinations) {
        return destinations.stream().map(d -> new Touch(d.country(), Reason.SAFEGUARD)).toList();
    }

    private record Touch(String country, Reason reason) {
        /// An international organisation counts as outside even within the EEA (Art. 44 GDPR).
        boolean leaves(Law law) {
            return reason == Reason.INTERNATIONAL_ORGANISATION || law.isOutsideEea(country);
        }
    }
}
