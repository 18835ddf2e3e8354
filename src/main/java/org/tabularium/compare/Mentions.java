package org.tabularium.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.form.Field;
import org.tabularium.form.Form;
import org.tabularium.form.Kind;
import org.tabularium.form.Lens;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;

/// What a value refers to, and what it holds that others may refer to.
///
/// @param named references, each with the list it leads into
/// @param held entities, and parts of an entity that bear ids
record Mentions(Set<String> named, Set<String> held) {
    static final Mentions NONE = new Mentions(Set.of(), Set.of());

    static Mentions before(Difference difference) {
        return switch (difference.change()) {
            case Change.Replaced(Object before, _) -> of(difference, before);
            case Change.Removed(Object element, _) -> of(difference, List.of(element));
            default -> NONE;
        };
    }

    static Mentions after(Difference difference) {
        return switch (difference.change()) {
            case Change.Replaced(_, Object after) -> of(difference, after);
            case Change.Added(Object element, _, _) -> of(difference, List.of(element));
            default -> NONE;
        };
    }

    private static Mentions of(Difference difference, Object value) {
        Mentions mentions = new Mentions(new HashSet<>(), new HashSet<>());
        String owner = difference.list().map(v -> v.key() + ":").orElse("") + difference.entity();
        String field = difference.route().steps().stream().filter(Step.In.class::isInstance)
                .map(s -> ((Step.In) s).field().key()).reduce((_, last) -> last).orElse("");
        if (difference.isWhole()) {
            mentions.entities((Kind.Parts<?>) difference.kind(), field, (List<?>) value);
        } else {
            mentions.said(difference.kind(), value, owner, field);
        }
        return mentions;
    }

    private void entities(Kind.Parts<?> kind, String list, List<?> entities) {
        for (Object entity : entities) {
            String owner = list + ":" + Step.keyOf(kind, entity);
            held.add(owner);
            whole(kind.form(), entity, owner);
        }
    }

    private void whole(Form<?> form, Object whole, String owner) {
        for (Field<?, ?> field : form.fields().toList()) {
            @SuppressWarnings("unchecked") // the form is that of the whole
            Lens<Object, Object> lens = (Lens<Object, Object>) field.lens();
            said(field.kind(), lens.of(whole), owner, field.key());
        }
    }

    private void said(Kind<?> kind, Object value, String owner, String field) {
        switch (kind) {
            case Kind.Reference<?>(var vocabulary) -> ((Optional<?>) value)
                    .ifPresent(id -> named.add(vocabulary.key() + ":" + ((Id<?>) id).value()));
            case Kind.References<?>(var vocabulary) -> ((List<?>) value)
                    .forEach(id -> named.add(vocabulary.key() + ":" + ((Id<?>) id).value()));
            case Kind.Siblings<?> siblings -> ((List<?>) value)
                    .forEach(id -> named.add(owner + "/" + siblings.siblings() + ":" + ((Id<?>) id).value()));
            case Kind.Answered<?> answered -> ((Answer<?>) value).stated()
                    .ifPresent(stated -> said(answered.kind(), stated, owner, field));
            case Kind.Part<?>(var form) -> whole(form, value, owner);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(value))
                    .forEach(v -> whole(v.form(), value, owner));
            case Kind.Parts<?> parts -> ((List<?>) value).forEach(part -> {
                String key = Step.keyOf(parts, part);
                if (!key.isEmpty()) {
                    held.add(owner + "/" + field + ":" + key);
                }
                whole(parts.form(), part, owner);
            });
            default -> {
                // refers to nothing
            }
        }
    }
}
