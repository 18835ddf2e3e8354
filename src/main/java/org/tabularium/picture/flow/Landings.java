package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tabularium.document.Origin;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// To which countries the data of an activity get through each recipient: its seat, its places, remote access among
/// them, and those of the transfers that the law derives.
final class Landings {
    private final Register register;
    private final Activity activity;
    private final Map<Id<Disclosure>, List<TransferRow>> transfers;

    Landings(Register register, Activity activity, Law law) {
        this.register = register;
        this.activity = activity;
        transfers = TransferRow.of(new Holder.OfActivity(activity),
                id -> Identified.find(register.parties(), id), law).stream()
                .collect(Collectors.groupingBy(r -> r.transfer().disclosure().id()));
    }

    /// Where data land.
    ///
    /// @param transfers those that lead there
    /// @param origin where the country is stated
    record Landing(Station country, List<TransferRow> transfers, Origin origin) {
        Landing {
            transfers = List.copyOf(transfers);
        }
    }

    List<Landing> of(Station recipient) {
        return switch (recipient) {
            case Station.Receiver(var id) -> activity.disclosures().stated()
                    .flatMap(all -> Identified.find(all, id)).map(this::of).orElse(List.of());
            case Station.InHouse() -> home();
            case Station.Open _,Station.People _,Station.Data _,Station.Aim _,Station.Land _ -> List.of();
        };
    }

    private List<Landing> of(Disclosure disclosure) {
        return switch (disclosure.recipient()) {
            case Recipient.Internal _ -> home();
            // Of a category that says no country nothing more is asked (Art. 30(1)(d) GDPR).
            case Recipient.Category(var _, var country, var _) -> landings(disclosure,
                    country.isEmpty() ? Map.of() : Map.of(country, where(disclosure)), where(disclosure));
            case Recipient.Named(var id, var _) -> id.flatMap(i -> Identified.find(register.parties(), i))
                    .map(party -> landings(disclosure, party)).orElse(List.of());
        };
    }

    /// The seats of the controllers that carry the activity out.
    private List<Landing> home() {
        SequencedMap<String, Origin> seats = new LinkedHashMap<>();
        register.undertakings().stream().filter(u -> activity.undertakings().contains(u.id())).forEach(
                u -> put(seats, u.controller().address().country(), u.id().value(), "address/country"));
        if (activity.undertakings().isEmpty()) {
            put(seats, register.controller().address().country(), "controller", "address/country");
        }
        return landings(List.of(), seats, new Origin("controller", "address/country"));
    }

    private List<Landing> landings(Disclosure disclosure, Party party) {
        SequencedMap<String, Origin> all = new LinkedHashMap<>();
        String id = party.id().value();
        put(all, party.address().country(), id, "address/country");
        for (int i = 0; i < party.places().size(); i++) {
            Place place = party.places().get(i);
            put(all, place.country(), id, "places/" + i + "/country");
        }
        List<Landing> landings = landings(disclosure, all, new Origin(id, "destinations"));
        return landings.isEmpty() ? landings(List.of(), all, new Origin(id, "address/country")) : landings;
    }

    private List<Landing> landings(Disclosure disclosure, Map<String, Origin> seats, Origin recorded) {
        List<TransferRow> rows = transfers.getOrDefault(disclosure.id(), List.of());
        SequencedMap<String, Origin> all = new LinkedHashMap<>(seats);
        rows.forEach(r -> all.putIfAbsent(r.transfer().country(), r.transfer().onward()
                .map(sub -> new Origin(sub.party().id().value(), "address/country")).orElse(recorded)));
        return all.isEmpty() ? List.of() : landings(rows, all, recorded);
    }

    /// @param open where a country is asked for if none is stated
    private static List<Landing> landings(List<TransferRow> rows, Map<String, Origin> all, Origin open) {
        if (all.isEmpty()) {
            return List.of(new Landing(new Station.Open(Stage.COUNTRIES), List.of(), open));
        }
        List<Landing> landings = new ArrayList<>();
        all.forEach((country, origin) -> landings.add(new Landing(new Station.Land(country),
                rows.stream().filter(r -> r.transfer().country().equals(country)).toList(), origin)));
        return landings;
    }

    private Origin where(Disclosure disclosure) {
        return new Origin(activity.id().value(), "disclosures/" + disclosure.id().value() + "/recipient");
    }

    private static void put(Map<String, Origin> all, String country, String entity, String field) {
        if (!country.isBlank()) {
            all.putIfAbsent(country, new Origin(entity, field));
        }
    }
}
