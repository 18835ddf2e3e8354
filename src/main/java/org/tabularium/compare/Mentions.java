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
import org.tabularium.model.Register;

/// What a value refers to, and what it holds that others may refer to.
///
/// @param named references, each with the list it leads into
/// @param held entities, and parts of an entity that bear ids
public record Mentions(Set<String> named, Set<String> held) {
    static final Mentions NONE = new Mentions(Set.of(), Set.of());

    static Mentions before(Difference difference) {
        return switch (difference.change()) {
            case Change.Replaced(Object before, _) -> at(difference.route(), difference.kind(), before);
            case Change.Removed(Object element, _) -> at(difference.route(), difference.kind(),
                    List.of(element));
            default -> NONE;
        };
    }

    static Mentions after(Difference difference) {
        return switch (difference.change()) {
            case Change.Replaced(_, Object after) -> at(difference.route(), difference.kind(), after);
            case Change.Added(Object element, _, _) -> at(difference.route(), difference.kind(),
                    List.of(element));
            default -> NONE;
        };
    }

    /// What a whole register refers to and holds.
    public static Mentions of(Register register) {
        Mentions mentions = new Mentions(new HashSet<>(), new HashSet<>());
        for (Field<Register, ?> field : Root.FORM.fields().toList()) {
            mentions.at(new Step.In(field, field.label(Root.FORM.key())), register);
        }
        return mentions;
    }

    /// What a value of this kind, said at this place, refers to and holds.
    public static Mentions at(Route route, Kind<?> kind, Object value) {
        Mentions mentions = new Mentions(new HashSet<>(), new HashSet<>());
        mentions.said(route, kind, value);
        return mentions;
    }

    /// References to what the register does not hold.
    public Set<String> dangling() {
        Set<String> dangling = new HashSet<>(named);
        dangling.removeAll(held);
        return dangling;
    }

    private void at(Step.In step, Register register) {
        said(Route.START.then(step), step.field().kind(), step.of(register).orElseThrow());
    }

    private void said(Route route, Kind<?> kind, Object value) {
        if (route.list().isPresent() && route.steps().size() == 1) {
            entities((Kind.Parts<?>) kind, route.field(), (List<?>) value);
        } else {
            said(kind, value, route.list().map(v -> v.key() + ":").orElse("") + route.entity(),
                    route.field());
        }
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
