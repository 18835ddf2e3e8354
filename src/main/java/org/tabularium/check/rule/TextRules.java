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
                        Passages.of(entity, around).all(), TextRules::placeholder)),
                Rule.warning(Family.CONSISTENCY, "record-placeholder-left").head(around -> each(
                        Passages.ofHead(around).all(), TextRules::placeholder)),
                Rule.error(Family.CONSISTENCY, "wrong-law").any((entity, around) -> each(
                        Passages.of(entity, around).outdated(), outdated(Outdated.Weight.WRONG))),
                Rule.warning(Family.CONSISTENCY, "outdated-words").any((entity, around) -> each(
                        Passages.of(entity, around).outdated(), outdated(Outdated.Weight.OLD))),
                Rule.warning(Family.CONSISTENCY, "record-outdated").head(around -> each(
                        Passages.ofHead(around).outdated(),
                        wording -> outdated(Outdated.Weight.WRONG).apply(wording)
                                .or(() -> outdated(Outdated.Weight.OLD).apply(wording)))));
    }

    /// What a wording says wrongly, filling the sentence; empty if nothing.
    private interface Look extends Function<Passages.Wording, Optional<List<Said>>> {}

    /// One flaw for each text, whatever its languages.
    private static List<Flaw> each(List<Passages.Passage> passages, Look look) {
        List<Flaw> flaws = new ArrayList<>();
        for (Passages.Passage passage : passages) {
            for (Passages.Wording wording : passage.wordings()) {
                Optional<List<Said>> found = look.apply(wording);
                if (found.isPresent()) {
                    flaws.add(Flaw.at(passage.field(), found.get().toArray(Said[]::new)));
                    break;
                }
            }
        }
        return flaws;
    }

    private static Optional<List<Said>> placeholder(Passages.Wording wording) {
        return PLACEHOLDERS.in(wording.said()).map(found -> List.of(new Said.Plain(found)));
    }

    private static Look outdated(Outdated.Weight weight) {
        return wording -> {
            for (Outdated o : wording.outdated()) {
                if (o.weight() == weight) {
                    return Optional.of(List.of(new Said.Plain(o.in(wording.said()).orElse("")),
                            new Said.Text(o.what()), new Said.Text(o.instead())));
                }
            }
            return Optional.empty();
        };
    }

    /// One finding for each entity, at the first text that some language lacks.
    private static List<Flaw> untranslated(Identified<?> entity, Context around) {
        List<Language> languages = around.frame().languages();
        if (languages.size() < 2) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        Set<Language> lacking = new TreeSet<>();
        for (Passages.Passage passage : Passages.of(entity, around).all()) {
            LocalText text = passage.text();
            if (!text.isEmpty() && !text.texts().keySet().containsAll(languages)) {
                languages.stream().filter(l -> text.in(l).isEmpty()).forEach(lacking::add);
                gaps.add(new Gap(passage.field(), text));
            }
        }
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
