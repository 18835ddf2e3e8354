package org.tabularium.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;

/// Looks through entities for references and texts.
final class Walk {
    private Walk() {}

    /// References of an entity to what a register does not have, or to parts it does not have itself.
    static List<String> dangling(Register register, Identified<?> entity) {
        Set<String> parts = new HashSet<>();
        if (entity instanceof Activity a) {
            a.purposes().forEach(p -> parts.add(Purpose.class + p.id().value()));
            a.disclosures().stated().orElse(List.of())
                    .forEach(d -> parts.add(Disclosure.class + d.id().value()));
        }
        List<String> missing = new ArrayList<>();
        new Rewriting(t -> t, (kind, id) -> {
            boolean there = Shelf.of(kind).map(s -> s.find(register, id).isPresent())
                    .orElseGet(() -> parts.contains(kind + id.value()));
            if (!there) {
                missing.add(entity.id() + " → " + kind.getSimpleName() + " " + id);
            }
            return Optional.<Id<?>>of(id);
        }).of(entity);
        return missing;
    }

    static List<LocalText> texts(Record entity) {
        List<LocalText> texts = new ArrayList<>();
        new Rewriting(t -> {
            texts.add(t);
            return t;
        }, (kind, id) -> Optional.<Id<?>>of(id)).of(entity);
        return texts.stream().filter(t -> !t.isEmpty()).toList();
    }

    static List<Identified<?>> entities(Register register) {
        List<Identified<?>> all = new ArrayList<>();
        Shelf.ALL.forEach(s -> all.addAll(s.get().apply(register)));
        return all;
    }

    static <T> List<T> said(Answer<List<T>> answer) {
        return answer.stated().orElse(List.of());
    }
}
