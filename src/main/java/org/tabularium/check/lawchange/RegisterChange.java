package org.tabularium.check.lawchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Rule;
import org.tabularium.model.Register;

/// What another edition of the law changes for a register. The register itself stays as it is.
///
/// @param transfers those that rest on something else
/// @param come findings there were not before
/// @param gone findings there are no more
/// @param citations norms that documents cite otherwise
public record RegisterChange(List<TransferChange> transfers, List<Finding> come, List<Finding> gone,
        List<CitationChange> citations) {
    public RegisterChange {
        transfers = List.copyOf(transfers);
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        citations = List.copyOf(citations);
    }

    /// Looks at a register under both editions.
    ///
    /// @param rules what it is checked by
    public static RegisterChange of(Register register, LawChange change, List<Rule> rules) {
        Findings old = Checker.once(register, change.before(), rules, change.day());
        Findings now = Checker.once(register, change.after(), rules, change.day());
        return new RegisterChange(TransferChange.of(register, change.before(), change.after()),
                beyond(now, old),
                beyond(old, now), CitationChange.of(register, change.before(), change.after()));
    }

    /// Whether everything stays as it is.
    public boolean isEmpty() {
        return transfers.isEmpty() && come.isEmpty() && gone.isEmpty() && citations.isEmpty();
    }

    /// The findings to be dealt with that the others do not have.
    private static List<Finding> beyond(Findings some, Findings others) {
        Set<String> known = others.open().map(RegisterChange::key).collect(Collectors.toSet());
        return some.open().filter(f -> !known.contains(key(f))).toList();
    }

    private static String key(Finding finding) {
        return finding.id() + "#" + finding.facts();
    }
}
