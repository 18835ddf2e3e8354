package org.tabularium.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.store.Problem.Misfit;

/// One of several records, told apart by the member `kind`, which comes first.
///
/// @param kinds codecs of the records by their kinds
/// @param names kinds of the records by their classes
record SealedCodec(Map<String, RecordCodec> kinds, Map<Class<?>, String> names) implements Codec<Object> {
    static final String KIND = "kind";

    static SealedCodec of(Class<?> type, Codecs codecs) {
        Map<String, RecordCodec> kinds = new LinkedHashMap<>();
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (Class<?> kind : type.getPermittedSubclasses()) {
            String name = name(kind);
            kinds.put(name, RecordCodec.of(kind, codecs));
            names.put(kind, name);
        }
        return new SealedCodec(kinds, names);
    }

    static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public Object read(Json json, Trail at) throws StoreException {
        Map<String, Json> members = RecordCodec.members(json, at);
        Json kind = members.get(KIND);
        if (kind == null) {
            throw new StoreException(new Misfit.Missing(at.member(KIND).steps()));
        }
        String name = Scalars.text(kind, at.member(KIND));
        RecordCodec codec = kinds.get(name);
        if (codec == null) {
            throw new StoreException(
                    new Misfit.BadChoice(at.member(KIND).steps(), List.copyOf(kinds.keySet()), name));
        }
        Map<String, Json> rest = new LinkedHashMap<>(members);
        rest.remove(KIND);
        return codec.read(new Json.Obj(rest), at);
    }

    @Override
    public Json write(Object value) {
        String name = names.get(value.getClass());
        RecordCodec codec = name == null ? null : kinds.get(name);
        if (name == null || codec == null) {
            throw new IllegalArgumentException("no kind for " + value.getClass());
        }
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(KIND, new Json.Str(name));
        codec.writeInto(members, value);
        return new Json.Obj(members);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.empty();
    }
}
