package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Where;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.law.Holder;
import org.tabularium.law.Standing;
import org.tabularium.law.Transfer;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Rules about transfers to third countries (Art. 44 to 49 GDPR): whether there is anything they rest on. What they
/// rest on is looked at by the rules about each kind of safeguard.
final class TransferRules {
    private TransferRules() {}

    static List<Rule> all() {
        return Stream.of(own(), AdequacyRules.all(), FrameworkRules.all(), ClauseRules.all(),
                AssessmentRules.all(), InstrumentRules.all(), DerogationRules.all()).flatMap(List::stream)
                .toList();
    }

    private static List<Rule> own() {
        return List.of(
                Rule.missing(Family.TRANSFERS, Demand.MANDATORY, "transfer-without-safeguard")
                        .transfer((row,
                                around) -> isBare(row) && !isRemote(row) && row.transfer().onward().isEmpty()
                                        ? List.of(Rows.flaw(row, "safeguards"))
                                        : List.of()),
                Rule.missing(Family.TRANSFERS, Demand.MANDATORY, "remote-access-without-safeguard")
                        .transfer((row, around) -> isBare(row) && isRemote(row)
                                ? List.of(Rows.flaw(row, "safeguards"))
                                : List.of()),
                Rule.warning(Family.TRANSFERS, "adequacy-not-recorded").transfer(TransferRules::unrecorded),
                Rule.error(Family.TRANSFERS, "transfer-denied").transfer(TransferRules::denied),
                Rule.warning(Family.TRANSFERS, "copy-not-said").transfer(TransferRules::withoutCopy),
                Rule.warning(Family.TRANSFERS, "unknown-country").party(TransferRules::unknown),
                Rule.missing(Family.TRANSFERS, Demand.MANDATORY, "country-not-said")
                        .party(TransferRules::nowhere),
                Rule.advice(Family.TRANSFERS, "parent-in-third-country").party(TransferRules::parent));
    }

    /// Nothing is recorded, and no decision covers the country as a whole. Where what is recorded does not hold, the rules
    /// about each kind of safeguard say why.
    private static boolean isBare(TransferRow row) {
        return Rows.runs(row) && row.safeguards().isEmpty() && row.footing() == Footing.NONE
                && (row.transfer().party().isEmpty() || !(row.standing() instanceof Standing.Unknown));
    }

    private static boolean isRemote(TransferRow row) {
        return row.transfer().onward().isEmpty()
                && row.transfer().reasons().equals(List.of(Transfer.Reason.REMOTE_ACCESS));
    }

    /// The decision that covers every recipient in the country (Art. 45(1) GDPR).
    private static Optional<Decision> covering(TransferRow row) {
        return row.standing() instanceof Standing.Adequate(Decision decision) && decision.whole()
                ? Optional.of(decision)
                : Optional.empty();
    }

    private static List<Flaw> unrecorded(TransferRow row, Context around) {
        return covering(row).filter(d -> Rows.runs(row) && row.safeguards().isEmpty())
                .map(d -> Rows.flaw(row, "safeguards", new Said.Decided(d.id()))
                        .mendedBy(Rows.changed(row, to -> to.safeguards().isEmpty()
                                ? to.withSafeguards(List.of(new Safeguard.Adequacy(d.id(), Extras.NONE)))
                                : to)))
                .stream().toList();
    }

    /// Told once for each sheet that says there are no transfers although there are.
    private static List<Flaw> denied(TransferRow row, Context around) {
        Answer<LocalText> said = switch (row.holder()) {
            case Holder.OfActivity(var activity) -> activity.transfers();
            case Holder.OfMandate(var mandate) -> mandate.transfers();
        };
        if (!(said instanceof Answer.None<?>) || !around.transfers().getFirst().equals(row)) {
            return List.of();
        }
        List<Said> countries = around.transfers().stream().map(r -> r.transfer().country()).distinct()
                .<Said>map(Said.Land::new).toList();
        return List.of(Flaw.in(new Where(row.holder().place(), row.holder().id(), "transfers"),
                new Said.All(countries)).mendedBy(register -> undenied(register, row.holder())));
    }

    private static Register undenied(Register register, Holder holder) {
        return switch (holder) {
            case Holder.OfActivity(var activity) -> Identified.find(register.activities(), activity.id())
                    .map(a -> register.withActivities(Identified.replace(register.activities(),
                            a.withTransfers(Answer.notStated()))))
                    .orElse(register);
            case Holder.OfMandate(var mandate) -> Identified.find(register.mandates(), mandate.id())
                    .map(m -> register.withMandates(Identified.replace(register.mandates(),
                            m.withTransfers(Answer.notStated()))))
                    .orElse(register);
        };
    }

    /// Whom a controller tells of the safeguards, it tells where a copy can be had (Art. 13(1)(f) GDPR).
    private static List<Flaw> withoutCopy(TransferRow row, Context around) {
        boolean owed = row.holder() instanceof Holder.OfActivity && Rows.runs(row)
                && Rows.relied(row).filter(s -> Footing.of(s) == Footing.SAFEGUARDS
                        || s instanceof Safeguard.Compelling).isPresent();
        boolean said = row.transfer().destination().filter(d -> !d.copy().isEmpty()).isPresent()
                || Rows.relied(row).filter(s -> !link(s).isBlank()).isPresent();
        return owed && !said ? List.of(Rows.flaw(row, "copy")) : List.of();
    }

    private static String link(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Dpf s -> s.link();
            case Safeguard.Scc s -> s.link();
            case Safeguard.Bcr s -> s.link();
            case Safeguard.Code s -> s.link();
            case Safeguard.Certification s -> s.link();
            case Safeguard.AdHoc s -> s.link();
            case Safeguard.Public s -> s.link();
            case Safeguard.Adequacy _,Safeguard.Derogation _,Safeguard.Compelling _ -> "";
        };
    }

    /// Without any country nobody can tell whether a transfer follows.
    private static List<Flaw> nowhere(Party party, Context around) {
        boolean nowhere = party.address().country().isEmpty() && party.places().isEmpty()
                && party.destinations().isEmpty();
        return nowhere ? List.of(Flaw.at("address/country")) : List.of();
    }

    private static List<Flaw> unknown(Party party, Context around) {
        List<Flaw> flaws = new ArrayList<>();
        unknown(flaws, "address/country", party.address().country(), around);
        for (int i = 0; i < party.places().size(); i++) {
            unknown(flaws, "places/" + i + "/country", party.places().get(i).country(), around);
        }
        for (int i = 0; i < party.destinations().size(); i++) {
            unknown(flaws, "destinations/" + i + "/country", party.destinations().get(i).country(), around);
        }
        return flaws;
    }

    private static void unknown(List<Flaw> flaws, String field, String country, Context around) {
        if (!country.isEmpty() && around.law().country(country).isEmpty()) {
            flaws.add(Flaw.at(field, new Said.Plain(country)));
        }
    }

    /// A processor in the EEA whose group is led from a country without a decision, and nothing is said of access
    /// from there.
    private static List<Flaw> parent(Party party, Context around) {
        if (party.contract().stated().isEmpty() || around.law().isOutsideEea(party.address().country())) {
            return List.of();
        }
        return party.parent().flatMap(id -> around.find(Scope.PARTY, id))
                .filter(p -> Standing.of(p.address().country(), around.law()) instanceof Standing.Third
                        || isLimited(p, around))
                .filter(p -> party.destinations().stream()
                        .noneMatch(d -> d.country().equals(p.address().country())))
                .map(p -> Flaw.at("parent", new Said.Plain(p.name()), new Said.Land(p.address().country())))
                .stream().toList();
    }

    private static boolean isLimited(Party parent, Context around) {
        return Standing.of(parent.address().country(),
                around.law()) instanceof Standing.Adequate(Decision decision)
                && !decision.whole();
    }
}
