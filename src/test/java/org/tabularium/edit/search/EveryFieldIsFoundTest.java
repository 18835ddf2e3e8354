package org.tabularium.edit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.edit.Spot;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Kind;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// What is typed into a field is found at that field, by any stretch of it, however it is written.
class EveryFieldIsFoundTest {
    private static final Register SAMPLE = SearchIndexTest.sample();
    private static final SearchIndex INDEX =
            new SearchIndex(Law.load(), Words.of("form", Locale.GERMAN), Words.of("ui", Locale.GERMAN));

    /// A register in which a text was typed into a field.
    record Typed(Register register, Spot spot) {}

    @Property(seed = Chance.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsTypedIntoAFieldIsFoundThere(@ForAll("texts") String text, @ForAll int entity,
            @ForAll int field, @ForAll int from, @ForAll int length) {
        Typed typed = type(text, entity, field);
        int start = Math.floorMod(from, text.length() - 2);
        String part = text.substring(start, Math.min(text.length(), start + 2 + Math.floorMod(length, 9)));
        Query query = Query.of(part.toUpperCase(Locale.GERMAN));
        if (query.length() < 2) {
            return;
        }
        Found found = INDEX.of(typed.register()).search(query, 100_000);
        Spot entityAlone = new Spot(typed.spot().place(), typed.spot().entity(), "");
        boolean there = found.texts().stream().anyMatch(h -> h.spot().equals(typed.spot()))
                || found.names().stream().anyMatch(h -> h.spot().equals(entityAlone));
        assertThat(there).as(part + " in " + typed.spot()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abeouäöüßÄÉéñłœ§ -„“.\u00a0\u00ad1ﬁ").ofMinLength(3)
                .ofMaxLength(60).filter(s -> !s.isBlank());
    }

    private static Typed type(String text, int entity, int field) {
        List<Vocabulary<?>> vocabularies = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
                Vocabulary.RETENTION, Vocabulary.MEASURES, Vocabulary.SUBJECTS, Vocabulary.DATA,
                Vocabulary.DEPARTMENTS);
        return typeInto(vocabularies.get(Math.floorMod(entity, vocabularies.size())), text, entity, field);
    }

    @SuppressWarnings("unchecked") // the form of a vocabulary's entities bears its key
    private static <T extends Identified<T>> Typed typeInto(Vocabulary<T> vocabulary, String text, int entity,
            int field) {
        Form<T> form = (Form<T>) Forms.all().stream().filter(f -> f.key().equals(vocabulary.key()))
                .findFirst().orElseThrow();
        List<Field<T, ?>> fields = form.fields().filter(
                f -> f.kind() instanceof Kind.Line || f.kind() instanceof Kind.Prose
                        || f.kind() instanceof Kind.Local)
                .toList();
        List<T> entities = vocabulary.list().of(SAMPLE);
        T chosen = entities.get(Math.floorMod(entity / 7, entities.size()));
        Field<T, ?> into = fields.get(Math.floorMod(field, fields.size()));
        T changed = with(into, chosen, text);
        return new Typed(vocabulary.replace(SAMPLE, changed),
                new Spot(vocabulary.key(), chosen.id().value(), into.key()));
    }

    @SuppressWarnings("unchecked") // each kind has its own type of value
    private static <T> T with(Field<T, ?> field, T entity, String text) {
        return field.kind() instanceof Kind.Local
                ? ((Field<T, LocalText>) field).lens().with(entity, LocalText.of(Language.ENGLISH, text))
                : ((Field<T, String>) field).lens().with(entity, text);
    }
}
