package org.tabularium.documents;

import java.util.List;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Safeguard;

/// What the sheet of an activity has to say of recipients, and of what transfers to them rest on.
final class TransferFacts {
    private final Walk walk;

    TransferFacts(Walk walk) {
        this.walk = walk;
    }

    void disclosure(Disclosure disclosure) {
        walk.say("reason of disclosure", disclosure.reason());
        disclosure.destinations().forEach(this::destination);
        switch (disclosure.recipient()) {
            case Recipient.Named(var id, _) -> recipient(Walk.find(walk.register.parties(), id.orElseThrow()),
                    disclosure);
            case Recipient.Category(var name, var country, _) -> {
                walk.say("category of recipients", name);
                walk.country(country);
            }
            case Recipient.Internal(var function, _) -> walk.say("recipients inside", function);
        }
    }

    private void recipient(Party party, Disclosure disclosure) {
        List<String> own = disclosure.destinations().stream().map(Destination::country).toList();
        walk.say("recipient", party.name());
        walk.say("product", party.product());
        walk.country(party.address().country());
        party.places().forEach(place -> {
            walk.country(place.country());
            walk.say("place", place.description());
        });
        party.destinations().stream().filter(d -> walk.law.isOutsideEea(d.country()))
                .filter(d -> !own.contains(d.country())).forEach(this::destination);
    }

    private void destination(Destination destination) {
        walk.country(destination.country());
        destination.safeguards().forEach(this::safeguard);
        walk.reason("no assessment", destination.assessment());
        destination.assessment().stated().ifPresent(a -> {
            walk.say("law of the country", a.law());
            walk.say("practice in the country", a.practice());
            walk.say("supplementary measures", a.measures());
            walk.say("who assessed", a.reviewer());
            walk.day("day of the assessment", a.doneOn());
            walk.day("day of the next assessment", a.nextOn());
            walk.say("document of the assessment", a.document());
        });
        walk.say("remedies", destination.remedies());
        walk.say("copy of the safeguards", destination.copy());
    }

    private void safeguard(Safeguard safeguard) {
        switch (safeguard) {
            case Safeguard.Adequacy a -> decision(a.decision());
            case Safeguard.Dpf d -> {
                decision("adequacy-us-dpf");
                walk.say("participant", d.listedAs());
                walk.day("day of the check", d.checkedOn());
                walk.say("entry", d.link());
            }
            case Safeguard.Scc s -> clauses(s);
            case Safeguard.Bcr b -> {
                evidence(b.approvedBy(), b.link());
                walk.day("day of the approval", b.approvedOn());
            }
            case Safeguard.Code c -> {
                evidence(c.name(), c.link());
                walk.say("who approved the code", c.approvedBy());
            }
            case Safeguard.Certification c -> {
                evidence(c.name(), c.link());
                walk.say("certification body", c.body());
                walk.day("end of the certification", c.validUntil());
            }
            case Safeguard.AdHoc a -> {
                evidence(a.authorisedBy(), a.link());
                walk.day("day of the authorisation", a.authorisedOn());
            }
            case Safeguard.Public p -> {
                walk.say("instrument", p.instrument());
                walk.say("copy", p.link());
            }
            case Safeguard.Derogation d -> {
                walk.basis("derogation", d.basis());
                walk.say("reason of the derogation", d.reason());
            }
            case Safeguard.Compelling c -> {
                walk.say("compelling interest", c.interest());
                walk.say("all circumstances", c.assessment());
                walk.say("suitable safeguards", c.safeguards());
                walk.day("day on which the authority was informed", c.authorityInformedOn());
                walk.day("day on which data subjects were informed", c.subjectsInformedOn());
            }
        }
    }

    private void clauses(Safeguard.Scc scc) {
        decision(scc.decision());
        scc.modules().forEach(m -> walk.say("module", Integer.toString(m)));
        walk.day("day of the clauses", scc.signedOn());
        walk.say("clauses", scc.link());
        var choices = scc.choices();
        choices.notice().ifPresent(p -> walk.words(p).forEach(words -> walk.say("notice", words)));
        walk.say("authority of the clauses", choices.authority());
        walk.country(choices.law());
        walk.country(choices.courts());
        walk.say("annex I", choices.annexI());
        walk.say("annex II", choices.annexII());
        walk.say("annex III", choices.annexIII());
    }

    private void evidence(String what, String link) {
        walk.say("safeguard", what);
        walk.say("copy", link);
    }

    private void decision(String id) {
        walk.law.decision(id).ifPresent(d -> walk.say("decision", d.number()));
    }
}
