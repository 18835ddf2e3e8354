package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.form.LocalTexts;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// The texts of all entities, and how many of them lack a language. An entity that has not changed is not
/// looked through again.
final class Spoken {
    private IdentityHashMap<Object, Entry<?>> known = new IdentityHashMap<>();
    private List<Language> languages = List.of();

    /// The texts of one entity.
    ///
    /// @param kind what kind of entity it is
    /// @param entity the entity as it stands
    /// @param texts its texts that say something in some language
    /// @param missing how many of them are not said, by language
    record Entry<T extends Identified<T>>(Kinds<T> kind, T entity, List<LocalTexts.Found<T>> texts,
            Map<Language, Long> missing) {

        /// Texts that are not said in a language.
        long missing(Language language) {
            return missing.getOrDefault(language, (long) texts.size());
        }

        boolean lacks(LocalTexts.Found<T> found, Language language) {
            return found.lens().of(entity).in(language).isEmpty();
        }
    }

    /// The entries of a register in the order of its places; entities without texts are left out.
    List<Entry<?>> of(Register register) {
        if (!languages.equals(register.languages())) {
            languages = register.languages();
            known = new IdentityHashMap<>();
        }
        List<Entry<?>> entries = new ArrayList<>();
        IdentityHashMap<Object, Entry<?>> met = new IdentityHashMap<>();
        for (Kinds<?> kind : Kinds.all()) {
            collect(kind, register, entries, met);
        }
        known = met;
        return entries;
    }

    private <T extends Identified<T>> void collect(Kinds<T> kind, Register register, List<Entry<?>> entries,
            IdentityHashMap<Object, Entry<?>> met) {
        for (T entity : kind.vocabulary().list().of(register)) {
            Entry<?> old = known.get(entity);
            Entry<?> entry = old == null ? entry(kind, entity) : old;
            met.put(entity, entry);
            if (!entry.texts().isEmpty()) {
                entries.add(entry);
            }
        }
    }

    private <T extends Identified<T>> Entry<T> entry(Kinds<T> kind, T entity) {
        List<LocalTexts.Found<T>> said = LocalTexts.in(kind.form(), entity).stream()
                .filter(f -> !f.lens().of(entity).isEmpty()).toList();
        Map<Language, Long> missing = new HashMap<>();
        for (Language language : languages) {
            missing.put(language,
                    said.stream().filter(f -> f.lens().of(entity).in(language).isEmpty()).count());
        }
        return new Entry<>(kind, entity, said, Map.copyOf(missing));
    }
}
