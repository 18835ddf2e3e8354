package org.tabularium.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// Finds the entities of one list that a filter leaves.
///
/// What entries are found by is worked out once for each value of an entity and remembered by its identity, so that a
/// letter typed in the filter costs a search in prepared texts only, and an edit only the changed entity. To be used
/// on one thread.
///
/// @param <T> the entities
public final class Finder<T extends Identified<T>> {
    private final Vocabulary<T> vocabulary;
    private final Law law;
    private final IdentityHashMap<Object, String> texts = new IdentityHashMap<>();
    private final IdentityHashMap<Object, ActivityFacts> facts = new IdentityHashMap<>();
    private final Map<Id<Party>, Party> parties = new HashMap<>();
    private final Set<Id<DataCategory>> sensitive = new HashSet<>();
    private Optional<Register> last = Optional.empty();

    public Finder(Vocabulary<T> vocabulary, Law law) {
        this.vocabulary = vocabulary;
        this.law = law;
    }

    /// The entities that the filter leaves, in the order of the register; the list itself if it leaves all.
    public List<T> found(Register register, Filter filter) {
        List<T> all = vocabulary.list().of(register);
        if (filter.isEmpty()) {
            return all;
        }
        prepare(register, all.size());
        List<T> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            T entity = all.get(i);
            if (contains(register, entity, i, filter.text()) && admits(register, entity, filter)) {
                found.add(entity);
            }
        }
        return found;
    }

    private boolean contains(Register register, T entity, int place, String text) {
        return text.isEmpty()
                || (entity instanceof Activity activity && activity.number().isEmpty()
                        && Integer.toString(place + 1).contains(text))
                || texts.computeIfAbsent(entity, e -> SearchText.of(register, vocabulary, entity, law))
                        .contains(text);
    }

    private boolean admits(Register register, T entity, Filter filter) {
        return filter.criteria().isEmpty() || !(entity instanceof Activity activity)
                || filter.admits(activity, facts.computeIfAbsent(activity,
                        a -> ActivityFacts.of(register, activity, law, parties, sensitive)));
    }

    /// Forgets what no longer holds: all of it if something that texts and facts draw on has changed.
    private void prepare(Register register, int size) {
        if (last.filter(r -> isSurrounding(r, register)).isEmpty()) {
            texts.clear();
            facts.clear();
            parties.clear();
            sensitive.clear();
            register.parties().forEach(p -> parties.put(p.id(), p));
            register.data().stream().filter(ActivityFacts::isSpecial).forEach(d -> sensitive.add(d.id()));
        } else if (texts.size() > 2 * size + 100 || facts.size() > 2 * size + 100) {
            texts.clear();
            facts.clear();
        }
        last = Optional.of(register);
    }

    private static boolean isSurrounding(Register before, Register now) {
        return before.departments().equals(now.departments()) && before.parties().equals(now.parties())
                && before.data().equals(now.data())
                && before.measures().isEmpty() == now.measures().isEmpty();
    }
}
