package org.tabularium.intake.dpf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What the list says of a party, to be recorded in the register.
///
/// @param entry the entry; empty if there is none
/// @param day of the list, which becomes the day of the check
public record Taking(Id<Party> party, Optional<Participant> entry, LocalDate day) {
    static final String DECISION = "adequacy-us-dpf";

    /// What is recorded of the framework, as the list has it. What the list does not say stays as it was.
    public Safeguard.Dpf of(Safeguard.Dpf before) {
        return entry
                .map(e -> new Safeguard.Dpf(e.name(), e.coverage().or(before::coverage),
                        e.listing().or(before::listing), Optional.of(day),
                        e.link().isEmpty() ? before.link() : e.link(), before.extras()))
                .orElseGet(() -> before.withListing(Optional.of(Safeguard.Listing.NOT_LISTED))
                        .withCheckedOn(Optional.of(day)));
    }

    /// The register with this recorded wherever the party is said to participate; where it is nowhere said, an active entry
    /// becomes its last safeguard, so that what is relied on does not change.
    public Register in(Register register, Law law) {
        Register taken = register.withParties(register.parties().stream()
                .map(p -> p.id().equals(party) ? p.withDestinations(in(p.destinations())) : p).toList())
                .withActivities(register.activities().stream().map(this::in).toList())
                .withMandates(register.mandates().stream().map(this::in).toList());
        boolean recorded = Identified.find(register.parties(), party).stream()
                .anyMatch(p -> !Recorded.of(register, p).isEmpty());
        return recorded || entry.filter(Participant::isActive).isEmpty() ? taken : added(taken, law);
    }

    private Register added(Register register, Law law) {
        String country = law.decision(DECISION).map(Decision::country).orElse("US");
        Safeguard.Dpf dpf = of(new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "",
                Extras.NONE));
        return Identified.find(register.parties(), party).map(p -> {
            boolean there = p.destinations().stream().anyMatch(d -> d.country().equals(country));
            List<Destination> all = there ? p.destinations()
                    : Identified.with(p.destinations(), Destination.blank(country));
            return register.withParties(Identified.replace(register.parties(),
                    p.withDestinations(all.stream().map(d -> d.country().equals(country)
                            ? d.withSafeguards(Identified.with(d.safeguards(), dpf))
                            : d).toList())));
        }).orElse(register);
    }

    private Activity in(Activity activity) {
        Answer<List<Disclosure>> taken = in(activity.disclosures());
        return taken.equals(activity.disclosures()) ? activity : activity.withDisclosures(taken);
    }

    private Mandate in(Mandate mandate) {
        Answer<List<Disclosure>> taken = in(mandate.disclosures());
        return taken.equals(mandate.disclosures()) ? mandate : mandate.withDisclosures(taken);
    }

    private Answer<List<Disclosure>> in(Answer<List<Disclosure>> answer) {
        return answer.stated().filter(all -> all.stream().anyMatch(d -> isTo(d, party)))
                .map(all -> Answer.of(all.stream()
                        .map(d -> isTo(d, party) ? d.withDestinations(in(d.destinations())) : d).toList()))
                .orElse(answer);
    }

    private List<Destination> in(List<Destination> destinations) {
        return destinations.stream().map(d -> d.withSafeguards(d.safeguards().stream()
                .map(s -> s instanceof Safeguard.Dpf dpf ? of(dpf) : s).toList())).toList();
    }

    static boolean isTo(Disclosure disclosure, Id<Party> party) {
        return disclosure.recipient() instanceof Recipient.Named named
                && named.party().filter(party::equals).isPresent();
    }
}
