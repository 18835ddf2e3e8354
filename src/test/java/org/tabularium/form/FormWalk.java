package org.tabularium.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Destination;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Review;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// All forms with the small forms of the parts within them, each with what it is the form of.
public final class FormWalk {

    /// A form met on the way.
    ///
    /// @param where the way to it, for the names of tests
    /// @param form the form
    /// @param type what it is the form of
    /// @param blank one about which nothing is stated
    /// @param ofPart whether it is the form of a part and stands below a field
    public record Stop<E>(String where, Form<E> form, Class<E> type, E blank, boolean ofPart) {}

    private FormWalk() {}

    public static Stream<Stop<?>> all() {
        Register register = Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
        return Stream.of(
                new Stop<>("activity", Forms.ACTIVITY, Activity.class, fresh(Vocabulary.ACTIVITIES, register),
                        false),
                new Stop<>("party", Forms.PARTY, Party.class, fresh(Vocabulary.PARTIES, register), false),
                new Stop<>("destination", Forms.DESTINATION, Destination.class, Destination.blank("US"),
                        false),
                new Stop<>("controller", Forms.CONTROLLER, Register.class, register, false),
                new Stop<>("department", Forms.DEPARTMENT, Department.class,
                        fresh(Vocabulary.DEPARTMENTS, register), false),
                new Stop<>("subject", Forms.SUBJECT, SubjectCategory.class,
                        fresh(Vocabulary.SUBJECTS, register), false),
                new Stop<>("data", Forms.DATA, DataCategory.class, fresh(Vocabulary.DATA, register), false),
                new Stop<>("retention", Forms.RETENTION, RetentionRule.class,
                        fresh(Vocabulary.RETENTION, register), false),
                new Stop<>("measure", Forms.MEASURE, Measure.class, fresh(Vocabulary.MEASURES, register),
                        false),
                entity(Forms.SYSTEM, Vocabulary.SYSTEMS, ItSystem.class, register),
                entity(Forms.MANDATE, Vocabulary.MANDATES, Mandate.class, register),
                entity(Forms.JOINT, Vocabulary.JOINT, JointControl.class, register),
                entity(Forms.UNDERTAKING, Vocabulary.UNDERTAKINGS, Undertaking.class, register),
                entity(Forms.NOTICE, Vocabulary.NOTICES, Notice.class, register),
                entity(Forms.REVIEW, Vocabulary.REVIEWS, Review.class, register))
                .flatMap(FormWalk::withParts);
    }

    private static <T extends Identified<T>> Stop<T> entity(Form<T> form, Vocabulary<T> vocabulary,
            Class<T> type, Register register) {
        return new Stop<>(form.key(), form, type, fresh(vocabulary, register), false);
    }

    private static <T extends Identified<T>> T fresh(Vocabulary<T> vocabulary,
            Register register) {
        return vocabulary.fresh(register, LocalText.of(Language.GERMAN, "Müller & Söhne"));
    }

    private static <E> Stream<Stop<?>> withParts(Stop<E> stop) {
        return Stream.concat(Stream.of(stop), stop.form().fields().flatMap(field -> below(stop, field))
                .flatMap(FormWalk::withParts));
    }

    private static <E, A> Stream<Stop<?>> below(Stop<E> stop, Field<E, A> field) {
        String where = stop.where() + "/" + field.key();
        return field.kind() instanceof Kind.Part<A>(Form<A> form)
                ? Stream.of(stop(where, form, field.lens().of(stop.blank())))
                : parts(field.kind(), where);
    }

    private static Stream<Stop<?>> parts(Kind<?> kind, String where) {
        return switch (kind) {
            case Kind.Parts<?> parts -> Stream.of(part(parts, where));
            case Kind.Answered<?> answered -> answered(answered, where);
            case Kind.OneOf<?> one -> one.variants().stream().map(v -> variant(v, where));
            default -> Stream.of();
        };
    }

    private static Stream<Stop<?>> answered(Kind.Answered<?> answered, String where) {
        return answered.kind() instanceof Kind.Part<?>(Form<?> form)
                ? Stream.of(stop(where, form, answered.initial().get()))
                : parts(answered.kind(), where);
    }

    private static <P> Stop<P> part(Kind.Parts<P> parts, String where) {
        return stop(where, parts.form(), parts.create().apply(key -> false));
    }

    private static <T, V extends T> Stop<V> variant(Kind.Variant<T, V> variant, String where) {
        return new Stop<>(where + "/" + variant.key(), variant.form(), variant.type(), variant.create().get(),
                true);
    }

    @SuppressWarnings("unchecked") // a form and what it makes agree in their type
    private static <P> Stop<P> stop(String where, Form<P> form, Object blank) {
        Class<?> type = sealed(blank.getClass()).orElse(blank.getClass());
        return new Stop<>(where, form, (Class<P>) type, (P) blank, true);
    }

    /// The sealed type of which a record is one shape.
    private static Optional<Class<?>> sealed(Class<?> shape) {
        return Arrays.stream(shape.getInterfaces()).<Class<?>>map(c -> c).filter(Class::isSealed).findFirst();
    }
}
