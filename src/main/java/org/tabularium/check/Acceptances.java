package org.tabularium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Findings that somebody accepts, with the reason (Art. 5(2) GDPR: accountability).
public final class Acceptances {
    private Acceptances() {}

    /// The register in which a finding is accepted; an older acceptance of the same finding gives way.
    public static Register accept(Register register, Finding finding, String reason, String person,
            LocalDate on) {
        List<Acceptance> others = register.accepted().stream()
                .filter(a -> !place(a).equals(place(finding))).toList();
        Id<Acceptance> id = Id.fresh("acc", finding.rule().id(),
                text -> others.stream().anyMatch(a -> a.id().value().equals(text)));
        return register.withAccepted(Identified.with(others,
                new Acceptance(id, finding.rule().id(), finding.where().place(), finding.where().entity(),
                        finding.where().field(), finding.facts(), reason, person, Optional.of(on),
                        Extras.NONE)));
    }

    /// The register in which an acceptance is withdrawn.
    public static Register withdraw(Register register, Acceptance acceptance) {
        return register.withAccepted(Identified.without(register.accepted(), acceptance.id()));
    }

    private static String place(Acceptance a) {
        return a.rule() + "@" + a.place() + "/" + a.entity() + "/" + a.field();
    }

    private static String place(Finding finding) {
        return finding.id();
    }
}
