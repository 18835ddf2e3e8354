package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.compose.Contacts;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;

/// Says who receives the data (Art. 13(1)(e), Art. 14(1)(e) GDPR) and who is jointly responsible, with the essence of the
/// arrangement (Art. 26(2) second sentence GDPR).
final class RecipientWords {
    private final Talk talk;
    private final Uses uses;
    private final Where where;
    private final Contacts contacts;

    RecipientWords(Talk talk, Uses uses) {
        this.talk = talk;
        this.uses = uses;
        this.where = Where.of(uses.activity().id()).at("disclosures");
        this.contacts = new Contacts(talk.scribe());
    }

    List<Saying> recipients() {
        return switch (uses.activity().disclosures()) {
            case Answer.NotStated<List<Disclosure>>() -> List
                    .of(new Saying(talk.say("recipients.open"), List.of(talk.scribe().gap(where))));
            case Answer.None<List<Disclosure>>(var reason, _) -> none(reason);
            case Answer.Stated<List<Disclosure>>(var all) -> all.isEmpty() ? List.of()
                    : List.of(new Saying(talk.say(isOne() ? "recipients.one" : "recipients.many"),
                            all.stream().map(d -> disclosure(d, where.at(d.id()))).toList()));
        };
    }

    /// Nobody, and what is said of that.
    private List<Saying> none(LocalText reason) {
        Saying nobody = Saying.of(talk.state("recipients.none", where));
        return reason.isEmpty() ? List.of(nobody)
                : List.of(nobody, Saying.of(talk.scribe().local(reason, where).capital().stop()));
    }

    /// A category stands for several recipients, and what is not stated may be several.
    boolean isOne() {
        List<Disclosure> all = uses.activity().disclosures().stated().orElse(List.of());
        return all.size() == 1 && !(all.getFirst().recipient() instanceof Recipient.Category);
    }

    /// Whoever is jointly responsible for the activity.
    List<Saying> joint() {
        List<Saying> sayings = new ArrayList<>();
        for (Id<JointControl> id : uses.activity().joint()) {
            Identified.find(talk.register().jointControls(), id).ifPresent(j -> joint(j, sayings));
        }
        return sayings;
    }

    private void joint(JointControl joint, List<Saying> sayings) {
        Where here = Where.of(joint.id());
        HeadWords head = new HeadWords(talk);
        sayings.add(new Saying(talk.say("joint.parties"),
                joint.parties().stream().map(p -> head.party(p, here.at("parties"))).toList()));
        sayings.add(Saying.of(talk.say("joint.essence", "essence",
                talk.scribe().local(joint.essence(), here.at("essence"))).stop()));
        if (!joint.contact().isEmpty()) {
            sayings.add(Saying.of(talk.say("joint.contact", "contact",
                    talk.scribe().phrase(joint.contact(), here.at("contact"))).stop()));
        }
        sayings.add(Saying.of(talk.say("joint.rights")));
    }

    private Line disclosure(Disclosure disclosure, Where here) {
        Line who = switch (disclosure.recipient()) {
            case Recipient.Internal internal -> talk.say("recipients.internal", "function",
                    talk.scribe().phrase(internal.function(), here.at("recipient")));
            case Recipient.Category category -> category(category, disclosure, here);
            case Recipient.Named _ -> party(disclosure)
                    .map(p -> isNamed() ? named(p, disclosure, here) : unnamed(disclosure, p, here))
                    .orElseGet(() -> talk.scribe().gap(here.at("recipient")));
        };
        Line line = disclosure.reason().isEmpty() || talk.isBrief() ? who
                : talk.say("recipients.reason", Map.of("recipient", who, "reason",
                        talk.scribe().phrase(disclosure.reason(), here.at("reason"))));
        if (disclosure.recipient() instanceof Recipient.Named(var id, _) && isNamed()) {
            id.flatMap(i -> Identified.find(talk.register().parties(), i))
                    .ifPresent(p -> particulars(p, line));
        }
        return line;
    }

    private boolean isNamed() {
        return talk.notice().recipients() == Notice.Detail.NAMED;
    }

    private Line category(Recipient.Category category, Disclosure disclosure, Where here) {
        List<Line> parts =
                new ArrayList<>(List.of(talk.scribe().phrase(category.name(), here.at("recipient"))));
        if (!category.country().isEmpty()) {
            parts.add(talk.scribe().country(category.country(), here.at("recipient")));
        }
        disclosure.capacity().ifPresent(
                c -> parts.add(talk.state("capacity." + Keys.of(c) + ".many", here.at("capacity"))));
        return Wording.join(parts, ", ");
    }

    private Line named(Party party, Disclosure disclosure, Where here) {
        List<Line> parts = new ArrayList<>(List.of(name(talk, party)));
        if (!party.address().isEmpty()) {
            parts.add(contacts.address(party.address(), Where.of(party.id()).at("address")));
        }
        if (disclosure.capacity().isPresent()) {
            parts.add(capacity(disclosure, party, here));
        }
        return Wording.join(parts, ", ");
    }

    /// Name with the product it is known by, unless the name says it.
    static Line name(Talk talk, Party party) {
        Where where = Where.of(party.id());
        Line name = talk.scribe().plain(party.name(), where.at("name"));
        return party.product().isBlank() || party.name().contains(party.product()) ? name
                : name.add(" (").add(talk.scribe().plain(party.product(), where.at("product"))).add(")");
    }

    private Line capacity(Disclosure disclosure, Party party, Where here) {
        return capacity("capacity.", disclosure, party, here);
    }

    /// By its capacity alone, as a noun.
    private Line unnamed(Disclosure disclosure, Party party, Where here) {
        return capacity("recipient.", disclosure, party, here);
    }

    private Line capacity(String kind, Disclosure disclosure, Party party, Where here) {
        String key = disclosure.capacity().map(Keys::of).orElse("open");
        boolean bound = key.equals("processor") && party.contract().stated().isPresent();
        return talk.state(kind + key + (bound ? ".contract" : ""), here.at("capacity"));
    }

    /// Where a party is found on the web, where it handles the data and where its own notice is.
    private void particulars(Party party, Line line) {
        Where here = Where.of(party.id());
        if (!party.contact().website().isBlank() && !talk.isBrief()) {
            line.add("; ").add(talk.say("recipients.website", "address",
                    talk.scribe().plain(party.contact().website(), here.at("contact").at("website"))));
        }
        for (int i = 0; i < party.places().size(); i++) {
            line.add("; ").add(place(party.places().get(i), here.at("places").at(i)));
        }
        if (!party.policy().isBlank()) {
            line.add("; ").add(talk.say("recipients.policy", "address",
                    talk.scribe().plain(party.policy(), here.at("policy"))));
        }
    }

    private Line place(Place place, Where here) {
        Line country = talk.scribe().country(place.country(), here.at("country"));
        return talk.say("recipients.place." + Keys.of(place.kind()), "place",
                place.description().isEmpty() ? country
                        : country.add(" (")
                                .add(talk.scribe().phrase(place.description(), here.at("description")))
                                .add(")"));
    }

    /// Who and what for, for a short notice.
    List<Line> brief() {
        List<Disclosure> all = uses.activity().disclosures().stated().orElse(List.of());
        return all.isEmpty() ? List.of(talk.scribe().gap(where)) : all.stream().map(d -> {
            Where here = where.at(d.id());
            Line who =
                    isNamed() ? party(d).map(p -> talk.scribe().plain(p.name(), Where.of(p.id()).at("name")))
                            .orElseGet(() -> name(d, here)) : name(d, here);
            return d.reason().isEmpty() ? who
                    : talk.say("recipients.reason", Map.of("recipient", who, "reason",
                            talk.scribe().phrase(d.reason(), here.at("reason"))));
        }).toList();
    }

    /// The names alone, for a summary.
    Line names() {
        if (uses.activity().disclosures() instanceof Answer.NotStated<?>) {
            return talk.scribe().gap(where);
        }
        List<Line> names = uses.activity().disclosures().stated().orElse(List.of()).stream()
                .map(d -> name(d, where.at(d.id()))).toList();
        return names.isEmpty() ? new Line().add("–") : Talk.series(names);
    }

    private Line name(Disclosure disclosure, Where here) {
        return switch (disclosure.recipient()) {
            case Recipient.Internal internal -> talk.scribe().phrase(internal.function(),
                    here.at("recipient"));
            case Recipient.Category category -> talk.scribe().phrase(category.name(), here.at("recipient"));
            case Recipient.Named _ -> party(disclosure)
                    .map(p -> isNamed() ? name(talk, p) : unnamed(disclosure, p, here))
                    .orElseGet(() -> talk.scribe().gap(here.at("recipient")));
        };
    }

    private Optional<Party> party(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named(var id, _)
                ? id.flatMap(i -> Identified.find(talk.register().parties(), i))
                : Optional.empty();
    }
}
