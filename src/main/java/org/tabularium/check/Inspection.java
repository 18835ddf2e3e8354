package org.tabularium.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.check.Rule.OfAny;
import org.tabularium.check.Rule.OfEntity;
import org.tabularium.check.Rule.OfHead;
import org.tabularium.check.Rule.OfTransfer;
import org.tabularium.check.Rule.OfWhole;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;

/// The rules, sorted by what they look at.
final class Inspection {
    private final Map<String, List<Pair>> ofEntities = new HashMap<>();
    private final Map<Rule, OfAny> ofAny = new LinkedHashMap<>();
    private final Map<Rule, OfTransfer> ofTransfers = new LinkedHashMap<>();
    private final Map<Rule, OfHead> ofHeads = new LinkedHashMap<>();
    private final Map<Rule, OfWhole> ofWholes = new LinkedHashMap<>();

    private record Pair(Rule rule, OfEntity<?> test) {}

    Inspection(List<Rule> rules) {
        for (Rule rule : rules) {
            switch (rule.test()) {
                case OfEntity<?> test -> ofEntities
                        .computeIfAbsent(test.scope().place(), p -> new ArrayList<>())
                        .add(new Pair(rule, test));
                case OfAny test -> ofAny.put(rule, test);
                case OfTransfer test -> ofTransfers.put(rule, test);
                case OfHead test -> ofHeads.put(rule, test);
                case OfWhole test -> ofWholes.put(rule, test);
            }
        }
    }

    /// What an entity and, if it is a sheet of the record, its transfers give.
    <T extends Identified<T>> List<Finding> of(Scope<T> scope, T entity, Surroundings around) {
        List<Finding> found = new ArrayList<>();
        LocalText name = scope.name().apply(entity);
        for (Pair pair : ofEntities.getOrDefault(scope.place(), List.of())) {
            @SuppressWarnings("unchecked") // the scope with this place is the one of these entities
            OfEntity<T> test = (OfEntity<T>) pair.test;
            test.look().apply(entity, around)
                    .forEach(flaw -> found.add(finding(pair.rule, flaw, scope.where(entity, ""), name)));
        }
        ofAny.forEach((rule, test) -> test.look().apply(entity, around)
                .forEach(flaw -> found.add(finding(rule, flaw, scope.where(entity, ""), name))));
        for (TransferRow row : around.transfers()) {
            ofTransfers.forEach((rule, test) -> test.look().apply(row, around).forEach(
                    flaw -> found.add(finding(rule, flaw, new Where("transfer", row.id(), ""), name))));
        }
        return List.copyOf(found);
    }

    List<Finding> ofHead(Surroundings around) {
        List<Finding> found = new ArrayList<>();
        ofHeads.forEach(
                (rule, test) -> test.look().apply(around).forEach(flaw -> found.add(finding(rule, flaw,
                        new Where(Where.CONTROLLER, Where.CONTROLLER, ""), around.head().title()))));
        return List.copyOf(found);
    }

    List<Finding> ofWhole(Whole whole) {
        List<Finding> found = new ArrayList<>();
        ofWholes.forEach(
                (rule, test) -> test.look().apply(whole).forEach(flaw -> found.add(finding(rule, flaw,
                        new Where(Where.CONTROLLER, Where.CONTROLLER, ""), LocalText.EMPTY))));
        return List.copyOf(found);
    }

    private static Finding finding(Rule rule, Flaw flaw, Where looked, LocalText name) {
        Optional<Fix> fix = flaw.change().map(Fix::new);
        return new Finding(rule, flaw.elsewhere().orElseGet(() -> looked.at(flaw.field())), name, flaw.said(),
                fix);
    }
}
