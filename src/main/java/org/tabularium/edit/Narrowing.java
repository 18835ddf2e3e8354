package org.tabularium.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// Uses that hold for some purposes or recipients only, when one of these is removed.
///
/// Such a use loses the entry. If it was the only one, the use would now hold for all purposes or go to all
/// recipients, which nobody has said (Art. 5(1)(b) GDPR), or would have to be dropped, and with it facts of
/// Art. 30(1)(c) and (f) GDPR. So the purpose or recipient stays as long as a use holds for it alone and there are
/// others; a recipient whose party is gone stays with its party open.
public final class Narrowing {
    private Narrowing() {}

    /// An activity after parts of it were removed by hand; what a use still needs is put back in its place.
    public static Activity settled(Activity before, Activity after) {
        List<Purpose> purposes = kept(before.purposes(), after.purposes(), after.uses(), Use::purposes);
        List<Disclosure> had = before.disclosures().stated().orElse(List.of());
        List<Disclosure> has = after.disclosures().stated().orElse(List.of());
        List<Disclosure> disclosures = kept(had, has, after.uses(), Use::recipients);
        Activity settled = purposes.equals(after.purposes()) ? after : after.withPurposes(purposes);
        settled = disclosures.equals(has) ? settled : settled.withDisclosures(Answer.of(disclosures));
        return trimmed(settled, lost(before.purposes(), purposes), lost(had, disclosures));
    }

    /// An entity after an edit by hand, see [#settled(Activity, Activity)]; only activities have uses.
    public static <T extends Identified<T>> T settled(Vocabulary<T> vocabulary, Register register, T after) {
        if (!(after instanceof Activity activity)) {
            return after;
        }
        @SuppressWarnings("unchecked") // what is settled is an activity as before
        T settled = (T) vocabulary.find(register, after.id()).map(before -> before instanceof Activity was
                ? settled(was, activity)
                : activity).orElse(activity);
        return settled;
    }

    /// Whether settling has put something back.
    public static boolean putsBack(Object changed, Object settled) {
        return changed instanceof Activity before && settled instanceof Activity after
                && (before.purposes().size() != after.purposes().size()
                        || disclosures(before) != disclosures(after));
    }

    private static int disclosures(Activity activity) {
        return activity.disclosures().stated().map(List::size).orElse(0);
    }

    /// An activity after its references to parties were changed: disclosures that have lost their party are dropped.
    static Activity withoutOpened(Activity before, Activity after) {
        List<Disclosure> had = before.disclosures().stated().orElse(List.of());
        List<Disclosure> has = after.disclosures().stated().orElse(List.of());
        List<Disclosure> left = closed(had, has);
        if (left.size() == has.size()) {
            return after;
        }
        List<Disclosure> kept = kept(has, left, after.uses(), Use::recipients).stream()
                .map(d -> left.contains(d) ? d : d.withDestinations(List.of())).toList();
        Activity shorter = after.withDisclosures(kept.isEmpty() ? Answer.notStated() : Answer.of(kept));
        return trimmed(shorter, Set.of(), lost(had, kept));
    }

    /// The disclosures but for those that named a party before and name none now.
    static List<Disclosure> closed(List<Disclosure> before, List<Disclosure> after) {
        List<Disclosure> left = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (isOpen(before.get(i)) || !isOpen(after.get(i))) {
                left.add(after.get(i));
            }
        }
        return left;
    }

    private static boolean isOpen(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named && named.party().isEmpty();
    }

    /// What is left, with those of the lost ones on which alone a use hangs; the same list if there are none.
    private static <P extends Identified<P>> List<P> kept(List<P> before, List<P> left, List<Use> uses,
            Function<Use, List<Id<P>>> narrowed) {
        Set<Id<P>> lost = lost(before, left);
        if (lost.isEmpty() || left.isEmpty()) {
            return left;
        }
        Set<Id<P>> needed = new HashSet<>();
        uses.stream().map(narrowed).filter(only -> !only.isEmpty() && lost.containsAll(only))
                .forEach(only -> needed.add(only.getFirst()));
        if (needed.isEmpty()) {
            return left;
        }
        List<P> kept = new ArrayList<>(left);
        for (int i = 0; i < before.size(); i++) {
            if (needed.contains(before.get(i).id())) {
                kept.add(Math.min(i, kept.size()), before.get(i));
            }
        }
        return List.copyOf(kept);
    }

    private static <P extends Identified<P>> Set<Id<P>> lost(List<P> before, List<P> after) {
        Set<Id<P>> lost = new HashSet<>();
        before.forEach(p -> lost.add(p.id()));
        after.forEach(p -> lost.remove(p.id()));
        return lost;
    }

    private static Activity trimmed(Activity activity, Set<Id<Purpose>> purposes,
            Set<Id<Disclosure>> disclosures) {
        if (purposes.isEmpty() && disclosures.isEmpty()) {
            return activity;
        }
        List<Use> uses = activity.uses().stream()
                .map(u -> without(u, u.purposes(), purposes::contains, Use::withPurposes))
                .map(u -> without(u, u.recipients(), disclosures::contains, Use::withRecipients)).toList();
        return uses.equals(activity.uses()) ? activity : activity.withUses(uses);
    }

    private static <P> Use without(Use use, List<Id<P>> only, Predicate<Id<P>> lost,
            BiFunction<Use, List<Id<P>>, Use> with) {
        return only.stream().anyMatch(lost) ? with.apply(use, only.stream().filter(lost.negate()).toList())
                : use;
    }
}
