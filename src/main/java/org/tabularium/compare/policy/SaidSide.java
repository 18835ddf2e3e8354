package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.document.Origin;
import org.tabularium.form.Forms;
import org.tabularium.form.Reached;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.offer.Offer;
import org.tabularium.intake.offer.Offers;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// What the text says and the register does not, or says differently.
final class SaidSide {
    private static final String FIELD = "field";
    private final PolicyFacts facts;
    private final Register register;
    private final Register whole;
    private final Law law;
    private final Offers offers;
    private final DraftWords labels;
    private final Language language;
    private final Map<String, Offer> fresh;

    SaidSide(PolicyFacts facts, Register register, Law law, Offers offers, Language language) {
        this.facts = facts;
        this.register = register;
        this.law = law;
        this.offers = offers;
        this.language = language;
        this.whole = offers.register(offers.ids());
        this.labels = new DraftWords(whole, language.locale());
        this.fresh = offers.all().stream()
                .filter(o -> o.kind() == Offer.Kind.ACTIVITY
                        || (o.kind() == Offer.Kind.PROVIDER && o.where().path().isEmpty()))
                .collect(Collectors.toMap(Offer::id, o -> o));
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Offer offer : offers.all()) {
            point(offer).ifPresent(points::add);
        }
        return points;
    }

    private Optional<Point> point(Offer offer) {
        // What the catalog knows is not said; what a new activity or provider is said to be goes with it.
        if (offer.id().contains("/catalog-") || offer.needs().stream().anyMatch(fresh::containsKey)) {
            return Optional.empty();
        }
        return switch (offer.kind()) {
            case CONTROLLER -> Optional.of(field(offer,
                    offer.where().path().startsWith("contact") ? Subject.CONTACT : Subject.CONTROLLER));
            case REPRESENTATIVE -> Optional.of(field(offer, Subject.CONTROLLER));
            case DPO -> Optional.of(field(offer, Subject.DPO));
            case AUTHORITY -> Optional.of(field(offer, Subject.AUTHORITY));
            case ACTIVITY -> Optional.of(point(offer, Subject.ACTIVITY, "", with(offer)));
            case LEGAL_BASIS -> offer.needs().isEmpty()
                    ? Optional.of(point(offer, Subject.LEGAL_BASIS, "", one(offer)))
                    : Optional.empty();
            case DATA -> Optional.of(point(offer, Subject.DATA_CATEGORY, "", one(offer)));
            case RETENTION -> period(offer);
            case RECIPIENT -> recipient(offer);
            case PROVIDER -> Optional
                    .of(offer.where().path().isEmpty() ? point(offer, Subject.PROVIDER, "", with(offer))
                            : field(offer, Subject.PROVIDER));
            case COUNTRY -> Optional.of(country(offer));
            case CONTRACT -> Optional.of(point(offer, Subject.PROVIDER, "contract", one(offer)));
            case SAFEGUARD -> Optional.of(point(offer, Subject.SAFEGUARD, "", one(offer)));
            case PURPOSE, INTEREST, PEOPLE, NOTICE -> Optional.empty();
        };
    }

    private static List<String> one(Offer offer) {
        return List.of(offer.id());
    }

    /// An offer and those that are about the same and ticked.
    private List<String> with(Offer offer) {
        Set<String> ticked = offers.ticked();
        List<String> all = new ArrayList<>(List.of(offer.id()));
        offers.all().stream().filter(o -> ticked.contains(o.id()) && o.needs().contains(offer.id())
                && o.id().startsWith(offer.id() + "/")).forEach(o -> all.add(o.id()));
        return all;
    }

    private Point point(Offer offer, Subject subject, String words, List<String> taking) {
        return new Point(subject, words, origin(offer.where()), name(offer.where()), Optional.of(offer.at()),
                offer.value(),
                "", taking);
    }

    private Point field(Offer offer, Subject subject) {
        String recorded = offer.replaces() ? recorded(offer.where()) : "";
        return new Point(subject, FIELD, origin(offer.where()), labels.place(offer.where()),
                Optional.of(offer.at()),
                offer.value(), recorded, one(offer));
    }

    private static Origin origin(Where where) {
        return new Origin(where.entity(), where.path());
    }

    /// A criterion without a number is said in too many ways to differ.
    private Optional<Point> period(Offer offer) {
        boolean numbered = facts.activities().stream().flatMap(a -> a.retention().stream())
                .anyMatch(r -> r.at().equals(offer.at()) && r.value().period().isPresent());
        return numbered && offer.where().list().equals("activity")
                ? Optional.of(point(offer, Subject.PERIOD, "", one(offer)))
                : Optional.empty();
    }

    /// Categories of recipients are worded in too many ways; who is named is not.
    private Optional<Point> recipient(Offer offer) {
        boolean named = facts.providers().stream().flatMap(p -> offers.matching().party(p).stream())
                .anyMatch(p -> receives(offer, p));
        return named ? Optional.of(point(offer, Subject.PROVIDER, "recipient", one(offer)))
                : Optional.empty();
    }

    private boolean receives(Offer offer, Party party) {
        String disclosure = offer.where().path().substring("disclosures/".length());
        return activity(whole, offer.where()).stream().flatMap(a -> a.disclosures().stated().stream())
                .flatMap(List::stream).filter(d -> d.id().value().equals(disclosure)).map(d -> d.recipient())
                .anyMatch(r -> r instanceof Recipient.Named n && n.party().equals(Optional.of(party.id())))
                && activity(register, offer.where()).stream().flatMap(a -> a.disclosures().stated().stream())
                        .flatMap(List::stream).noneMatch(d -> d.id().value().equals(disclosure));
    }

    private static Optional<Activity> activity(Register register, Where where) {
        return Identified.find(register.activities(), new Id<>(where.entity()));
    }

    private Point country(Offer offer) {
        boolean seat = offer.where().path().equals("address/country");
        String recorded = offer.replaces() ? recorded(offer.where()) : "";
        return point(offer, Subject.COUNTRY, seat ? "seat" : "", one(offer)).withRecorded(recorded);
    }

    /// What an activity or a party is called.
    private String name(Where where) {
        return switch (where.list()) {
            case "activity" -> activity(whole, where).flatMap(a -> a.name().best(language, whole.primary()))
                    .map(Map.Entry::getValue).orElse("");
            case "party" -> party(where).map(p -> p.product().isBlank() ? p.name() : p.product()).orElse("");
            default -> "";
        };
    }

    private Optional<Party> party(Where where) {
        return Identified.find(whole.parties(), new Id<>(where.entity()));
    }

    /// What a field of the register says now.
    private String recorded(Where where) {
        if (where.list().equals("party")) {
            return Identified.find(register.parties(), new Id<Party>(where.entity())).map(Party::address)
                    .map(a -> where.path().endsWith("country") ? country(a) : line(a)).orElse("");
        }
        Object said = Reached.at(Forms.CONTROLLER, register, where.path()).map(r -> r.lens().of(register))
                .orElse("");
        return where.path().endsWith("country") ? country(Address.EMPTY.withCountry(said.toString()))
                : said instanceof String text ? text : "–";
    }

    private static String line(Address address) {
        return (address.street() + ", " + address.postalCode() + " " + address.city()).strip();
    }

    private String country(Address address) {
        return law.country(address.country()).flatMap(c -> c.name().best(language, Language.ENGLISH))
                .map(Map.Entry::getValue).orElse(address.country());
    }
}
