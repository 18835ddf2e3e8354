package org.tabularium.check;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Where RECORD = new Where(Where.CONTROLLER, Where.CONTROLLER, "");
    private final Map<String, List<Pair<OfEntity<?>>>> ofEntities = new HashMap<>();
    private final List<Pair<OfAny>> ofAny = new ArrayList<>();
    private final List<Pair<OfTransfer>> ofTransfers = new ArrayList<>();
    private final List<Pair<OfHead>> ofHeads = new ArrayList<>();
    private final List<Pair<OfWhole>> ofWholes = new ArrayList<>();

    private record Pair<R>(Rule rule, R test) {}

    Inspection(List<Rule> rules) {
        for (Rule rule : rules) {
            switch (rule.test()) {
                case OfEntity<?> test -> ofEntities
                        .computeIfAbsent(test.scope().place(), _ -> new ArrayList<>())
                        .add(new Pair<>(rule, test));
                case OfAny test -> ofAny.add(new Pair<>(rule, test));
                case OfTransfer test -> ofTransfers.add(new Pair<>(rule, test));
                case OfHead test -> ofHeads.add(new Pair<>(rule, test));
                case OfWhole test -> ofWholes.add(new Pair<>(rule, test));
            }
        }
    }

    /// What an entity and, if it is a sheet of the record, its transfers give.
    <T extends Identified<T>> List<Finding> of(Scope<T> scope, T entity, Surroundings around) {
        List<Finding> found = new ArrayList<>();
        LocalText name = scope.name().apply(entity);
        Where here = scope.where(entity, "");
        for (Pair<OfEntity<?>> pair : ofEntities.getOrDefault(scope.place(), List.of())) {
            @SuppressWarnings("unchecked") // the scope with this place is the one of these entities
            OfEntity<T> test = (OfEntity<T>) pair.test;
            add(found, pair.rule, test.look().apply(entity, around), here, name);
        }
        for (Pair<OfAny> pair : ofAny) {
            add(found, pair.rule, pair.test.look().apply(entity, around), here, name);
        }
        for (TransferRow row : around.transfers()) {
            Where there = new Where("transfer", row.id(), "");
            for (Pair<OfTransfer> pair : ofTransfers) {
                add(found, pair.rule, pair.test.look().apply(row, around), there, name);
            }
        }
        return List.copyOf(found);
    }

    List<Finding> ofHead(Surroundings around) {
        List<Finding> found = new ArrayList<>();
        for (Pair<OfHead> pair : ofHeads) {
            add(found, pair.rule, pair.test.look().apply(around), RECORD, around.head().title());
        }
        return List.copyOf(found);
    }

    List<Finding> ofWhole(Whole whole) {
        List<Finding> found = new ArrayList<>();
        for (Pair<OfWhole> pair : ofWholes) {
            add(found, pair.rule, pair.test.look().apply(whole), RECORD, LocalText.EMPTY);
        }
        return List.copyOf(found);
    }

    private static void add(List<Finding> found, Rule rule, List<Flaw> flaws, Where looked, LocalText name) {
        if (flaws.isEmpty()) {
            return; // mostly; an iterator for each rule and thing would add up
        }
        for (Flaw flaw : flaws) {
            Optional<Fix> fix = flaw.change().map(Fix::new);
            found.add(new Finding(rule, flaw.elsewhere().orElseGet(() -> looked.at(flaw.field())), name,
                    flaw.said(), fix));
        }
    }
}
