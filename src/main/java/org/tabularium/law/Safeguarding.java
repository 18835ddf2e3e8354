package org.tabularium.law;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Records what a transfer rests on: once for the party and country, or for one activity alone.
public final class Safeguarding {
    /// The framework is relied on by participation, not by its decision alone.
    private static final String FRAMEWORK = "adequacy-us-dpf";

    private Safeguarding() {}

    /// Where safeguards are recorded.
    public enum Reach {
        /// For every activity in which the party receives data.
        PARTY,
        /// For this disclosure alone.
        DISCLOSURE
    }

    /// Where the safeguards of a transfer stand now; those of a category of recipients can only stand in the disclosure.
    public static Reach reach(TransferRow row) {
        return row.isOwn() || row.transfer().party().isEmpty() ? Reach.DISCLOSURE : Reach.PARTY;
    }

    /// The destination as it stands, or a blank one.
    public static Destination destination(TransferRow row) {
        return row.transfer().destination().orElseGet(() -> Destination.blank(row.transfer().country()));
    }

    /// The register in which the transfer rests on what this destination says.
    public static Register put(Register register, TransferRow row, Reach reach, Destination destination) {
        return switch (reach) {
            case PARTY -> row.transfer().party()
                    .flatMap(p -> Identified.find(register.parties(), p.id()))
                    .map(p -> register.withParties(Identified.replace(register.parties(),
                            p.withDestinations(put(p.destinations(), destination)))))
                    .orElse(register);
            case DISCLOSURE -> change(register, row,
                    d -> d.withDestinations(put(d.destinations(), destination)));
        };
    }

    /// The register in which the transfer rests on what is recorded for the party again.
    public static Register leaveToParty(Register register, TransferRow row) {
        return change(register, row, d -> d.withDestinations(d.destinations().stream()
                .filter(to -> !to.country().equals(row.transfer().country())).toList()));
    }

    /// What could be relied on first, the usual ones: the decision for the country, then standard contractual clauses.
    public static List<Safeguard> offered(TransferRow row, Law law) {
        List<Footing> there = row.safeguards().stream().map(Footing::of).toList();
        Stream<Safeguard> decided = row.standing() instanceof Standing.Adequate(Decision decision)
                ? Stream.of(resting(decision))
                : Stream.of();
        return Stream.concat(decided, clauses(row, law).stream())
                .filter(s -> !there.contains(Footing.of(s))).toList();
    }

    /// Whether the country of a transfer is one for which the framework can be relied on.
    public static boolean restsOnFramework(TransferRow row) {
        return row.standing() instanceof Standing.Adequate(Decision decision) && decision.id().equals(FRAMEWORK);
    }

    private static Safeguard resting(Decision decision) {
        return decision.id().equals(FRAMEWORK)
                ? new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE)
                : new Safeguard.Adequacy(decision.id(), Extras.NONE);
    }

    private static Optional<Safeguard> clauses(TransferRow row, Law law) {
        return clauses(law).map(d -> new Safeguard.Scc(d.id(), List.of(module(row, law)), Optional.empty(),
                        ClauseChoices.EMPTY, "", Extras.NONE));
    }

    /// The decision on standard contractual clauses that is in force (Art. 46(2)(c) GDPR).
    public static Optional<Decision> clauses(Law law) {
        return law.decisions().stream().filter(d -> d.kind() == Decision.Kind.CLAUSES).findFirst();
    }

    /// Whether a safeguard can be relied on under this law, as far as the record shows: its decision is in force, a listing
    /// in the framework is not known to have ended, a certification has not expired. Clauses whose decision nobody has
    /// named yet are taken for those in force.
    public static boolean holds(Safeguard safeguard, Law law) {
        return switch (safeguard) {
            case Safeguard.Adequacy adequacy -> isInForce(adequacy.decision(), Decision.Kind.ADEQUACY, law);
            case Safeguard.Dpf dpf -> isInForce(FRAMEWORK, Decision.Kind.ADEQUACY, law)
                    && dpf.listing().filter(l -> l != Safeguard.Listing.ACTIVE).isEmpty();
            case Safeguard.Scc scc when scc.decision().isEmpty() -> clauses(law).isPresent();
            case Safeguard.Scc scc -> isInForce(scc.decision(), Decision.Kind.CLAUSES, law);
            case Safeguard.Certification seal -> seal.validUntil().filter(law.date()::isAfter).isEmpty();
            case Safeguard.Bcr _, Safeguard.Code _, Safeguard.AdHoc _, Safeguard.Public _,
                    Safeguard.Derogation _, Safeguard.Compelling _ ->
                true;
        };
    }

    private static boolean isInForce(String decision, Decision.Kind kind, Law law) {
        return law.decision(decision).filter(d -> d.kind() == kind && law.isInForce(d)).isPresent();
    }

    /// Whether a transfer that rests on this has to be assessed (CJEU C-311/18; Clause 14 of the standard contractual
    /// clauses): on every safeguard of Art. 46 GDPR; of the clauses, module 4 only in cases the register does not show.
    public static boolean needsAssessment(Safeguard safeguard) {
        boolean back = safeguard instanceof Safeguard.Scc scc && scc.modules().equals(List.of(4));
        return Footing.of(safeguard) == Footing.SAFEGUARDS && !back;
    }

    /// The module of the standard contractual clauses that the roles ask for: 1 between controllers, 2 to a processor, 3 between processors, 4 from a
    /// processor to a controller.
    ///
    /// A sub-processor is bound by the processor that engages it, by module 3; so is whoever receives data in a third
    /// country from a processor seated in the EEA, which exports them itself.
    public static int module(TransferRow row, Law law) {
        int module = ofRoles(row);
        return module == 2 && isSeatedInside(row, law) ? 3 : module;
    }

    /// Whether the recipient is seated in the EEA and takes the data to the third country from there.
    public static boolean isSeatedInside(TransferRow row, Law law) {
        String seat = row.transfer().party().map(p -> p.address().country()).orElse("");
        return !seat.isEmpty() && !law.isOutsideEea(seat);
    }

    private static int ofRoles(TransferRow row) {
        boolean toProcessor = row.transfer().disclosure().capacity()
                .map(c -> c == Disclosure.Capacity.PROCESSOR).orElseGet(() -> contracted(row));
        return switch (row.holder()) {
            case Holder.OfActivity _ when row.transfer().onward().isPresent() -> 3;
            case Holder.OfActivity _ -> toProcessor ? 2 : 1;
            case Holder.OfMandate _ -> toProcessor ? 3 : 4;
        };
    }

    private static boolean contracted(TransferRow row) {
        return row.transfer().party().map(Party::contract).flatMap(c -> c.stated()).isPresent();
    }

    private static Register change(Register register, TransferRow row,
            UnaryOperator<Disclosure> change) {
        return row.holder().changed(register, disclosures -> disclosures.stream()
                .map(d -> d.id().equals(row.transfer().disclosure().id()) ? change.apply(d) : d).toList());
    }

    private static List<Destination> put(List<Destination> destinations, Destination destination) {
        boolean there = destinations.stream().anyMatch(d -> d.country().equals(destination.country()));
        return there
                ? destinations.stream().map(d -> d.country().equals(destination.country()) ? destination : d)
                        .toList()
                : Identified.with(destinations, destination);
    }
}
