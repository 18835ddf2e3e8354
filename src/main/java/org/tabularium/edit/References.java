package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;
import org.tabularium.model.Review;

/// Where entities are referred to, and how they are replaced or removed without leaving a reference to nothing.
///
/// What does not refer to them stays the same object.
public final class References {
    private References() {}

    /// An entity that refers to another one.
    ///
    /// @param place key of its kind, for example `activity`; `controller` for the facts about the controller
    /// @param entity its id; empty for the controller
    public record Mention(String place, String entity) {}

    /// Who refers to any of these entities, in the order of the register; they themselves do not count.
    public static <T extends Identified<T>> List<Mention> to(Register register, Vocabulary<T> vocabulary,
            Collection<Id<T>> ids) {
        Seeker seeker = new Seeker(Holdings.kind(vocabulary), new HashSet<Id<?>>(ids));
        List<Mention> found = new ArrayList<>();
        if (seeker.finds(register.controller())) {
            found.add(new Mention("controller", ""));
        }
        for (Vocabulary<?> holder : Holdings.ALL) {
            for (Identified<?> entity : holder.list().of(register)) {
                boolean itself = holder.equals(vocabulary) && seeker.wanted.contains(entity.id());
                if (!itself && seeker.finds((Record) entity)) {
                    found.add(new Mention(holder.key(), entity.id().value()));
                }
            }
        }
        return found;
    }

    /// The register in which everything that referred to one entity refers to another one. Both stay in it; the
    /// other one never comes to refer to itself. What a disclosure says of safeguards stays as it is.
    public static <T extends Identified<T>> Register replace(Register register, Vocabulary<T> vocabulary,
            Id<T> old, Id<T> replacement) {
        Class<?> kind = Holdings.kind(vocabulary);
        if (old.equals(replacement) || vocabulary.find(register, replacement).isEmpty()) {
            return register;
        }
        Rewriting out = new Rewriting(Set.of(kind), (k, id) -> is(k, id, kind, old) ? Optional.empty()
                : Optional.of(id));
        T itself = vocabulary.find(register, replacement).orElseThrow();
        @SuppressWarnings("unchecked") // a record is made of the class it had
        T cleared = (T) out.of((Record) itself);
        Register ready = cleared.equals(itself) ? register : vocabulary.replace(register, cleared);
        return new Rewriting(Set.of(kind),
                (k, id) -> Optional.of(is(k, id, kind, old) ? replacement : id)).of(ready);
    }

    /// The register without these entities and without any reference to them.
    ///
    /// A reference in a list is dropped, an optional one emptied, a list stated as an answer and now empty is an open
    /// question again. A disclosure to a removed party is dropped, unless a use goes to it alone, see [Narrowing].
    /// A review of nothing but removed activities goes with them, since without any it would be one of the whole
    /// record; so does own wording of a notice in the section of a removed activity, which would else be of all.
    public static <T extends Identified<T>> Register remove(Register register, Vocabulary<T> vocabulary,
            Collection<Id<T>> ids) {
        Set<Id<T>> gone = Set.copyOf(ids);
        List<T> all = vocabulary.list().of(register);
        List<T> left = all.stream().filter(e -> !gone.contains(e.id())).toList();
        if (left.size() == all.size()) {
            return register;
        }
        Class<?> kind = Holdings.kind(vocabulary);
        Register shorter = vocabulary.list().with(register, left);
        Register cut = new Rewriting(Set.of(kind),
                (k, id) -> k == kind && gone.contains(id) ? Optional.empty() : Optional.of(id)).of(shorter);
        return withoutReviewsOfNothing(shorter, withoutOrphans(shorter, withoutOpened(shorter, cut)));
    }

    /// References to entities, purposes or disclosures that are not there, by those who refer to them.
    public static List<Mention> dangling(Register register) {
        return Dangling.in(register);
    }

    private static boolean is(Class<?> kind, Id<?> id, Class<?> wantedKind, Id<?> wanted) {
        return kind == wantedKind && id.equals(wanted);
    }

    private static Register withoutReviewsOfNothing(Register before, Register after) {
        List<Review> left = IntStream.range(0, after.reviews().size())
                .filter(i -> before.reviews().get(i).activities().isEmpty()
                        || !after.reviews().get(i).activities().isEmpty())
                .mapToObj(after.reviews()::get).toList();
        return left.size() == after.reviews().size() ? after : after.withReviews(left);
    }

    private static Register withoutOrphans(Register before, Register after) {
        List<Notice> notices = pairs(before.notices(), after.notices(), References::withoutOrphans);
        return notices.equals(after.notices()) ? after : after.withNotices(notices);
    }

    private static Notice withoutOrphans(Notice before, Notice after) {
        List<Passage> left = IntStream.range(0, after.passages().size())
                .filter(i -> before.passages().get(i).activity().isEmpty()
                        || after.passages().get(i).activity().isPresent())
                .mapToObj(after.passages()::get).toList();
        return left.size() == after.passages().size() ? after : after.withPassages(left);
    }

    private static Register withoutOpened(Register before, Register after) {
        List<Activity> activities = pairs(before.activities(), after.activities(), Narrowing::withoutOpened);
        List<Mandate> mandates = pairs(before.mandates(), after.mandates(), References::withoutOpened);
        Register settled =
                activities.equals(after.activities()) ? after : after.withActivities(activities);
        return mandates.equals(after.mandates()) ? settled : settled.withMandates(mandates);
    }

    private static Mandate withoutOpened(Mandate before, Mandate after) {
        List<Disclosure> has = after.disclosures().stated().orElse(List.of());
        List<Disclosure> left = Narrowing.closed(before.disclosures().stated().orElse(List.of()), has);
        return left.size() == has.size() ? after
                : after.withDisclosures(left.isEmpty() ? Answer.notStated() : Answer.of(left));
    }

    private interface Settling<E> {
        E of(E before, E after);
    }

    /// The list itself if nothing in it was changed before.
    private static <E> List<E> pairs(List<E> before, List<E> after, Settling<E> settling) {
        return before.equals(after) ? after
                : IntStream.range(0, after.size())
                        .mapToObj(i -> before.get(i).equals(after.get(i)) ? after.get(i)
                                : settling.of(before.get(i), after.get(i)))
                        .toList();
    }

    /// Looks for references without changing anything.
    private static final class Seeker {
        private final Set<Id<?>> wanted;
        private final Rewriting looking;
        private boolean found;

        Seeker(Class<?> kind, Set<Id<?>> wanted) {
            this.wanted = wanted;
            looking = new Rewriting(Set.of(kind), (k, id) -> {
                found |= k == kind && wanted.contains(id);
                return Optional.of(id);
            });
        }

        boolean finds(Record record) {
            found = false;
            looking.of(record);
            return found;
        }
    }
}
