package org.tabularium.ui.place;

import java.util.Locale;
import org.tabularium.edit.Filter;
import org.tabularium.edit.References.Mention;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// What entities and criteria are called in the user's language.
record Names(Desk desk) {

    <T extends Identified<T>> String of(Vocabulary<T> vocabulary, Id<T> id) {
        Register register = desk.editor().register();
        return vocabulary.find(register, id)
                .map(e -> vocabulary.label(e, desk.words().language(), register.primary()))
                .filter(name -> !name.isEmpty()).orElseGet(() -> desk.words().get("entity.unnamed"));
    }

    /// An entity that refers to another one; what it is, unless it is an activity.
    String of(Mention mention) {
        return switch (mention.place()) {
            case "activity" -> of(Vocabulary.ACTIVITIES, new Id<>(mention.entity()));
            case "party" -> kind("party", of(Vocabulary.PARTIES, new Id<>(mention.entity())));
            case "mandate" -> kind("mandate", of(Vocabulary.MANDATES, new Id<>(mention.entity())));
            case "system" -> kind("system", of(Vocabulary.SYSTEMS, new Id<>(mention.entity())));
            case "joint" -> kind("joint", of(Vocabulary.JOINT, new Id<>(mention.entity())));
            case "notice" -> kind("notice", of(Vocabulary.NOTICES, new Id<>(mention.entity())));
            case "review" -> kind("review", of(Vocabulary.REVIEWS, new Id<>(mention.entity())));
            case "undertaking" -> kind("undertaking",
                    of(Vocabulary.UNDERTAKINGS, new Id<>(mention.entity())));
            default -> desk.words().get("mention." + mention.place());
        };
    }

    private String kind(String place, String name) {
        return desk.words().get("mention." + place) + ": " + name;
    }

    String of(Filter.Criterion criterion) {
        return switch (criterion) {
            case Filter.Criterion.Status(var status) -> desk.labels()
                    .get("activity.status." + hyphened(status));
            case Filter.Criterion.In(var department) -> department
                    .map(id -> of(Vocabulary.DEPARTMENTS, id))
                    .orElseGet(() -> desk.words().get("filter.department.none"));
            case Filter.Criterion.Lacks(var gap) -> gap
                    .map(g -> desk.words().get("filter.gap." + hyphened(g)))
                    .orElseGet(() -> desk.words().get("filter.gap.any"));
            case Filter.Criterion.To(var party) -> of(Vocabulary.PARTIES, party);
            case Filter.Criterion.Reaches(var country) -> desk.law().country(country)
                    .map(c -> c.name().in(desk.words().language())).filter(name -> !name.isEmpty())
                    .orElse(country);
            case Filter.Criterion.Special() -> desk.words().get("filter.special");
        };
    }

    static String hyphened(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
