package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Outdated;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Rules about what the texts of the record say: whether they say it in each of its languages, and whether it is meant
/// and still true.
final class TextRules {
    private static final Signs PLACEHOLDERS = Signs.of("placeholders");
    /// As much of a text as is needed to find it.
    private static final int BEGINNING = 50;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.CONSISTENCY, "text-not-translated").any(TextRules::untranslated),
                Rule.warning(Family.CONSISTENCY, "placeholder-left").any((entity, around) -> each(
                        reader -> Texts.of(entity, reader), TextRules::placeholder)),
                Rule.warning(Family.CONSISTENCY, "record-placeholder-left").head(around -> each(
                        reader -> Texts.of(around.head(), reader), TextRules::placeholder)),
                Rule.error(Family.CONSISTENCY, "wrong-law").any((entity, around) -> each(
                        reader -> Texts.of(entity, reader), outdated(around, Outdated.Weight.WRONG))),
                Rule.warning(Family.CONSISTENCY, "outdated-words").any((entity, around) -> each(
                        reader -> Texts.of(entity, reader), outdated(around, Outdated.Weight.OLD))),
                Rule.warning(Family.CONSISTENCY, "record-outdated").head(around -> each(
                        reader -> Texts.of(around.head(), reader),
                        text -> outdated(around, Outdated.Weight.WRONG)
                                .apply(text).or(() -> outdated(around, Outdated.Weight.OLD).apply(text)))));
    }

    /// What a text says wrongly, filling the sentence; empty if nothing.
    private interface Look extends Function<String, Optional<List<Said>>> {}

    private interface Reading {
        void by(Texts.Reader reader);
    }

    private static List<Flaw> each(Reading reading, Look look) {
        List<Flaw> flaws = new ArrayList<>();
        reading.by(new Texts.Reader() {
            @Override
            public void read(String field, LocalText text) {
                for (String said : text.texts().values()) {
                    Optional<List<Said>> found = look.apply(said);
                    if (found.isPresent()) {
                        flaws.add(Flaw.at(field, found.get().toArray(Said[]::new)));
                        return;
                    }
                }
            }

            @Override
            public void plain(String field, String text) {
                look.apply(text).ifPresent(found -> flaws.add(Flaw.at(field, found.toArray(Said[]::new))));
            }
        });
        return flaws;
    }

    private static Optional<List<Said>> placeholder(String text) {
        return PLACEHOLDERS.in(text).map(found -> List.of(new Said.Plain(found)));
    }

    private static Look outdated(Context around, Outdated.Weight weight) {
        return text -> around.law().outdatedIn(text).stream().filter(o -> o.weight() == weight).findFirst()
                .map(o -> List.of(new Said.Plain(o.in(text).orElse("")), new Said.Text(o.what()),
                        new Said.Text(o.instead())));
    }

    /// One finding for each entity, at the first text that some language lacks.
    private static List<Flaw> untranslated(Identified<?> entity, Context around) {
        List<Language> languages = around.frame().languages();
        if (languages.size() < 2) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        Set<Language> lacking = new TreeSet<>();
        Texts.of(entity, new Texts.Reader() {
            @Override
            public void read(String field, LocalText text) {
                if (!text.isEmpty() && !text.texts().keySet().containsAll(languages)) {
                    languages.stream().filter(l -> text.in(l).isEmpty()).forEach(lacking::add);
                    gaps.add(new Gap(field, text));
                }
            }

            @Override
            public void plain(String field, String text) {
                // the same in every language
            }
        });
        return gaps.isEmpty() ? List.of()
                : List.of(Flaw.at(gaps.getFirst().field, names(lacking), new Said.Count(gaps.size()),
                        new Said.All(gaps.stream().limit(3).<Said>map(g -> new Said.Plain(beginning(g.text)))
                                .toList())));
    }

    private record Gap(String field, LocalText text) {}

    private static Said names(Set<Language> languages) {
        return new Said.All(languages.stream()
                .<Said>map(l -> l.equals(Language.GERMAN) || l.equals(Language.ENGLISH)
                        ? new Said.Word("language." + l.tag())
                        : new Said.Plain(l.tag()))
                .toList());
    }

    private static String beginning(LocalText text) {
        String whole = text.texts().sequencedValues().getFirst();
        return whole.length() <= BEGINNING ? whole : whole.substring(0, BEGINNING).strip() + "…";
    }
}
