package org.tabularium.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;

/// A field of an entity that a path leads to, however deep it stands.
///
/// @param <E> the entity
/// @param kind how it is said
/// @param label key of its label in the messages of forms
/// @param lens where it is kept; of use for the entity it was found in and for edits of it
public record Reached<E>(Kind<?> kind, String label, Lens<E, Object> lens) {

    /// The field at a path such as `purposes/pur-a/text`, as the origins of documents carry them. What an answer states
    /// has the path of the question. Nothing if the entity has no such field now.
    public static <E> Optional<Reached<E>> at(Form<E> form, E entity, String path) {
        return below(form, entity, new Lens<>(e -> e, (e, changed) -> castTo(changed)), path);
    }

    private static <E> Optional<Reached<E>> below(Form<?> form, E entity, Lens<E, Object> at, String path) {
        for (Field<?, ?> field : form.fields().toList()) {
            String key = field.key();
            boolean ends = key.equals(path);
            if (ends || key.isEmpty() || path.startsWith(key + "/")) {
                String rest = ends ? "" : key.isEmpty() ? path : path.substring(key.length() + 1);
                Optional<Reached<E>> found = within(field.kind(), field.label(form.key()), entity,
                        at.then(castTo(field.lens())), rest);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static <E> Optional<Reached<E>> within(Kind<?> kind, String label, E entity, Lens<E, Object> at,
            String rest) {
        if (kind instanceof Kind.Answered<?> answered) {
            return switch ((Answer<?>) at.of(entity)) {
                case Answer.Stated<?> _ -> within(answered.kind(), label, entity, at.then(stated()), rest);
                case Answer.None<?> _ when rest.isEmpty() -> Optional
                        .of(new Reached<>(new Kind.Local(), label, at.then(reason())));
                default -> rest.isEmpty() ? Optional.of(new Reached<>(kind, label, at)) : Optional.empty();
            };
        }
        if (rest.isEmpty()) {
            return Optional.of(new Reached<>(kind, label, at));
        }
        return switch (kind) {
            case Kind.Part<?>(var form) -> below(form, entity, at, rest);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(at.of(entity)))
                    .flatMap(v -> below(v.form(), entity, at, rest).stream()).findFirst();
            case Kind.Parts<?> parts -> part(parts, entity, at, rest);
            default -> Optional.empty();
        };
    }

    private static <E, P> Optional<Reached<E>> part(Kind.Parts<P> kind, E entity, Lens<E, Object> at,
            String rest) {
        int slash = rest.indexOf('/');
        String first = slash < 0 ? rest : rest.substring(0, slash);
        List<P> parts = castTo(at.of(entity));
        return IntStream.range(0, parts.size()).filter(i -> {
            String key = kind.key().apply(parts.get(i));
            return first.equals(key.isEmpty() ? Integer.toString(i) : key);
        }).boxed().findFirst().flatMap(i -> slash < 0
                ? Optional.of(new Reached<>(new Kind.Part<>(kind.form()), kind.form().key(), at.then(nth(i))))
                : below(kind.form(), entity, at.then(nth(i)), rest.substring(slash + 1)));
    }

    private static Lens<Object, Object> nth(int place) {
        return new Lens<>(list -> ((List<?>) list).get(place), (list, part) -> {
            List<Object> changed = new ArrayList<>((List<?>) list);
            changed.set(place, part);
            return List.copyOf(changed);
        });
    }

    private static Lens<Object, Object> stated() {
        return new Lens<>(a -> ((Answer<?>) a).stated().orElseThrow(), (a, value) -> Answer.of(value));
    }

    private static Lens<Object, Object> reason() {
        return new Lens<>(a -> ((Answer.None<?>) a).reason(),
                (a, reason) -> ((Answer.None<?>) a).withReason((LocalText) reason));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a field of a kind says what is of its type
    private static <T> T castTo(Object value) {
        return (T) value;
    }
}
