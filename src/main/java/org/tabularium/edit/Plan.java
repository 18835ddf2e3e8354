package org.tabularium.edit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;

/// How references are reached within a value of one type of the model.
sealed interface Plan {

    /// The kinds of entities that may be referred to somewhere below.
    Set<Class<?>> kinds();

    /// Nothing below refers to anything.
    record Leaf() implements Plan {
        @Override
        public Set<Class<?>> kinds() {
            return Set.of();
        }
    }

    /// A reference itself.
    record Reference(Class<?> kind) implements Plan {
        @Override
        public Set<Class<?>> kinds() {
            return Set.of(kind);
        }
    }

    /// A list.
    record Many(Plan each) implements Plan {
        @Override
        public Set<Class<?>> kinds() {
            return each.kinds();
        }
    }

    /// Something that may be absent.
    record Maybe(Plan inner) implements Plan {
        @Override
        public Set<Class<?>> kinds() {
            return inner.kinds();
        }
    }

    /// An answer.
    record Answered(Plan inner) implements Plan {
        @Override
        public Set<Class<?>> kinds() {
            return inner.kinds();
        }
    }

    /// A record, or one of several of a sealed type.
    record Whole(Set<Class<?>> kinds) implements Plan {}

    /// How references are reached within a type.
    ///
    /// @param shapes knows the kinds that a record refers to
    static Plan of(Type type, Shapes.Finder shapes) {
        Plan plan = switch (type) {
            case ParameterizedType generic -> container(generic, shapes);
            case Class<?> plain -> new Whole(shapes.kinds(plain));
            default -> new Leaf();
        };
        return plan.kinds().isEmpty() ? new Leaf() : plan;
    }

    private static Plan container(ParameterizedType type, Shapes.Finder shapes) {
        Type inner = type.getActualTypeArguments()[0];
        Type raw = type.getRawType();
        if (raw == Id.class) {
            return inner instanceof Class<?> kind ? new Reference(kind) : new Leaf();
        }
        if (raw == List.class) {
            return new Many(of(inner, shapes));
        }
        if (raw == Optional.class) {
            return new Maybe(of(inner, shapes));
        }
        return raw == Answer.class ? new Answered(of(inner, shapes)) : new Leaf();
    }
}
