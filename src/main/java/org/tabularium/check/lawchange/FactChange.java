package org.tabularium.check.lawchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Fact;
import org.tabularium.law.Law;
import org.tabularium.law.Outdated;

/// A fact that another edition of the law has otherwise.
///
/// @param how what becomes of it
/// @param before as it was, if it was there
/// @param after as it is, if it is still there
public record FactChange(How how, Optional<Fact> before, Optional<Fact> after) {

    /// The fact, as it is or, if it is not there any more, as it was.
    public Fact fact() {
        return after.or(() -> before).orElseThrow();
    }

    /// The last day on which it is or was law, if that is new.
    public Optional<LocalDate> end() {
        Optional<LocalDate> end = after.flatMap(f -> f.validity().to());
        return end.equals(before.flatMap(f -> f.validity().to())) ? Optional.empty() : end;
    }

    /// What changes from one edition to the other, seen from the day both are looked at from: first what ends.
    static List<FactChange> of(Law before, Law after) {
        Map<String, List<Fact>> old = versions(before);
        Map<String, List<Fact>> now = versions(after);
        List<FactChange> changes = new ArrayList<>();
        old.forEach((key, was) -> {
            List<Fact> is = now.getOrDefault(key, List.of());
            if (!same(was, is)) {
                changes.add(between(was, before, is, after));
            }
        });
        now.forEach((key, is) -> {
            if (!old.containsKey(key)) {
                changes.add(new FactChange(How.ADDED, Optional.empty(), shown(is, after)));
            }
        });
        changes.sort((a, b) -> a.how().compareTo(b.how()));
        return changes;
    }

    private static FactChange between(List<Fact> was, Law before, List<Fact> is, Law after) {
        boolean counted = was.stream().anyMatch(before::isInForce);
        boolean ended = is.isEmpty() || (counted && is.stream().noneMatch(after::isInForce));
        return new FactChange(ended ? How.ENDED : How.CHANGED, shown(was, before), shown(is, after));
    }

    /// Of several versions of a fact the one that is law, else the last.
    private static Optional<Fact> shown(List<Fact> versions, Law law) {
        return versions.stream().filter(law::isInForce).findFirst()
                .or(() -> versions.reversed().stream().findFirst());
    }

    private static Map<String, List<Fact>> versions(Law law) {
        Map<String, List<Fact>> versions = new LinkedHashMap<>();
        law.facts().forEach(fact -> versions
                .computeIfAbsent(fact.getClass().getSimpleName() + "/" + fact.id(), _ -> new ArrayList<>())
                .add(fact));
        return versions;
    }

    private static boolean same(List<Fact> some, List<Fact> others) {
        return some.size() == others.size() && some.stream().map(FactChange::content).toList()
                .equals(others.stream().map(FactChange::content).toList());
    }

    /// Patterns equal none but themselves, though they read the same.
    private static Object content(Fact fact) {
        return fact instanceof Outdated o
                ? List.of(o.pattern().pattern(), o.anchors(), o.what(), o.instead(), o.weight(), o.validity(),
                        o.source(), o.status())
                : fact;
    }
}
