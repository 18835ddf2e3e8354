package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Headcount;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.YesNo;

/// The forms of what activities refer to.
final class VocabularyForms {
    private static final Lens<SubjectCategory, Headcount> COUNT =
            new Lens<>(SubjectCategory::count, SubjectCategory::withCount);

    static final Form<Department> DEPARTMENT = one("department",
            Field.of("name", new Kind.Local(), Department::name, Department::withName));

    static final Form<SubjectCategory> SUBJECT = one("subject",
            Field.of("name", new Kind.Local(), SubjectCategory::name, SubjectCategory::withName),
            Field.of("description", new Kind.Local(), SubjectCategory::description,
                    SubjectCategory::withDescription),
            Field.of("vulnerable", new Kind.Option<>(List.of(YesNo.values())), SubjectCategory::vulnerable,
                    SubjectCategory::withVulnerable).onDemand(Optional.empty()),
            Field.within("count", COUNT, Field.of("least", new Kind.Whole(), Headcount::least,
                    Headcount::withLeast).wide(HALF).onDemand(Optional.empty())),
            Field.within("count", COUNT, Field.of("most", new Kind.Whole(), Headcount::most,
                    Headcount::withMost).wide(HALF).onDemand(Optional.empty())));

    static final Form<DataCategory> DATA = one("data",
            Field.of("name", new Kind.Local(), DataCategory::name, DataCategory::withName),
            Field.of("description", new Kind.Local(), DataCategory::description,
                    DataCategory::withDescription),
            Field.of("sensitivity", new Kind.Choice<>(List.of(DataCategory.Sensitivity.values())),
                    DataCategory::sensitivity, DataCategory::withSensitivity),
            Field.of("special", Kind.Marks.of(DataCategory.Special.values()), DataCategory::special,
                    DataCategory::withSpecial).onDemand(List.of()));

    static final Form<RetentionRule> RETENTION = one("retention",
            Field.of("name", new Kind.Local(), RetentionRule::name, RetentionRule::withName),
            Field.of("period", new Kind.Span(), RetentionRule::period, RetentionRule::withPeriod).wide(HALF),
            Field.of("fate", new Kind.Option<>(List.of(RetentionRule.Fate.values())), RetentionRule::fate,
                    RetentionRule::withFate).wide(HALF),
            Field.of("start", new Kind.Local(), RetentionRule::start, RetentionRule::withStart),
            Field.of("statute", new Kind.Local(), RetentionRule::statute, RetentionRule::withStatute),
            Field.of("criteria", new Kind.Local(), RetentionRule::criteria, RetentionRule::withCriteria)
                    .onDemand(LocalText.EMPTY));

    static final Form<Measure> MEASURE = one("measure",
            Field.of("name", new Kind.Local(), Measure::name, Measure::withName),
            Field.of("area", new Kind.Choice<>(List.of(Measure.Area.values())), Measure::area,
                    Measure::withArea),
            Field.of("description", new Kind.Local(), Measure::description, Measure::withDescription),
            Field.of("document", new Kind.Line(), Measure::document, Measure::withDocument).onDemand(""));

    private VocabularyForms() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than the list
    private static <E> Form<E> one(String key, Field<E, ?>... fields) {
        return new Form<>(key, List.of(new Form.Section<>("what", List.of(fields))));
    }
}
