package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Controller;
import org.tabularium.model.Register;

/// Each field of each form is a lens onto the record component that its key names.
class LensesTest {
    private static final int TRIES = 12;

    @TestFactory
    Stream<DynamicTest> whatIsPutIntoAFieldComesOutAndNothingElseChanges() {
        return fields(LensesTest::obeys);
    }

    @TestFactory
    Stream<DynamicTest> theKeyOfAFieldIsThePathOfWhatItHolds() {
        return fields(LensesTest::standsForItsPath);
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfferedOnDemandIsAbsentFromABlankEntity() {
        return fields(LensesTest::absentWhenBlank);
    }

    @Test
    void theFormsOfPartsAreFoundDownToTheLast() {
        assertThat(FormWalk.all().map(stop -> stop.where())).contains("activity/purposes/grounds",
                "activity/uses/duty", "activity/disclosures/recipient/category", "controller/dpo",
                "party/destinations/safeguards//bcr", "party/contract",
                "activity/purposes/grounds/balancing", "activity/purposes/parts",
                "activity/disclosures/destinations/safeguards//compelling", "activity/automated",
                "activity/impact/screening", "activity/observance", "activity/owner",
                "party/destinations/assessment", "party/representative", "party/dpo", "party/vetting",
                "controller/signOff", "controller/changes", "undertaking/controller/dpo",
                "mandate/contract", "mandate/disclosures/destinations", "mandate/processing",
                "notice/passages");
    }

    private static Stream<DynamicTest> fields(Claim claim) {
        return FormWalk.all().flatMap(stop -> tests(stop, claim));
    }

    private static <E> Stream<DynamicTest> tests(FormWalk.Stop<E> stop, Claim claim) {
        return stop.form().fields().map(field -> DynamicTest.dynamicTest(stop.where() + ": " + field.key(),
                () -> claim.on(stop, field)));
    }

    private static <E, A> void obeys(FormWalk.Stop<E> stop, Field<E, A> field) {
        Arbitrary<E> entities = AnyRegister.of(stop.type());
        Arbitrary<A> values = values(stop, field);
        Lens<E, A> lens = field.lens();
        for (int i = 0; i < TRIES; i++) {
            E before = entities.sample();
            A first = values.sample();
            A last = values.sample();
            assertThat(lens.of(lens.with(before, first))).as("get after set").isEqualTo(first);
            assertThat(lens.with(before, lens.of(before))).as("set what was got").isEqualTo(before);
            assertThat(lens.with(lens.with(before, first), last)).as("set twice")
                    .isEqualTo(lens.with(before, last));
        }
    }

    private static <E, A> void standsForItsPath(FormWalk.Stop<E> stop, Field<E, A> field) {
        Arbitrary<E> entities = AnyRegister.of(stop.type());
        for (int i = 0; i < TRIES; i++) {
            E entity = entities.sample();
            assertThat((Object) field.lens().of(entity)).isEqualTo(at(holder(stop, field, entity), field));
        }
    }

    private static <E, A> void absentWhenBlank(FormWalk.Stop<E> stop, Field<E, A> field) {
        assertThat(field.absent().stream()).allSatisfy(nothing -> {
            assertThat(field.isAbsent(stop.blank())).isTrue();
            assertThat(field.isAbsent(field.lens().with(stop.blank(), something(stop, field, nothing))))
                    .isFalse();
        });
    }

    private static <E, A> A something(FormWalk.Stop<E> stop, Field<E, A> field, A nothing) {
        return values(stop, field).filter(value -> !value.equals(nothing)).sample();
    }

    /// The fields of the controller's form begin at the controller, but for the facts of the record itself.
    private static Object holder(FormWalk.Stop<?> stop, Field<?, ?> field, Object entity) {
        return entity instanceof Register register && beginsAtController(stop, field) ? register.controller()
                : entity;
    }

    private static boolean beginsAtController(FormWalk.Stop<?> stop, Field<?, ?> field) {
        return stop.type() == Register.class
                && component(Register.class, field.key().split("/")[0]).isEmpty();
    }

    private static Object at(Object holder, Field<?, ?> field) {
        if (field.key().isEmpty()) {
            return holder;
        }
        Object value = holder;
        for (String name : field.key().split("/")) {
            RecordComponent step = component(value.getClass(), name).orElseThrow();
            try {
                value = step.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the type at the path is that of the field, as another test proves
    private static <E, A> Arbitrary<A> values(FormWalk.Stop<E> stop, Field<E, A> field) {
        Type type = beginsAtController(stop, field) ? Controller.class : stop.type();
        if (field.key().isEmpty()) {
            return (Arbitrary<A>) AnyRegister.any(type);
        }
        for (String name : field.key().split("/")) {
            type = component((Class<?>) type, name).orElseThrow().getGenericType();
        }
        return (Arbitrary<A>) AnyRegister.any(type);
    }

    private static Optional<RecordComponent> component(Class<?> record, String name) {
        return Stream.ofNullable(record.getRecordComponents()).flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(name)).findFirst();
    }

    /// What is to be shown of a field.
    private interface Claim {
        <E, A> void on(FormWalk.Stop<E> stop, Field<E, A> field);
    }
}
