package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// The same change made to several entities at once. Those it leaves as they are stay the same object.
public final class Bulk {
    private Bulk() {}

    /// Makes a change to each entity that is among these.
    public static <T extends Identified<T>> Register each(Register register, Vocabulary<T> vocabulary,
            Collection<Id<T>> ids, UnaryOperator<T> change) {
        Set<Id<T>> wanted = Set.copyOf(ids);
        List<T> all = vocabulary.list().of(register);
        List<T> after = all.stream().map(e -> wanted.contains(e.id()) ? changed(e, change) : e).toList();
        return after.equals(all) ? register : vocabulary.list().with(register, after);
    }

    private static <T> T changed(T entity, UnaryOperator<T> change) {
        T after = change.apply(entity);
        return after.equals(entity) ? entity : after;
    }

    /// How many entities of a list differ between two registers that have the same ones.
    public static <T extends Identified<T>> int changed(Register before, Register after,
            Vocabulary<T> vocabulary) {
        List<T> was = vocabulary.list().of(before);
        List<T> is = vocabulary.list().of(after);
        int changed = 0;
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            changed += was.get(i).equals(is.get(i)) ? 0 : 1;
        }
        return changed;
    }

    /// The activity with one more recipient; the same one if it names the party already. That it had none is no
    /// longer said.
    public static Activity withRecipient(Activity activity, Id<Party> party) {
        List<Disclosure> before = activity.disclosures().stated().orElse(List.of());
        boolean named = before.stream().anyMatch(d -> d.recipient() instanceof Recipient.Named to
                && to.party().filter(party::equals).isPresent());
        if (named) {
            return activity;
        }
        int n = 1;
        while (isTaken(before, "dis-" + n)) {
            n++;
        }
        List<Disclosure> after = new ArrayList<>(before);
        after.add(Disclosure.blank(new Id<>("dis-" + n),
                new Recipient.Named(Optional.of(party))));
        return activity.withDisclosures(Answer.of(List.copyOf(after)));
    }

    /// The activity with one more measure; the same one if it has it already.
    public static Activity withMeasure(Activity activity, Id<Measure> measure) {
        return activity.measures().contains(measure) ? activity
                : activity.withMeasures(Identified.with(activity.measures(), measure));
    }

    private static boolean isTaken(List<Disclosure> disclosures, String id) {
        return disclosures.stream().anyMatch(d -> d.id().value().equals(id));
    }
}
