package org.tabularium.form;

import java.time.LocalDate;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Person;

/// What is asked when several activities are changed together.
public final class BulkForms {
    public static final Form<Activity> DEPARTMENT = Form.part("activity", Field.of("department",
            new Kind.Reference<>(Vocabulary.DEPARTMENTS), Activity::department, Activity::withDepartment));
    public static final Form<Person> OWNER = PersonFields.CONTACT_PERSON;
    public static final Form<Optional<Id<Party>>> RECIPIENT = one("recipient", Vocabulary.PARTIES);
    public static final Form<Optional<Id<Measure>>> MEASURE = one("measure", Vocabulary.MEASURES);
    public static final Form<Optional<LocalDate>> NEXT_REVIEW = Form.part("bulk",
            Field.of("nextReview", new Kind.Day(), day -> day, (before, day) -> day));

    private BulkForms() {}

    private static <T extends Identified<T>> Form<Optional<Id<T>>> one(String key, Vocabulary<T> vocabulary) {
        return Form.part("bulk",
                Field.of(key, new Kind.Reference<>(vocabulary), id -> id, (before, id) -> id));
    }
}
