package org.tabularium.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// What is counted over the whole register, kept up to date as entities come and go.
final class Tally {
    /// More than one blank, or one that is no space.
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");
    private final Map<Key, Integer> uses = new HashMap<>();
    private final Map<Key, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private Set<Key> ofController = Set.of();

    <T extends Identified<T>> void enter(Scope<T> scope, T entity, Set<Key> refers) {
        count(refers, 1);
        for (Key name : names(scope, entity)) {
            Set<String> ids = named.computeIfAbsent(name, n -> new LinkedHashSet<>());
            ids.add(entity.id().value());
            if (ids.size() > 1) {
                shared.computeIfAbsent(scope.place(), p -> new TreeSet<>()).add(name.id());
            }
        }
    }

    <T extends Identified<T>> void leave(Scope<T> scope, T entity, Set<Key> refers) {
        count(refers, -1);
        for (Key name : names(scope, entity)) {
            Set<String> ids = named.getOrDefault(name, Set.of());
            ids.remove(entity.id().value());
            if (ids.size() <= 1) {
                shared.getOrDefault(scope.place(), new TreeSet<>()).remove(name.id());
            }
            if (ids.isEmpty()) {
                named.remove(name);
            }
        }
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
    private static <T extends Identified<T>> Set<Key> names(Scope<T> scope, T entity) {
        Set<Key> names = new HashSet<>();
        for (String name : scope.name().apply(entity).texts().values()) {
            names.add(new Key(scope.place(), folded(name)));
        }
        return names;
    }

    private static String folded(String name) {
        return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
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
