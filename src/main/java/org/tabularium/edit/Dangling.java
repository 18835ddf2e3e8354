package org.tabularium.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.edit.References.Mention;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// Finds references to what is not there.
final class Dangling {
    private final Map<Class<?>, Set<Id<?>>> there = new HashMap<>();
    private final Rewriting looking;
    private boolean found;

    private Dangling(Register register) {
        for (Vocabulary<?> vocabulary : Holdings.ALL) {
            there.put(Holdings.kind(vocabulary), ids(vocabulary.list().of(register)));
        }
        Set<Class<?>> kinds = new HashSet<>(there.keySet());
        kinds.addAll(List.of(Purpose.class, Disclosure.class));
        looking = new Rewriting(kinds, (kind, id) -> {
            found |= !there.getOrDefault(kind, Set.of()).contains(id);
            return Optional.of(id);
        });
    }

    static List<Mention> in(Register register) {
        Dangling search = new Dangling(register);
        List<Mention> found = new ArrayList<>();
        if (search.finds(register.controller())) {
            found.add(new Mention("controller", ""));
        }
        for (Vocabulary<?> vocabulary : Holdings.ALL) {
            for (Identified<?> entity : vocabulary.list().of(register)) {
                if (search.finds(entity)) {
                    found.add(new Mention(vocabulary.key(), entity.id().value()));
                }
            }
        }
        return found;
    }

    private boolean finds(Identified<?> entity) {
        if (entity instanceof Activity activity) {
            there.put(Purpose.class, ids(activity.purposes()));
            there.put(Disclosure.class, ids(activity.disclosures().stated().orElse(List.of())));
        }
        return finds((Record) entity);
    }

    private boolean finds(Record record) {
        found = false;
        looking.of(record);
        return found;
    }

    private static Set<Id<?>> ids(List<? extends Identified<?>> entities) {
        Set<Id<?>> ids = new HashSet<>();
        entities.forEach(e -> ids.add(e.id()));
        return ids;
    }
}
