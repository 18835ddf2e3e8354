package org.tabularium.ui.place;

import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;

/// What is known of a place of entities: how many there are, and what they are called.
///
/// @param <T> the entities
record KnownEntities<T extends Identified<T>>(Kinds<T> kind, Desk desk) implements Known {
    @Override
    public String key() {
        return kind.vocabulary().key();
    }

    @Override
    public String icon() {
        return kind.icon();
    }

    @Override
    public Optional<Integer> count() {
        return Optional.of(kind.vocabulary().list().of(desk.editor().register()).size());
    }

    @Override
    public boolean has(String entity) {
        return !entity.isEmpty() && find(entity).isPresent();
    }

    @Override
    public String title(String entity) {
        return new Names(desk).of(vocabulary(), new Id<>(entity));
    }

    @Override
    public String about(String entity) {
        return find(entity).map(e -> kind.detail().of(desk, e, desk.words().language())).orElse("");
    }

    private Optional<T> find(String entity) {
        return vocabulary().find(desk.editor().register(), new Id<>(entity));
    }

    private Vocabulary<T> vocabulary() {
        return kind.vocabulary();
    }
}
