package org.tabularium.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.words.Words;

/// What is known while pasted text is read, and what has been made on the way. To be used for one paste.
public final class Reading {
    private final Law law;
    private final List<Words> languages;
    private final List<UnaryOperator<Register>> additions = new ArrayList<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();
    private Register register;

    /// @param register the register before
    /// @param languages messages of this room in every language that may have been pasted
    public Reading(Register register, Law law, List<Words> languages) {
        this.register = register;
        this.law = law;
        this.languages = List.copyOf(languages);
    }

    Law law() {
        return law;
    }

    List<Words> languages() {
        return languages;
    }

    LocalText text(String words) {
        return LocalText.of(register.primary(), words);
    }

    Language primary() {
        return register.primary();
    }

    List<Language> registerLanguages() {
        return register.languages();
    }

    void lose(String text) {
        lost.add(text);
    }

    /// The entity of this name in any language; parties are also known by their product.
    <T extends Identified<T>> Optional<Id<T>> find(Vocabulary<T> vocabulary, String text) {
        String wanted = Names.key(text);
        return vocabulary.list().of(register).stream()
                .filter(e -> names(vocabulary, e).anyMatch(n -> Names.key(n).equals(wanted)))
                .findFirst().map(Identified::id);
    }

    private static <T extends Identified<T>> Stream<String> names(Vocabulary<T> vocabulary, T entity) {
        if (entity instanceof Party p && !p.product().isEmpty()) {
            return Stream.of(p.name(), p.product(), p.name() + " (" + p.product() + ")",
                    p.product() + " (" + p.name() + ")");
        }
        return vocabulary.name().apply(entity).texts().values().stream();
    }

    <T extends Identified<T>> Id<T> findOrMake(Vocabulary<T> vocabulary, String text) {
        return find(vocabulary, text).orElseGet(() -> make(vocabulary, text));
    }

    <T extends Identified<T>> Id<T> make(Vocabulary<T> vocabulary, String text) {
        T made = vocabulary.fresh(register, LocalText.of(register.primary(), text));
        return made instanceof RetentionRule rule ? rule(vocabulary, made, rule) : added(vocabulary, made);
    }

    /// A rule that is called after its period has that period, and is called so in every language of the register.
    @SuppressWarnings("unchecked") // a rule stays a rule
    private <T extends Identified<T>> Id<T> rule(Vocabulary<T> vocabulary, T made, RetentionRule rule) {
        String called = rule.name().in(register.primary());
        return Periods.read(called, languages).map(period -> {
            LocalText name = rule.name();
            for (Words words : languages) {
                if (register.languages().contains(words.language())) {
                    name = name.with(words.language(), Periods.write(period, words));
                }
            }
            return added(vocabulary, (T) rule.withName(name).withPeriod(Optional.of(period)));
        }).orElseGet(() -> added(vocabulary, made));
    }

    private <T extends Identified<T>> Id<T> added(Vocabulary<T> vocabulary, T entity) {
        register = vocabulary.add(register, entity);
        additions.add(r -> vocabulary.add(r, entity));
        created.merge(vocabulary.key(), 1, Integer::sum);
        return entity.id();
    }

    /// The change that adds to the register what was made.
    public UnaryOperator<Register> additions() {
        List<UnaryOperator<Register>> all = List.copyOf(additions);
        return r -> {
            Register after = r;
            for (UnaryOperator<Register> one : all) {
                after = one.apply(after);
            }
            return after;
        };
    }

    /// How many entities were made, by the key of their vocabulary.
    public Map<String, Integer> created() {
        return created;
    }

    /// The texts that were not understood.
    public List<String> lost() {
        return lost;
    }
}
