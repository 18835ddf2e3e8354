package org.tabularium.edit.survey;

import static org.tabularium.model.Language.GERMAN;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A register in which a newsletter and payroll use an American mailer, and payroll a German office with remote access
/// from the Philippines.
public final class Harbour {
    public static final Id<Party> MAILER = new Id<>("pty-mailer");
    public static final Id<Party> OFFICE = new Id<>("pty-office");
    public static final Safeguard DPF = new Safeguard.Dpf("Mailer Inc.", Optional.empty(), Optional.empty(),
            Optional.empty(), "", Extras.NONE);
    public static final Safeguard SCC = new Safeguard.Scc("scc-2021-914", List.of(2), Optional.empty(),
            ClauseChoices.EMPTY, "", Extras.NONE);

    private Harbour() {}

    public static Register register() {
        Party mailer = Party.blank(MAILER, "Mailer Inc.").withAddress(Address.EMPTY.withCountry("US"));
        Party office = Party.blank(OFFICE, "Büro GmbH").withAddress(Address.EMPTY.withCountry("DE"))
                .withPlaces(List.of(Place.blank(Place.Kind.REMOTE_ACCESS, "PH")));
        return Register.blank(List.of(GERMAN), "DE").withParties(List.of(mailer, office))
                .withActivities(List.of(activity("act-news", "Newsletter", MAILER),
                        activity("act-pay", "Lohn", MAILER, OFFICE)));
    }

    static Activity activity(String id, String name, Id<?>... parties) {
        return Activity.blank(new Id<>(id), text(name), Activity.Status.ACTIVE)
                .withDisclosures(Answer.of(List.of(parties).stream().map(Harbour::to).toList()));
    }

    static Mandate mandate(String id, String name, Id<Party> party) {
        return Mandate.blank(new Id<>(id), text(name), Activity.Status.ACTIVE)
                .withDisclosures(Answer.of(List.of(to(party))));
    }

    static Disclosure to(Id<?> party) {
        return Disclosure.blank(new Id<>("dis-" + party.value()),
                new Recipient.Named(Optional.of(new Id<>(party.value()))))
                .withCapacity(Optional.of(Disclosure.Capacity.PROCESSOR));
    }

    public static Register with(Register register, Id<Party> id, UnaryOperator<Party> change) {
        return register.withParties(Identified.replace(register.parties(),
                change.apply(Identified.find(register.parties(), id).orElseThrow())));
    }

    public static Register relying(Register register, Safeguard... safeguards) {
        return with(register, MAILER, p -> p.withDestinations(
                List.of(Destination.blank("US").withSafeguards(List.of(safeguards)))));
    }

    public static LocalText text(String text) {
        return LocalText.of(GERMAN, text);
    }
}
