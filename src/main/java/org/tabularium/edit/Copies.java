package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Dpia;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Observance;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Upkeep;
import org.tabularium.model.Vetting;

/// Copies of entities, each right after its original.
///
/// A copy has an id of its own and says in its name that it is one. Ids within it stay. What was done for the original
/// on a day was not done for the copy: approvals, dates, signatures, assessments and breaches are left out, and an
/// activity or mandate is a draft again.
///
/// @param <T> the entities
/// @param register the register with the copies
/// @param ids ids of the copies, in the order of the originals
public record Copies<T extends Identified<T>>(Register register, List<Id<T>> ids) {

    /// How copies are called.
    @FunctionalInterface
    public interface Naming {
        /// The name of the nth copy of something of this name; n begins with 1.
        String of(Language language, String name, int n);
    }

    /// Copies all entities of a list that are among these.
    public static <T extends Identified<T>> Copies<T> of(Register register, Vocabulary<T> vocabulary,
            Collection<Id<T>> ids, Naming naming) {
        Set<Id<T>> wanted = Set.copyOf(ids);
        Set<String> takenIds = new HashSet<>();
        Set<String> takenNames = new HashSet<>();
        vocabulary.list().of(register).forEach(e -> {
            takenIds.add(e.id().value());
            takenNames.addAll(vocabulary.name().apply(e).texts().values());
        });
        List<T> longer = new ArrayList<>();
        List<Id<T>> copies = new ArrayList<>();
        for (T entity : vocabulary.list().of(register)) {
            longer.add(entity);
            if (wanted.contains(entity.id())) {
                LocalText name = name(vocabulary.name().apply(entity), takenNames, naming);
                Id<T> id = Id.fresh(vocabulary.prefix(), first(name), takenIds::contains);
                takenIds.add(id.value());
                takenNames.addAll(name.texts().values());
                copies.add(id);
                longer.add(copy(entity, id, name));
            }
        }
        return copies.isEmpty() ? new Copies<>(register, List.of())
                : new Copies<>(vocabulary.list().with(register, List.copyOf(longer)), List.copyOf(copies));
    }

    private static LocalText name(LocalText name, Set<String> taken, Naming naming) {
        for (int n = 1;; n++) {
            TreeMap<Language, String> copied = new TreeMap<>();
            for (var text : name.texts().entrySet()) {
                copied.put(text.getKey(), naming.of(text.getKey(), text.getValue(), n));
            }
            if (copied.values().stream().noneMatch(taken::contains)) {
                return new LocalText(copied);
            }
        }
    }

    private static String first(LocalText name) {
        return name.texts().values().stream().findFirst().orElse("");
    }

    private static <T extends Identified<T>> T copy(T original, Id<T> id, LocalText name) {
        @SuppressWarnings("unchecked") // a record is made of the class it had
        T copy = (T) Shapes.with(renewed(original, name), "id", id);
        return copy;
    }

    private static Object renewed(Object original, LocalText name) {
        return switch (original) {
            case Activity activity -> renewed(activity).withName(name);
            case Mandate mandate -> mandate.withName(name).withNumber("").withStatus(Activity.Status.DRAFT)
                    .withStartedOn(Optional.empty()).withEndedOn(Optional.empty())
                    .withChangedOn(Optional.empty()).withContract(Answer.notStated());
            case Party party -> party.withName(first(name)).withContract(Answer.notStated())
                    .withVetting(Vetting.EMPTY);
            case JointControl joint -> joint.withName(name).withSignedOn(Optional.empty()).withDocument("");
            case Review review -> review.withName(name).withDueOn(Optional.empty())
                    .withDoneOn(Optional.empty()).withResult(LocalText.EMPTY);
            case Undertaking u -> u.withController(u.controller().withName(first(name)));
            case Notice notice -> notice.withName(name).withVersion("").withDate(Optional.empty())
                    .withPublished("");
            case Department department -> department.withName(name);
            case SubjectCategory category -> category.withName(name);
            case DataCategory category -> category.withName(name);
            case RetentionRule rule -> rule.withName(name);
            case Measure measure -> measure.withName(name);
            case ItSystem system -> system.withName(name);
            default -> throw new IllegalArgumentException("no copies of " + original.getClass());
        };
    }

    private static Activity renewed(Activity activity) {
        return activity.withNumber("").withStatus(Activity.Status.DRAFT).withIntroducedOn(Optional.empty())
                .withChangedOn(Optional.empty()).withEndedOn(Optional.empty())
                .withReplacedBy(Optional.empty()).withUpkeep(Upkeep.EMPTY)
                .withImpact(activity.impact().withDpia(Dpia.EMPTY)
                        .withScreening(activity.impact().screening().withDoneOn(Optional.empty())))
                .withObservance(Observance.EMPTY);
    }
}
