package org.tabularium.intake.offer;

import java.util.List;
import java.util.Optional;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Country;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Safeguard;

/// Offers to which countries a provider takes data, and on what that rests (Art. 44 to 49 GDPR).
final class TransferOffers {
    private static final String CLAUSES = "scc-2021-914";
    private static final String UNITED_STATES = "US";
    private static final String CONSENT = "gdpr-49-1-a";
    private final Board board;
    private final PartyOffers parties;

    TransferOffers(Board board, PartyOffers parties) {
        this.board = board;
        this.parties = parties;
    }

    void add(PartyOffers.Named named) {
        named.facts().transferCountry().ifPresent(s -> country(named, s));
        List<Said<SafeguardReader.Kind>> all = named.facts().safeguards();
        for (int i = 0; i < all.size(); i++) {
            safeguard(named, all.get(i), i + 1);
        }
    }

    private void country(PartyOffers.Named named, Said<String> said) {
        String code = said.value();
        Party party = named.party();
        boolean known = party.address().country().equals(code)
                || party.destinations().stream().anyMatch(d -> d.country().equals(code))
                || party.places().stream().anyMatch(p -> p.country().equals(code));
        if (known || named.facts().country().filter(c -> c.value().equals(code)).isPresent()) {
            return;
        }
        boolean third = board.law().isOutsideEea(code);
        parties.add(named, "transfer", Offer.Kind.COUNTRY, third ? "destinations" : "places",
                said.map(_ -> board.country(said)), false, p -> third ? reaching(p, code)
                        : p.withPlaces(
                                Identified.with(p.places(), Place.blank(Place.Kind.PROCESSING, code))));
    }

    private static Party reaching(Party party, String country) {
        boolean there = party.destinations().stream().anyMatch(d -> d.country().equals(country));
        return there ? party
                : party.withDestinations(Identified.with(party.destinations(), Destination.blank(country)));
    }

    private void safeguard(PartyOffers.Named named, Said<SafeguardReader.Kind> said, int number) {
        Optional<Said<String>> country = destination(named, said.value());
        Optional<Safeguard> safeguard = country.flatMap(c -> safeguard(said.value(), c.value()));
        if (safeguard.isEmpty() || isRecorded(named.party(), said.value())) {
            return;
        }
        String code = country.orElseThrow().value();
        boolean guessed = country.orElseThrow().confidence() == Confidence.GUESSED
                || said.value() == SafeguardReader.Kind.DEROGATION;
        Confidence least = guessed ? Confidence.GUESSED : said.confidence();
        parties.add(named, "safeguard-" + number, Offer.Kind.SAFEGUARD, "destinations",
                new Said<>(board.facts().prose().of(said.at()), said.at(), least), false,
                p -> with(reaching(p, code), code, safeguard.get()));
    }

    /// The third country a safeguard is for.
    private Optional<Said<String>> destination(PartyOffers.Named named, SafeguardReader.Kind kind) {
        ProviderFacts said = named.facts();
        if (kind == SafeguardReader.Kind.DPF) {
            return Optional.of(Said.sure(UNITED_STATES, said.name().at()));
        }
        List<Destination> recorded = named.party().destinations();
        return said.transferCountry().filter(c -> board.law().isOutsideEea(c.value()))
                .or(() -> said.country().filter(c -> board.law().isOutsideEea(c.value())))
                .or(() -> recorded.size() == 1
                        ? Optional.of(Said.likely(recorded.getFirst().country(), said.name().at()))
                        : Optional.empty())
                .or(() -> known(said));
    }

    private Optional<Said<String>> known(ProviderFacts said) {
        return board.catalog().providers().stream().filter(p -> p.id().equals(said.catalog()))
                .map(Provider::destinations).flatMap(List::stream).findFirst()
                .map(c -> new Said<>(c, said.name().at(), Confidence.GUESSED));
    }

    /// Whether a party has a safeguard of this kind for any country.
    private static boolean isRecorded(Party party, SafeguardReader.Kind kind) {
        return party.destinations().stream().flatMap(d -> d.safeguards().stream())
                .anyMatch(s -> Safeguards.isNamed(s, kind));
    }

    private static Party with(Party party, String country, Safeguard safeguard) {
        return party.withDestinations(party.destinations().stream()
                .map(d -> d.country().equals(country)
                        && d.safeguards().stream().noneMatch(s -> s.getClass().equals(safeguard.getClass()))
                                ? d.withSafeguards(Identified.with(d.safeguards(), safeguard))
                                : d)
                .toList());
    }

    private Optional<Safeguard> safeguard(SafeguardReader.Kind kind, String country) {
        return switch (kind) {
            case ADEQUACY -> board.law().country(country).flatMap(Country::decision).map(this::adequacy);
            case DPF -> Optional
                    .of(new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "",
                            Extras.NONE));
            case SCC -> Optional
                    .of(new Safeguard.Scc(CLAUSES, List.of(), Optional.empty(), ClauseChoices.EMPTY, "",
                            Extras.NONE));
            case BCR -> Optional.of(new Safeguard.Bcr("", Optional.empty(), "", Extras.NONE));
            case CODE -> Optional.of(new Safeguard.Code("", "", "", Extras.NONE));
            case CERTIFICATION -> Optional
                    .of(new Safeguard.Certification("", "", Optional.empty(), "", Extras.NONE));
            case AD_HOC -> Optional.of(new Safeguard.AdHoc("", Optional.empty(), "", Extras.NONE));
            case DEROGATION -> Optional.of(new Safeguard.Derogation(CONSENT, LocalText.EMPTY, Extras.NONE));
        };
    }

    /// The decision for the United States is the framework.
    private Safeguard adequacy(String decision) {
        return decision.equals("adequacy-us-dpf")
                ? new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE)
                : new Safeguard.Adequacy(decision, Extras.NONE);
    }
}
