package org.tabularium.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;

/// Finds the texts of an entity that are said in every language of the register, in the order of its form.
public final class LocalTexts {
    private LocalTexts() {}

    /// One text.
    ///
    /// @param path of the field below the entity, as in [org.tabularium.form.Field#key()]
    /// @param label key of its label in the messages of forms
    /// @param lens where it is kept; of use for the entity it was found in and for edits of its texts
    public record Found<E>(String path, String label, Lens<E, LocalText> lens) {}

    /// The texts of an entity, those that say nothing among them.
    public static <E> List<Found<E>> in(Form<E> form, E entity) {
        return of(form, entity, new Lens<>(e -> e, (e, changed) -> changed), "").toList();
    }

    private static <E, P> Stream<Found<E>> of(Form<P> form, E entity, Lens<E, P> at, String path) {
        return form.fields().flatMap(field -> field(form, field, entity, at, path));
    }

    private static <E, P, A> Stream<Found<E>> field(Form<P> form, Field<P, A> field, E entity, Lens<E, P> at,
            String path) {
        return within(field.kind(), entity, at.then(field.lens()), below(path, field.key()),
                field.label(form.key()));
    }

    private static <E> Stream<Found<E>> within(Kind<?> kind, E entity, Lens<E, ?> at, String path,
            String label) {
        return switch (kind) {
            case Kind.Local _ -> Stream.of(new Found<>(path, label, cast(at)));
            case Kind.Answered<?> answered -> answer(answered, entity, cast(at), path, label);
            case Kind.Parts<?> parts -> parts(parts, entity, cast(at), path);
            case Kind.Part<?>(var form) -> part(form, entity, at, path);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(at.of(entity)))
                    .flatMap(v -> part(v.form(), entity, at, path));
            default -> Stream.of();
        };
    }

    private static <E, A> Stream<Found<E>> answer(Kind.Answered<?> kind, E entity, Lens<E, Answer<A>> at,
            String path, String label) {
        return switch (at.of(entity)) {
            case Answer.NotStated<A>() -> Stream.of();
            case Answer.None<A> _ -> Stream.of(new Found<>(path, label, at.then(reason())));
            case Answer.Stated<A> _ -> within(kind.kind(), entity, at.then(stated()), path, label);
        };
    }

    private static <A> Lens<Answer<A>, LocalText> reason() {
        return new Lens<>(a -> a instanceof Answer.None<A>(LocalText reason, _) ? reason : LocalText.EMPTY,
                (a, reason) -> a instanceof Answer.None<A>(_, var extras) ? new Answer.None<>(reason, extras)
                        : a);
    }

    private static <A> Lens<Answer<A>, A> stated() {
        return new Lens<>(a -> a.stated().orElseThrow(), (a, value) -> Answer.of(value));
    }

    private static <E, P> Stream<Found<E>> parts(Kind.Parts<P> kind, E entity, Lens<E, List<P>> at,
            String path) {
        List<P> parts = at.of(entity);
        return IntStream.range(0, parts.size()).boxed().flatMap(i -> {
            String key = kind.key().apply(parts.get(i));
            return of(kind.form(), entity, at.then(element(i)),
                    below(path, key.isEmpty() ? i.toString() : key));
        });
    }

    private static <P> Lens<List<P>, P> element(int index) {
        return new Lens<>(list -> list.get(index), (list, part) -> {
            List<P> changed = new ArrayList<>(list);
            changed.set(index, part);
            return List.copyOf(changed);
        });
    }

    private static <E, P> Stream<Found<E>> part(Form<P> form, E entity, Lens<E, ?> at, String path) {
        return of(form, entity, cast(at), path);
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "/" + key;
    }

    @SuppressWarnings("unchecked") // what a field of a kind says is of that kind's type
    private static <E, A> Lens<E, A> cast(Lens<E, ?> lens) {
        return (Lens<E, A>) lens;
    }
}
