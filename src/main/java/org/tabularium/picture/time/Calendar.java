package org.tabularium.picture.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.check.Where;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Figure;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.Standing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Identified;
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

    /// All dates by day.
    public static List<Due> of(Register register, Law law, LocalDate today) {
        return of(register, sheets(register).flatMap(
                h -> TransferRow.of(h, id -> Identified.find(register.parties(), id), law).stream()).toList(),
                law, today);
    }

    private static Stream<Holder> sheets(Register register) {
        return Stream.concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new));
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
            calendar.contract(m.contract(), m.name(), new Where("mandate", m.id().value(), ""));
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
                        new Where("review", r.id().value(), "dueOn")));
        register.activities().stream().filter(a -> a.status() != Activity.Status.ENDED)
                .forEach(a -> add(a.upkeep().nextReview(), Due.What.SHEET, a.name(),
                        new Where("activity", a.id().value(), "upkeep/nextReview")));
    }

    private void party(Register register, Party party) {
        LocalText name = LocalText.of(register.primary(), party.name());
        Where where = new Where("party", party.id().value(), "");
        contract(party.contract(), name, where);
        destinations(party.destinations(), name, where);
    }

    private void contract(Answer<Contract> contract, LocalText name, Where where) {
        add(contract.stated().flatMap(Contract::endsOn), Due.What.CONTRACT, name,
                below(where, "contract/endsOn"));
    }

    private void disclosures(Holder holder) {
        for (Disclosure disclosure : holder.disclosures().stated().orElse(List.of())) {
            destinations(disclosure.destinations(), holder.name(),
                    of(holder, "disclosures/" + disclosure.id().value()));
        }
    }

    private void destinations(List<Destination> destinations, LocalText name, Where where) {
        for (int i = 0; i < destinations.size(); i++) {
            Where here = below(where, "destinations/" + i);
            add(destinations.get(i).assessment().stated().flatMap(Assessment::nextOn), Due.What.ASSESSMENT,
                    name, below(here, "assessment/nextOn"));
            List<Safeguard> safeguards = destinations.get(i).safeguards();
            for (int j = 0; j < safeguards.size(); j++) {
                safeguard(safeguards.get(j), name, below(here, "safeguards/" + j));
            }
        }
    }

    private void safeguard(Safeguard safeguard, LocalText name, Where where) {
        if (safeguard instanceof Safeguard.Dpf dpf) {
            add(dpf.checkedOn().flatMap(on -> nextCheck(on, law)), Due.What.FRAMEWORK, name,
                    below(where, "checkedOn"));
        } else if (safeguard instanceof Safeguard.Certification certification) {
            add(certification.validUntil(), Due.What.CERTIFICATION, name, below(where, "validUntil"));
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
        concerned.forEach(d -> add(d.validity().to(), Due.What.DECISION, name(d),
                new Where("transfer", "", "country/" + d.country())));
    }

    /// Its country, where there is no other decision about it.
    private LocalText name(Decision decision) {
        return Optional.of(decision).filter(Decision::whole).flatMap(d -> law.country(d.country()))
                .map(Country::name).orElse(decision.name());
    }

    private void add(Optional<LocalDate> day, Due.What what, LocalText name, Where where) {
        day.ifPresent(d -> dates.add(new Due(d, what, name, where, d.isBefore(today))));
    }

    private static Where of(Holder sheet, String field) {
        return new Where(sheet.place(), sheet.id(), field);
    }

    private static Where below(Where where, String field) {
        return new Where(where.place(), where.entity(),
                where.field().isEmpty() ? field : where.field() + "/" + field);
    }
}
