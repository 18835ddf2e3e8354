package org.tabularium.ui.place;

import java.util.List;
import java.util.stream.Collectors;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// Removes entities in one step, unless something still refers to them; then it says what.
///
/// @param <T> the entities
final class Deleting<T extends Identified<T>> {
    private static final int MOST_NAMES = 3;
    private final Vocabulary<T> vocabulary;
    private final Desk desk;

    Deleting(Vocabulary<T> vocabulary, Desk desk) {
        this.vocabulary = vocabulary;
        this.desk = desk;
    }

    void remove(List<String> ids) {
        Register register = desk.editor().register();
        List<Id<T>> free =
                ids.stream().<Id<T>>map(Id::new).filter(id -> Usage.of(register, id).isEmpty()).toList();
        ids.stream().<Id<T>>map(Id::new).filter(id -> !free.contains(id)).findFirst()
                .ifPresent(id -> desk.notice().accept(refusal(register, id)));
        if (!free.isEmpty()) {
            desk.editor().edit(new StepName("step.remove", "entity." + vocabulary.key()),
                    new Spot(vocabulary.key(), free.getFirst().value(), ""), r -> without(r, free));
        }
    }

    private Register without(Register register, List<Id<T>> ids) {
        Register left = register;
        for (Id<T> id : ids) {
            left = vocabulary.remove(left, id);
        }
        return left;
    }

    private String refusal(Register register, Id<T> id) {
        List<Id<?>> users = Usage.of(register, id);
        String names = users.stream().limit(MOST_NAMES).map(u -> name(register, u))
                .collect(Collectors.joining(", "));
        String name =
                vocabulary.find(register, id).map(e -> label(vocabulary, register, e)).orElse(id.value());
        return users.size() > MOST_NAMES
                ? desk.words().get("delete.used.many", name, names, users.size() - MOST_NAMES)
                : desk.words().get("delete.used", name, names);
    }

    private String name(Register register, Id<?> id) {
        return register.activities().stream().filter(a -> a.id().equals(id)).findFirst()
                .map(a -> label(Vocabulary.ACTIVITIES, register, a))
                .or(() -> register.parties().stream().filter(p -> p.id().equals(id)).findFirst()
                        .map(p -> p.name()))
                .orElse(id.value());
    }

    private <E extends Identified<E>> String label(Vocabulary<E> of, Register register, E entity) {
        return of.label(entity, desk.words().language(),
                register.primary());
    }
}
