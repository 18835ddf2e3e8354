package org.tabularium.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.store.Problem.Misfit;

/// One of the constants of an enum, in lower case with hyphens; always written.
///
/// @param constants the constants by their names in the file
record ChoiceCodec(Map<String, Object> constants) implements Codec<Object> {

    static ChoiceCodec of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(name((Enum<?>) constant), constant);
        }
        return new ChoiceCodec(constants);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object read(Json json, Trail at) throws StoreException {
        String text = Scalars.text(json, at);
        Object constant = constants.get(text);
        if (constant == null) {
            throw new StoreException(new Misfit.BadChoice(at.steps(), List.copyOf(constants.keySet()), text));
        }
        return constant;
    }

    @Override
    public Json write(Object value) {
        return new Json.Str(name((Enum<?>) value));
    }

    @Override
    public Optional<Object> absent() {
        return Optional.empty();
    }
}
