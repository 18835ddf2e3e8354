package org.tabularium.edit;

import java.util.ArrayList;
import java.util.BitSet;
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
/// What entries are found by is worked out once and remembered, so that a letter typed in the filter costs a search in
/// prepared texts only, and an edit only the changed entity and its neighbours. To be used on one thread.
///
/// @param <T> the entities
public final class Finder<T extends Identified<T>> {
    private final Vocabulary<T> vocabulary;
    private final Law law;
    private Haystack<T> haystack = new Haystack<>();
    private final Verdicts<T> verdicts = new Verdicts<>();
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
        BitSet left = containing(register, all, filter.text());
        for (List<Filter.Criterion> alternatives : filter.sorts()) {
            left.and(meeting(register, all, alternatives));
        }
        List<T> found = new ArrayList<>(left.cardinality());
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            found.add(all.get(i));
        }
        return found;
    }

    /// Criteria are about activities; other entities meet all of them.
    private BitSet meeting(Register register, List<T> all, List<Filter.Criterion> alternatives) {
        BitSet met = new BitSet(all.size());
        for (Filter.Criterion criterion : alternatives) {
            met.or(verdicts.meeting(criterion, all, entity -> !(entity instanceof Activity activity)
                    || Filter.meets(criterion, activity, a -> facts(register, a))));
        }
        return met;
    }

    private BitSet containing(Register register, List<T> all, String text) {
        if (text.isEmpty()) {
            BitSet every = new BitSet(all.size());
            every.set(0, all.size());
            return every;
        }
        haystack.read(all,
                i -> SearchText.of(register, vocabulary, all.get(i), law) + number(all.get(i), i));
        return haystack.containing(text);
    }

    /// An activity without a number of its own is known by its place.
    private static String number(Object entity, int place) {
        return entity instanceof Activity activity && activity.number().isEmpty()
                ? "\n" + (place + 1)
                : "";
    }

    private ActivityFacts facts(Register register, Activity activity) {
        return facts.computeIfAbsent(activity,
                a -> ActivityFacts.of(register, activity, law, parties, sensitive));
    }

    /// Forgets what no longer holds: all of it if something that texts and facts draw on has changed.
    private void prepare(Register register, int size) {
        if (last.filter(r -> isSurrounding(r, register)).isEmpty()) {
            haystack = new Haystack<>();
            verdicts.forget();
            facts.clear();
            parties.clear();
            sensitive.clear();
            register.parties().forEach(p -> parties.put(p.id(), p));
            register.data().stream().filter(ActivityFacts::isSpecial).forEach(d -> sensitive.add(d.id()));
        } else if (facts.size() > 2 * size + 100) {
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
