package org.tabularium.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.model.Answer;

/// Follows paths of fields through the forms, as documents and findings name them.
public final class Paths {
    private Paths() {}

    /// Whether a path leads to a field of a form, as filled in for an entity.
    public static <E> boolean leads(Form<E> form, E entity, String path) {
        return path.isEmpty() || form.fields().anyMatch(field -> field.key().startsWith(path + "/")
                || below(field.key(), path).filter(rest -> into(field, entity, rest)).isPresent());
    }

    private static <E, A> boolean into(Field<E, A> field, E entity, String rest) {
        return rest.isEmpty() || within(field.kind(), field.lens().of(entity), rest);
    }

    private static boolean within(Kind<?> kind, Object value, String rest) {
        return switch (kind) {
            case Kind.Answered<?> answered -> ((Answer<?>) value).stated()
                    .filter(said -> within(answered.kind(), said, rest)).isPresent();
            case Kind.Parts<?> parts -> part(parts, (List<?>) value, rest);
            case Kind.Part<?>(Form<?> form) -> cast(form, value, rest);
            case Kind.OneOf<?> one -> one.variants().stream().filter(v -> v.type().isInstance(value))
                    .anyMatch(v -> cast(v.form(), value, rest));
            case Kind.Bases bases -> rest.matches("\\d+");
            default -> false;
        };
    }

    @SuppressWarnings("unchecked") // the values of a field of parts are its parts
    private static <P> boolean part(Kind.Parts<P> parts, List<?> values, String path) {
        return IntStream.range(0, values.size()).anyMatch(i -> {
            P part = (P) values.get(i);
            String key = parts.key().apply(part);
            return below(key.isEmpty() ? Integer.toString(i) : key, path)
                    .filter(rest -> rest.isEmpty() || leads(parts.form(), part, rest)).isPresent();
        });
    }

    @SuppressWarnings("unchecked") // the form is that of the value
    private static <P> boolean cast(Form<P> form, Object value, String path) {
        return leads(form, (P) value, path);
    }

    private static Optional<String> below(String segment, String path) {
        return segment.isEmpty() ? Optional.of(path)
                : path.equals(segment) ? Optional.of("")
                        : Optional.of(path).filter(p -> p.startsWith(segment + "/"))
                                .map(p -> p.substring(segment.length() + 1));
    }
}
