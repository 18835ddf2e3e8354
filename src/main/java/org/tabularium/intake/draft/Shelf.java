package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// A list of the register while a file is added to it: entities are found by their folded names.
final class Shelf<T extends Identified<T>> {
    private final Vocabulary<T> vocabulary;
    private final Language language;
    private final List<T> before;
    private final Map<Id<T>, T> all = new LinkedHashMap<>();
    private final Map<String, Id<T>> byName = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, T> offered = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private BiFunction<Id<T>, T, T> copying = (id, entity) -> entity;

    Shelf(Vocabulary<T> vocabulary, Register register, Language language, List<Decision> decisions) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.before = vocabulary.list().of(register);
        before.forEach(e -> {
            all.put(e.id(), e);
            ids.add(e.id().value());
            names(e).forEach(n -> byName.putIfAbsent(Texts.folded(n), e.id()));
        });
        decisions.stream().filter(d -> d.list().equals(vocabulary.key()))
                .filter(d -> d.verdict() == Decision.Verdict.SAME)
                .forEach(d -> same.put(Texts.folded(d.name()), Texts.folded(d.other())));
    }

    /// Entities of a catalog that may be taken under their names in the language of the file.
    ///
    /// @param copying makes an entity of this id out of one of the catalog
    void offer(List<T> entities, BiFunction<Id<T>, T, T> copying) {
        this.copying = copying;
        entities.forEach(e -> {
            String name = vocabulary.name().apply(e).in(language);
            if (!name.isEmpty()) {
                offered.putIfAbsent(Texts.folded(name), e);
            }
        });
    }

    /// The names an entity goes by.
    List<String> names(T entity) {
        List<String> names = new ArrayList<>(vocabulary.name().apply(entity).texts().values());
        if (entity instanceof Party party && !party.product().isBlank()) {
            names.add(party.product());
        }
        return names;
    }

    /// The entity of this name, if there is one.
    Optional<T> find(String name) {
        String folded = resolved(Texts.folded(name));
        Id<T> id = byName.get(folded);
        return id == null ? Optional.empty() : Optional.ofNullable(all.get(id));
    }

    /// Whether the catalog or the register knows this name.
    boolean knows(String name) {
        String folded = resolved(Texts.folded(name));
        return byName.containsKey(folded) || offered.containsKey(folded);
    }

    /// The entity of this name; a new one if there is none.
    T get(String name) {
        return find(name).orElseGet(() -> {
            T known = offered.get(resolved(Texts.folded(name)));
            return known == null
                    ? add(name, id -> vocabulary.create().apply(id, LocalText.of(language, name)))
                    : add(known.id(), name, id -> copying.apply(id, known));
        });
    }

    /// Adds a new entity under a name it is found by.
    T add(String name, java.util.function.Function<Id<T>, T> create) {
        return put(name, create.apply(Id.fresh(vocabulary.prefix(), name, ids::contains)));
    }

    private T add(Id<T> wanted, String name, java.util.function.Function<Id<T>, T> create) {
        return ids.contains(wanted.value()) ? add(name, create) : put(name, create.apply(wanted));
    }

    private T put(String name, T entity) {
        ids.add(entity.id().value());
        all.put(entity.id(), entity);
        byName.putIfAbsent(Texts.folded(name), entity.id());
        names(entity).forEach(n -> byName.putIfAbsent(Texts.folded(n), entity.id()));
        return entity;
    }

    /// Changes an entity that is there.
    void change(Id<T> id, UnaryOperator<T> change) {
        all.computeIfPresent(id, (i, entity) -> change.apply(entity));
    }

    T entity(Id<T> id) {
        return java.util.Objects.requireNonNull(all.get(id));
    }

    /// Whether an entity goes by a name, so that the name stands in the register.
    boolean isCalled(T entity, String name) {
        String folded = Texts.folded(name);
        return names(entity).stream().anyMatch(n -> Texts.folded(n).equals(folded));
    }

    List<T> list() {
        return List.copyOf(all.values());
    }

    boolean had(Id<T> id) {
        return Identified.find(before, id).isPresent();
    }

    Vocabulary<T> vocabulary() {
        return vocabulary;
    }

    Register fill(Register register) {
        List<T> now = list();
        return now.equals(before) ? register : vocabulary.list().with(register, now);
    }

    /// Follows what was decided, at most as often as there are decisions.
    private String resolved(String folded) {
        String name = folded;
        for (int i = 0; i < same.size() && same.containsKey(name); i++) {
            name = same.getOrDefault(name, name);
        }
        return name;
    }
}
