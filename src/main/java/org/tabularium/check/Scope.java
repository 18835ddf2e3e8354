package org.tabularium.check;

import java.util.List;
import java.util.function.Function;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Language;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// A kind of entity that rules look at, one at a time.
///
/// @param <T> the entities
/// @param place key of their list, as in the program's forms
/// @param list where the register keeps them
/// @param name what one is called
public record Scope<T extends Identified<T>>(String place, Function<Register, List<T>> list,
        Function<T, LocalText> name) {
    public static final Scope<Activity> ACTIVITY =
            new Scope<>("activity", Register::activities, Activity::name);
    public static final Scope<Mandate> MANDATE = new Scope<>("mandate", Register::mandates, Mandate::name);
    public static final Scope<Party> PARTY =
            new Scope<>("party", Register::parties, p -> everywhere(p.name()));
    public static final Scope<JointControl> JOINT =
            new Scope<>("joint", Register::jointControls, JointControl::name);
    public static final Scope<SubjectCategory> SUBJECT =
            new Scope<>("subject", Register::subjects, SubjectCategory::name);
    public static final Scope<DataCategory> DATA = new Scope<>("data", Register::data, DataCategory::name);
    public static final Scope<RetentionRule> RETENTION =
            new Scope<>("retention", Register::retention, RetentionRule::name);
    public static final Scope<Measure> MEASURE = new Scope<>("measure", Register::measures, Measure::name);
    public static final Scope<ItSystem> SYSTEM = new Scope<>("system", Register::systems, ItSystem::name);
    public static final Scope<Department> DEPARTMENT =
            new Scope<>("department", Register::departments, Department::name);
    public static final Scope<Undertaking> UNDERTAKING =
            new Scope<>("undertaking", Register::undertakings, u -> everywhere(u.controller().name()));
    public static final Scope<Notice> NOTICE = new Scope<>("notice", Register::notices, Notice::name);
    public static final Scope<Review> REVIEW = new Scope<>("review", Register::reviews, Review::name);
    /// All kinds, in the order of the register.
    public static final List<Scope<?>> ALL = List.of(UNDERTAKING, DEPARTMENT, PARTY, JOINT, SUBJECT, DATA,
            RETENTION, MEASURE, SYSTEM, ACTIVITY, MANDATE, NOTICE, REVIEW);

    /// Where an entity is edited.
    public Where where(T entity, String field) {
        return new Where(place, entity.id().value(), field);
    }

    private static LocalText everywhere(String name) {
        return name.isEmpty() ? LocalText.EMPTY : LocalText.of(Language.ENGLISH, name);
    }
}
