package org.tabularium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// What is counted over the whole register, kept up to date as entities come and go.
final class Tally {
    private final Map<Key, Integer> uses = new HashMap<>();
    private final Map<Key, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private Set<Key> ofController = Set.of();

    <T extends Identified<T>> void enter(Scope<T> scope, T entity, Set<Key> refers) {
        count(refers, 1);
        names(scope, entity).forEach(name -> {
            Set<String> ids = named.computeIfAbsent(name, n -> new LinkedHashSet<>());
            ids.add(entity.id().value());
            if (ids.size() > 1) {
                shared.computeIfAbsent(scope.place(), p -> new TreeSet<>()).add(name.id());
            }
        });
    }

    <T extends Identified<T>> void leave(Scope<T> scope, T entity, Set<Key> refers) {
        count(refers, -1);
        names(scope, entity).forEach(name -> {
            Set<String> ids = named.getOrDefault(name, Set.of());
            ids.remove(entity.id().value());
            if (ids.size() <= 1) {
                shared.getOrDefault(scope.place(), new TreeSet<>()).remove(name.id());
            }
            if (ids.isEmpty()) {
                named.remove(name);
            }
        });
    }

    void ofController(Set<Key> refers) {
        count(ofController, -1);
        count(refers, 1);
        ofController = refers;
    }

    private void count(Set<Key> refers, int by) {
        refers.forEach(key -> uses.merge(key, by, Integer::sum));
    }

    /// The names of an entity in each language, folded.
    private static <T extends Identified<T>> Stream<Key> names(Scope<T> scope, T entity) {
        LocalText name = scope.name().apply(entity);
        return name.texts().values().stream().map(Tally::folded).filter(text -> !text.isEmpty()).distinct()
                .map(text -> new Key(scope.place(), text));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    Whole over(Moment moment) {
        return new Counted(moment);
    }

    private final class Counted implements Whole {
        private final Moment moment;

        Counted(Moment moment) {
            this.moment = moment;
        }

        @Override
        public Register register() {
            return moment.register();
        }

        @Override
        public Law law() {
            return moment.law();
        }

        @Override
        public LocalDate today() {
            return moment.today();
        }

        @Override
        public <T extends Identified<T>> int uses(Scope<T> scope, Id<T> id) {
            return uses.getOrDefault(new Key(scope.place(), id.value()), 0);
        }

        /// Each group in the order of the register, whatever the order in which the names came about.
        @Override
        public <T extends Identified<T>> List<List<T>> namesakes(Scope<T> scope) {
            List<T> all = scope.list().apply(register());
            Set<List<T>> groups = new LinkedHashSet<>();
            for (String name : shared.getOrDefault(scope.place(), new TreeSet<>())) {
                groups.add(named.getOrDefault(new Key(scope.place(), name), Set.of()).stream()
                        .map(id -> Identified.place(all, new Id<T>(id))).filter(place -> place >= 0).sorted()
                        .map(all::get).toList());
            }
            return List.copyOf(groups);
        }
    }
}
