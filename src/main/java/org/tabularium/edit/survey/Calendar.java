package org.tabularium.edit.survey;

import org.tabularium.law.TransferRow;
import org.tabularium.law.Holder;
import org.tabularium.law.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.edit.Spot;
import org.tabularium.law.Decision;
import org.tabularium.law.Figure;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// The coming dates of a register, and those that were missed.
public final class Calendar {
    /// A participation in the Data Privacy Framework has to be renewed, so a check is good for as long as one.
    private static final String RENEWAL = "dpf-recertification";
    private final List<Due> dates = new ArrayList<>();
    private final Law law;
    private final LocalDate today;

    private Calendar(Law law, LocalDate today) {
        this.law = law;
        this.today = today;
    }

    /// All dates by day. What belongs to an activity or mandate that has ended is due no more.
    ///
    /// @param transfers the transfers of the register
    public static List<Due> of(Register register, List<TransferRow> transfers, Law law, LocalDate today) {
        Calendar calendar = new Calendar(law, today);
        calendar.reviews(register);
        register.activities().stream().filter(a -> a.status() != Activity.Status.ENDED)
                .forEach(a -> calendar.disclosures(new Holder.OfActivity(a)));
        register.mandates().stream().filter(m -> m.status() != Activity.Status.ENDED).forEach(m -> {
            calendar.disclosures(new Holder.OfMandate(m));
            calendar.contract(m.contract(), m.name(), new Spot("mandate", m.id().value(), ""));
        });
        register.parties().forEach(p -> calendar.party(register, p));
        calendar.decisions(transfers);
        return calendar.dates.stream()
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::what)).toList();
    }

    /// By when the list of the Data Privacy Framework has to be looked at again; empty where the law asks for
    /// no renewal.
    public static Optional<LocalDate> nextCheck(LocalDate checked, Law law) {
        return law.figure(RENEWAL).flatMap(Figure::period).map(checked::plus);
    }

    private void reviews(Register register) {
        register.reviews().stream().filter(r -> r.doneOn().isEmpty())
                .forEach(r -> add(r.dueOn(), Due.What.REVIEW, r.name(),
                        new Spot("review", r.id().value(), "dueOn")));
        register.activities().stream().filter(a -> a.status() != Activity.Status.ENDED)
                .forEach(a -> add(a.upkeep().nextReview(), Due.What.SHEET, a.name(),
                        new Spot("activity", a.id().value(), "upkeep/nextReview")));
    }

    private void party(Register register, Party party) {
        LocalText name = LocalText.of(register.primary(), party.name());
        Spot spot = new Spot("party", party.id().value(), "");
        contract(party.contract(), name, spot);
        destinations(party.destinations(), name, spot);
    }

    private void contract(Answer<Contract> contract, LocalText name, Spot spot) {
        add(contract.stated().flatMap(Contract::endsOn), Due.What.CONTRACT, name,
                below(spot, "contract/endsOn"));
    }

    private void disclosures(Holder holder) {
        for (Disclosure disclosure : holder.disclosures().stated().orElse(List.of())) {
            destinations(disclosure.destinations(), holder.name(),
                    Spot.of(holder, "disclosures/" + disclosure.id().value()));
        }
    }

    private void destinations(List<Destination> destinations, LocalText name, Spot spot) {
        for (int i = 0; i < destinations.size(); i++) {
            Spot here = below(spot, "destinations/" + i);
            add(destinations.get(i).assessment().stated().flatMap(Assessment::nextOn), Due.What.ASSESSMENT,
                    name, below(here, "assessment/nextOn"));
            List<Safeguard> safeguards = destinations.get(i).safeguards();
            for (int j = 0; j < safeguards.size(); j++) {
                safeguard(safeguards.get(j), name, below(here, "safeguards/" + j));
            }
        }
    }

    private void safeguard(Safeguard safeguard, LocalText name, Spot spot) {
        if (safeguard instanceof Safeguard.Dpf dpf) {
            add(dpf.checkedOn().flatMap(on -> nextCheck(on, law)), Due.What.FRAMEWORK, name,
                    below(spot, "checkedOn"));
        } else if (safeguard instanceof Safeguard.Certification certification) {
            add(certification.validUntil(), Due.What.CERTIFICATION, name, below(spot, "validUntil"));
        }
    }

    /// Decisions that are relied on, or that are in force for a country to which data go.
    private void decisions(List<TransferRow> transfers) {
        Set<Decision> concerned = new HashSet<>();
        for (TransferRow row : transfers) {
            if (row.standing() instanceof Standing.Adequate(Decision decision)) {
                concerned.add(decision);
            }
            row.safeguards().forEach(s -> {
                if (s instanceof Safeguard.Adequacy(var id, var _)) {
                    law.decision(id).ifPresent(concerned::add);
                }
            });
        }
        concerned.forEach(d -> add(d.validity().to(), Due.What.DECISION, d.name(),
                new Spot("transfer", "", "country/" + d.country())));
    }

    private void add(Optional<LocalDate> day, Due.What what, LocalText name, Spot spot) {
        day.ifPresent(d -> dates.add(new Due(d, what, name, spot, d.isBefore(today))));
    }

    private static Spot below(Spot spot, String field) {
        return new Spot(spot.place(), spot.entity(),
                spot.field().isEmpty() ? field : spot.field() + "/" + field);
    }
}
