package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.form.Form;
import org.tabularium.form.Forms;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Makes registers searchable, and remembers what it read of entities that stay the same.
///
/// Remembered is only what the register read last contains. May be used on any thread.
public final class SearchIndex {
    /// Key of the place and the id under which the controller and the facts about the record are found.
    public static final String CONTROLLER = "controller";
    static final List<Vocabulary<?>> VOCABULARIES =
            List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES, Vocabulary.MANDATES, Vocabulary.SYSTEMS,
                    Vocabulary.JOINT, Vocabulary.UNDERTAKINGS, Vocabulary.RETENTION, Vocabulary.MEASURES,
                    Vocabulary.SUBJECTS, Vocabulary.DATA, Vocabulary.DEPARTMENTS, Vocabulary.NOTICES,
                    Vocabulary.REVIEWS);
    private final FormReader reader;
    private final Language language;
    private final Numbers numbers = new Numbers();
    private final Map<Vocabulary<?>, Leaves> known = new HashMap<>();
    private @Nullable Leaf controller;
    private @Nullable Register last;
    private Searchable current = new Searchable(List.of(), 0);
    private int anew;

    /// @param law names of countries, legal bases and decisions
    /// @param labels messages of room `form`
    /// @param words messages of the program, which say how days and periods are written
    public SearchIndex(Law law, Words labels, Words words) {
        reader = new FormReader(law, labels, words);
        language = words.language();
    }

    /// The register, searchable. Only entities that the register given last did not contain are read.
    @SuppressWarnings("ReferenceEquality") // comparing whole registers would cost more than reading them
    public synchronized Searchable of(Register register) {
        if (register == last) {
            return current;
        }
        if (last != null && !last.primary().equals(register.primary())) {
            known.clear();
        }
        anew = 0;
        List<Block> blocks = new ArrayList<>();
        VOCABULARIES.forEach(v -> blocks.addAll(blocks(v, register)));
        blocks.add(Block.of(List.of(controller(register))));
        last = register;
        current = new Searchable(blocks, numbers.size());
        return current;
    }

    /// How many entities were read for the register given last.
    public synchronized int readAnew() {
        return anew;
    }

    private <T extends Identified<T>> List<Block> blocks(Vocabulary<T> vocabulary, Register register) {
        Optional<Form<T>> form = form(vocabulary);
        return known.computeIfAbsent(vocabulary, v -> new Leaves()).of(vocabulary.list().of(register),
                entity -> read(vocabulary, form, register.primary(), entity));
    }

    private <T extends Identified<T>> Leaf read(Vocabulary<T> vocabulary, Optional<Form<T>> form,
            Language primary, T entity) {
        anew++;
        return new Leaf(numbers, vocabulary.key(), entity.id().value(),
                vocabulary.label(entity, language, primary),
                List.copyOf(vocabulary.name().apply(entity).texts().values()),
                form.map(f -> reader.read(f, entity)).orElse(List.of()));
    }

    /// The form of a vocabulary's entities bears its key.
    @SuppressWarnings("unchecked") // held by a test that reads every form
    static <T extends Identified<T>> Optional<Form<T>> form(Vocabulary<T> vocabulary) {
        return Forms.all().stream().filter(f -> f.key().equals(vocabulary.key())).findFirst()
                .map(f -> (Form<T>) f);
    }

    /// The facts about the record are part of the register itself, which every edit makes another one.
    private Leaf controller(Register register) {
        String name = register.controller().name();
        List<String> names = name.isEmpty() ? List.of() : List.of(name);
        List<Entry> entries = reader.read(Forms.CONTROLLER, register);
        Leaf before = controller;
        if (before != null && before.says(name, names, entries)) {
            return before;
        }
        anew++;
        Leaf leaf = new Leaf(numbers, CONTROLLER, CONTROLLER, name, names, entries);
        controller = leaf;
        return leaf;
    }
}
