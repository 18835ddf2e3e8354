package org.tabularium.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Head;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Contract;
import org.tabularium.model.Dpo;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Vetting;

/// Rules about the order of dates: what comes first in life comes first in the record, and what has happened does not
/// lie ahead.
final class OrderRules {
    private OrderRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.TIME, "dates-in-wrong-order").activity(OrderRules::ofActivity),
                Rule.warning(Family.TIME, "mandate-dates-in-wrong-order").mandate(OrderRules::ofMandate),
                Rule.warning(Family.TIME, "contract-dates-in-wrong-order").party((party, around) -> found(
                        contract(party.contract().stated()))),
                Rule.warning(Family.TIME, "record-dates-in-wrong-order").head(OrderRules::ofRecord),
                Rule.warning(Family.TIME, "day-in-the-future").activity(OrderRules::aheadOfActivity),
                Rule.warning(Family.TIME, "contract-day-in-the-future").party(OrderRules::aheadOfParty));
    }

    private static List<Flaw> ofActivity(Activity a, Context around) {
        return found(
                order("endedOn", "introduced", a.introducedOn(), "ended", a.endedOn()),
                order("changedOn", "created", a.upkeep().createdOn(), "changed", a.changedOn()),
                order("upkeep/approvedOn", "created", a.upkeep().createdOn(), "approved",
                        a.upkeep().approvedOn()),
                order("upkeep/nextReview", "created", a.upkeep().createdOn(), "review",
                        a.upkeep().nextReview()));
    }

    private static List<Flaw> ofMandate(Mandate m, Context around) {
        return found(order("endedOn", "started", m.startedOn(), "ended", m.endedOn()),
                contract(m.contract().stated()));
    }

    private static Optional<Flaw> contract(Optional<Contract> contract) {
        return order("contract/endsOn", "signed", contract.flatMap(Contract::signedOn), "ends",
                contract.flatMap(Contract::endsOn));
    }

    private static List<Flaw> ofRecord(Context around) {
        Head head = around.head();
        Optional<Dpo> dpo = head.controller().dpo().stated();
        return found(order("updatedOn", "begun", head.createdOn(), "updated", head.updatedOn()),
                order("dpo/notifiedOn", "appointed", dpo.flatMap(Dpo::appointedOn), "notified",
                        dpo.flatMap(Dpo::notifiedOn)));
    }

    private static List<Flaw> aheadOfActivity(Activity a, Context around) {
        return found(ahead("changedOn", "changed", a.changedOn(), around),
                ahead("upkeep/createdOn", "created", a.upkeep().createdOn(), around),
                ahead("upkeep/approvedOn", "approved", a.upkeep().approvedOn(), around));
    }

    private static List<Flaw> aheadOfParty(Party party, Context around) {
        Vetting vetting = party.vetting();
        return found(
                ahead("contract/signedOn", "signed", party.contract().stated().flatMap(Contract::signedOn),
                        around),
                ahead("vetting/checkedOn", "checked", vetting.checkedOn(), around));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further
    private static List<Flaw> found(Optional<Flaw>... flaws) {
        List<Flaw> found = new ArrayList<>(0);
        for (Optional<Flaw> flaw : flaws) {
            flaw.ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Flaw> order(String field, String earlier, Optional<LocalDate> first, String later,
            Optional<LocalDate> second) {
        return first.flatMap(one -> second.filter(two -> two.isBefore(one)).map(two -> Flaw.at(field,
                new Said.Word("day." + later), new Said.Day(two), new Said.Word("day." + earlier),
                new Said.Day(one))));
    }

    private static Optional<Flaw> ahead(String field, String what, Optional<LocalDate> day, Context around) {
        return day.filter(on -> on.isAfter(around.today()))
                .map(on -> Flaw.at(field, new Said.Word("day." + what), new Said.Day(on)));
    }
}
