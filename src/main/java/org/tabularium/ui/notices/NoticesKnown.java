package org.tabularium.ui.notices;

import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Known;

/// What is known of the notices before they are looked at.
public record NoticesKnown(Desk desk) implements Known {
    /// Key of the place.
    public static final String KEY = Vocabulary.NOTICES.key();

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String icon() {
        return "fth-book-open";
    }

    @Override
    public Optional<Integer> count() {
        return Optional.of(desk.editor().register().notices().size());
    }

    @Override
    public boolean has(String entity) {
        return find(entity).isPresent();
    }

    @Override
    public String title(String entity) {
        return find(entity).map(this::name).orElse("");
    }

    @Override
    public String about(String entity) {
        return find(entity).map(Notice::version).filter(v -> !v.isEmpty())
                .map(v -> desk.words().get("notice.version", v)).orElse("");
    }

    /// What a notice is called.
    String name(Notice notice) {
        String name = Vocabulary.NOTICES.label(notice, desk.words().language(),
                desk.editor().register().primary());
        return name.isEmpty() ? desk.words().get("entity.unnamed") : name;
    }

    Optional<Notice> find(String entity) {
        return Vocabulary.NOTICES.find(desk.editor().register(), new Id<>(entity));
    }
}
