package org.tabularium.form;

import java.util.List;
import java.util.stream.Stream;

/// What can be said about one kind of entity, in the order of a lawyer's questions.
///
/// @param <E> the entity or part
/// @param key name in the messages, for example `activity`
/// @param sections the questions
public record Form<E>(String key, List<Section<E>> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    /// A form without questions of its own, for parts of an entity.
    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than the list
    static <E> Form<E> part(String key, Field<E, ?>... fields) {
        return new Form<>(key, List.of(new Section<>("", List.of(fields))));
    }

    public Stream<Field<E, ?>> fields() {
        return sections.stream().flatMap(s -> s.fields().stream());
    }

    /// Fields that answer one question.
    ///
    /// @param key name in the messages below the form's; empty in forms of parts
    public record Section<E>(String key, List<Field<E, ?>> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }
}
