package org.tabularium.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// One copying of an entity, with what it refers to, from a source into a register.
final class Copying {
    private static final int LONGEST_STEM = 74;
    private final Register source;
    private final Map<Key, Id<?>> places = new LinkedHashMap<>();
    private final Map<Key, Identified<?>> added = new LinkedHashMap<>();
    private Register register;

    /// An entity of the source.
    private record Key(Class<?> kind, Id<?> id) {}

    Copying(Register register, Register source) {
        this.register = register;
        this.source = source;
    }

    Register register() {
        return register;
    }

    /// Copies an entity even if the register has one like it.
    Id<?> always(Class<?> kind, Identified<?> entity) {
        return copy(kind, entity, true);
    }

    /// Copies an entity unless the register has one like it.
    Id<?> once(Class<?> kind, Identified<?> entity) {
        return copy(kind, entity, false);
    }

    private Id<?> copy(Class<?> kind, Identified<?> entity, boolean always) {
        Map<Key, Identified<?>> needed = new LinkedHashMap<>();
        reach(new Key(kind, entity.id()), entity, needed);
        Key root = new Key(kind, entity.id());
        needed.forEach((key, e) -> settle(key, e, always && key.equals(root)));
        added.forEach((key, e) -> register = shelf(key).replace(register, referring(places(key), e)));
        return places(root);
    }

    private Id<?> places(Key key) {
        return Objects.requireNonNull(places.get(key));
    }

    private static Shelf<?> shelf(Key key) {
        return Shelf.of(key.kind()).orElseThrow();
    }

    /// All that an entity leads to, itself last, so that the register is filled from the ground up.
    private void reach(Key root, Identified<?> entity, Map<Key, Identified<?>> needed) {
        Map<Key, Identified<?>> found = new LinkedHashMap<>();
        Deque<Map.Entry<Key, Identified<?>>> waiting = new ArrayDeque<>();
        waiting.add(Map.entry(root, entity));
        while (!waiting.isEmpty()) {
            Map.Entry<Key, Identified<?>> next = waiting.removeFirst();
            if (found.putIfAbsent(next.getKey(), next.getValue()) == null) {
                references(next.getValue()).forEach(key -> shelf(key).find(source, key.id())
                        .ifPresent(e -> waiting.add(Map.entry(key, Impersonal.entity(e)))));
            }
        }
        found.entrySet().stream().filter(e -> !e.getKey().equals(root))
                .forEach(e -> needed.put(e.getKey(), e.getValue()));
        needed.put(root, entity);
    }

    private static Set<Key> references(Identified<?> entity) {
        Set<Key> keys = new LinkedHashSet<>();
        new Rewriting(text -> text, (kind, id) -> {
            if (Shelf.of(kind).isPresent()) {
                keys.add(new Key(kind, id));
            }
            return Optional.of(id);
        }).of(entity);
        return keys;
    }

    /// Finds the place of an entity in the register, or makes one.
    private void settle(Key key, Identified<?> entity, boolean always) {
        Identified<?> trimmed =
                new Rewriting(text -> Insertion.text(register, text), (kind, id) -> Optional.of(id))
                        .of(entity);
        Optional<? extends Identified<?>> there = always ? Optional.empty() : alike(key, trimmed);
        if (there.isPresent()) {
            places.put(key, there.get().id());
            return;
        }
        Id<?> id = free(key);
        places.put(key, id);
        added.put(key, trimmed);
        register = shelf(key).add(register,
                new Rewriting(text -> text, (kind, other) -> Optional.of(other)).under(id, trimmed));
    }

    private Optional<? extends Identified<?>> alike(Key key, Identified<?> entity) {
        var list = shelf(key).get().apply(register);
        Optional<? extends Identified<?>> itself = list.stream().filter(e -> e.equals(entity)).findFirst();
        return itself.isPresent() ? itself : list.stream().filter(e -> Names.agree(e, entity)).findFirst();
    }

    private Id<?> free(Key key) {
        Set<String> taken = new HashSet<>();
        shelf(key).get().apply(register).forEach(e -> taken.add(e.id().value()));
        String id = key.id().value();
        if (!taken.contains(id)) {
            return key.id();
        }
        String stem = id.length() <= LONGEST_STEM ? id : id.substring(0, LONGEST_STEM).replaceAll("-$", "");
        return Id.fresh(stem, "", taken::contains);
    }

    /// The entity under its new id, referring to where things are in the register.
    private Identified<?> referring(Id<?> id, Identified<?> entity) {
        Set<Key> parts = parts(entity);
        return new Rewriting(text -> text, (kind, other) -> Shelf.of(kind).isPresent()
                ? Optional.ofNullable(places.get(new Key(kind, other)))
                : Optional.<Id<?>>of(other).filter(part -> parts.contains(new Key(kind, part))))
                .under(id, entity);
    }

    /// Parts of the entity to which other parts of it may refer.
    private static Set<Key> parts(Identified<?> entity) {
        Set<Key> parts = new HashSet<>();
        if (entity instanceof Activity activity) {
            activity.purposes().forEach(p -> parts.add(new Key(Purpose.class, p.id())));
            activity.disclosures().stated().orElse(List.of())
                    .forEach(d -> parts.add(new Key(Disclosure.class, d.id())));
        }
        return parts;
    }
}
