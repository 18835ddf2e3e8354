package org.tabularium.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// Builds the codec of a type from the shape of its records; a type the format has no rule for is refused.
final class Codecs {
    private final Map<Type, Codec<Object>> known = new HashMap<>();

    <T> Codec<T> of(Class<T> type) {
        @SuppressWarnings("unchecked") Codec<T> codec = (Codec<T>) (Codec<?>) codec(type);
        return codec;
    }

    /// The codec of a type as reflection tells it.
    @SuppressWarnings("unchecked")
    Codec<Object> codec(Type type) {
        Codec<Object> codec = known.get(type);
        if (codec == null) {
            codec = (Codec<Object>) build(type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec<?> build(Type type) {
        return switch (type) {
            case ParameterizedType generic -> container(generic);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("no rule for " + type);
        };
    }

    private Codec<?> container(ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        if (type.getRawType() == Id.class) {
            return Scalars.ID;
        }
        if (type.getRawType() == List.class) {
            return new ListCodec(codec(inner));
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalCodec(codec(inner));
        }
        if (type.getRawType() == Answer.class) {
            return new AnswerCodec(codec(inner), codec(Answer.None.class));
        }
        throw new IllegalArgumentException("no rule for " + type);
    }

    private Codec<?> plain(Class<?> type) {
        if (type == String.class) {
            return Scalars.TEXT;
        }
        if (type == Integer.class) {
            return Scalars.WHOLE_NUMBER;
        }
        if (type == LocalDate.class) {
            return Scalars.DATE;
        }
        if (type == Period.class) {
            return Scalars.PERIOD;
        }
        if (type == Language.class) {
            return Scalars.LANGUAGE;
        }
        if (type == LocalText.class) {
            return new LocalTextCodec();
        }
        if (type.isEnum()) {
            return ChoiceCodec.of(type);
        }
        if (type.isSealed()) {
            return SealedCodec.of(type, this);
        }
        if (type.isRecord()) {
            return RecordCodec.of(type, this);
        }
        throw new IllegalArgumentException("no rule for " + type);
    }
}
