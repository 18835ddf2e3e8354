package org.tabularium.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Mandate;
import org.tabularium.model.Review;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;

/// A list of the register from which references are chosen and to which entities are added.
///
/// @param <T> the entities
/// @param key name in the messages, also that of the entity's form
/// @param prefix what ids begin with
/// @param list where the register keeps them
/// @param name what one is called, in all languages it is called in
/// @param create a new entity of this id and name
public record Vocabulary<T extends Identified<T>>(String key, String prefix, Lens<Register, List<T>> list,
        Function<T, LocalText> name, BiFunction<Id<T>, LocalText, T> create) {

    public static final Vocabulary<Activity> ACTIVITIES = new Vocabulary<>("activity", "act",
            new Lens<>(Register::activities, Register::withActivities), Activity::name,
            (id, name) -> Activity.blank(id, name, Activity.Status.DRAFT));
    public static final Vocabulary<Party> PARTIES = new Vocabulary<>("party", "pty",
            new Lens<>(Register::parties, Register::withParties), p -> everywhere(p.name()),
            (id, name) -> Party.blank(id, any(name)));
    public static final Vocabulary<Department> DEPARTMENTS = new Vocabulary<>("department", "dep",
            new Lens<>(Register::departments, Register::withDepartments), Department::name,
            Department::blank);
    public static final Vocabulary<SubjectCategory> SUBJECTS = new Vocabulary<>("subject", "sub",
            new Lens<>(Register::subjects, Register::withSubjects), SubjectCategory::name,
            SubjectCategory::blank);
    public static final Vocabulary<DataCategory> DATA = new Vocabulary<>("data", "dat",
            new Lens<>(Register::data, Register::withData), DataCategory::name,
            (id, name) -> DataCategory.blank(id, name, DataCategory.Sensitivity.ORDINARY));
    public static final Vocabulary<RetentionRule> RETENTION = new Vocabulary<>("retention", "ret",
            new Lens<>(Register::retention, Register::withRetention), RetentionRule::name,
            RetentionRule::blank);
    public static final Vocabulary<Measure> MEASURES = new Vocabulary<>("measure", "mea",
            new Lens<>(Register::measures, Register::withMeasures), Measure::name,
            (id, name) -> Measure.blank(id, name, Measure.Area.INTEGRITY_CONFIDENTIALITY));

    public static final Vocabulary<ItSystem> SYSTEMS = new Vocabulary<>("system", "sys",
            new Lens<>(Register::systems, Register::withSystems), ItSystem::name, ItSystem::blank);
    public static final Vocabulary<JointControl> JOINT = new Vocabulary<>("joint", "joi",
            new Lens<>(Register::jointControls, Register::withJointControls), JointControl::name,
            JointControl::blank);
    public static final Vocabulary<Undertaking> UNDERTAKINGS = new Vocabulary<>("undertaking", "und",
            new Lens<>(Register::undertakings, Register::withUndertakings),
            u -> everywhere(u.controller().name()), (id, name) -> Undertaking.blank(id, any(name)));
    public static final Vocabulary<Mandate> MANDATES = new Vocabulary<>("mandate", "man",
            new Lens<>(Register::mandates, Register::withMandates), Mandate::name,
            (id, name) -> Mandate.blank(id, name, Activity.Status.DRAFT));
    public static final Vocabulary<Notice> NOTICES = new Vocabulary<>("notice", "not",
            new Lens<>(Register::notices, Register::withNotices), Notice::name, Notice::blank);
    public static final Vocabulary<Review> REVIEWS = new Vocabulary<>("review", "rev",
            new Lens<>(Register::reviews, Register::withReviews), Review::name, Review::blank);

    /// What an entity is called in a language, or in another one if that is missing.
    public String label(T entity, Language wanted, Language primary) {
        return name.apply(entity).best(wanted, primary).map(java.util.Map.Entry::getValue).orElse("");
    }

    public Optional<T> find(Register register, Id<T> id) {
        return Identified.find(list.of(register), id);
    }

    /// A new entity of this name, with an id nobody has.
    public T fresh(Register register, LocalText name) {
        List<T> taken = list.of(register);
        Id<T> id = Id.fresh(prefix, any(name),
                text -> taken.stream().anyMatch(e -> e.id().value().equals(text)));
        return create.apply(id, name);
    }

    public Register add(Register register, T entity) {
        return list.with(register, Identified.with(list.of(register), entity));
    }

    public Register replace(Register register, T entity) {
        return list.with(register, Identified.replace(list.of(register), entity));
    }

    public Register remove(Register register, Id<T> id) {
        return list.with(register, Identified.without(list.of(register), id));
    }

    private static LocalText everywhere(String name) {
        return LocalText.of(Language.ENGLISH, name);
    }

    private static String any(LocalText name) {
        return name.texts().values().stream().findFirst().orElse("");
    }
}
