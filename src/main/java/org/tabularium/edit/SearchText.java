package org.tabularium.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.LocalText;
import org.tabularium.model.Mandate;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;

/// What an entry of a list is found by: its names in every language, its number, and what its second line says.
final class SearchText {
    private SearchText() {}

    static <T extends Identified<T>> String of(Register register, Vocabulary<T> vocabulary, T entity,
            Law law) {
        StringJoiner text = new StringJoiner("\n");
        add(text, vocabulary.name().apply(entity));
        switch (entity) {
            case Activity activity -> {
                text.add(activity.number());
                department(text, register, activity.department());
            }
            case Mandate mandate -> {
                text.add(mandate.number());
                department(text, register, mandate.department());
            }
            case Party party -> {
                text.add(party.product());
                law.country(party.address().country()).ifPresent(c -> add(text, c.name()));
            }
            case RetentionRule rule -> add(text, rule.statute());
            case Measure measure -> add(text, measure.description());
            case SubjectCategory category -> add(text, category.description());
            case DataCategory category -> add(text, category.description());
            case ItSystem system -> add(text, system.description());
            default -> {
                // the others are found by their names
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void department(StringJoiner text, Register register, Optional<Id<Department>> id) {
        id.flatMap(d -> Vocabulary.DEPARTMENTS.find(register, d)).ifPresent(d -> add(text, d.name()));
    }

    private static void add(StringJoiner text, LocalText local) {
        local.texts().values().forEach(text::add);
    }
}
