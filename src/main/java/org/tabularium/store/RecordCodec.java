package org.tabularium.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Extras;
import org.tabularium.store.Problem.Misfit;

/// A record as an object whose members are its components, in their order.
final class RecordCodec implements Codec<Object> {
    private final Constructor<?> constructor;
    private final List<Component> components;
    private final Method extras;
    private final Optional<Object> absent;

    /// One component; that for [Extras] is not among them, it comes last in the constructor.
    private record Component(String name, Method accessor, Codec<Object> codec) {}

    private RecordCodec(Constructor<?> constructor, List<Component> components, Method extras) {
        this.constructor = constructor;
        this.components = components;
        this.extras = extras;
        this.absent = allAbsent();
    }

    static RecordCodec of(Class<?> type, Codecs codecs) {
        RecordComponent[] shape = type.getRecordComponents();
        Method extras = Arrays.stream(shape).filter(part -> part.getType() == Extras.class)
                .map(RecordComponent::getAccessor).findFirst().orElseThrow(
                        () -> new IllegalArgumentException("nowhere to keep unknown members in " + type));
        List<Component> components = new ArrayList<>();
        for (RecordComponent part : shape) {
            if (part.getType() != Extras.class) {
                components.add(new Component(part.getName(), part.getAccessor(),
                        codecs.codec(part.getGenericType())));
            }
        }
        Class<?>[] types = Arrays.stream(shape).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordCodec(type.getDeclaredConstructor(types), List.copyOf(components), extras);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The members of a JSON object.
    static Map<String, Json> members(Json json, Trail at) throws StoreException {
        if (json instanceof Json.Obj(Map<String, Json> members)) {
            return members;
        }
        throw new StoreException(new Misfit.WrongShape(at.steps(), Misfit.Shape.OBJECT, json.shape()));
    }

    @Override
    public Object read(Json json, Trail at) throws StoreException {
        Map<String, Json> members = members(json, at);
        Object[] values = new Object[components.size() + 1];
        int known = 0;
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Json member = members.get(component.name);
            if (member == null) {
                values[i] = component.codec.absent().orElseThrow(
                        () -> new StoreException(new Misfit.Missing(at.member(component.name).steps())));
            } else {
                values[i] = component.codec.read(member, at.member(component.name));
                known++;
            }
        }
        values[components.size()] = known == members.size() ? Extras.NONE : unknown(members);
        return make(values);
    }

    private Extras unknown(Map<String, Json> members) {
        Map<String, Json> unknown = new LinkedHashMap<>(members);
        components.forEach(component -> unknown.remove(component.name));
        Map<String, String> texts = new LinkedHashMap<>();
        unknown.forEach((name, json) -> texts.put(name, JsonWriter.compact(json)));
        return new Extras(texts);
    }

    @Override
    public Json write(Object value) {
        Map<String, Json> members = new LinkedHashMap<>();
        writeInto(members, value);
        return new Json.Obj(members);
    }

    /// Adds the members of a record to those already there.
    void writeInto(Map<String, Json> members, Object value) {
        for (Component component : components) {
            Json json = component.codec.write(get(component.accessor, value));
            if (!json.saysNothing()) {
                members.put(component.name, json);
            }
        }
        ((Extras) get(extras, value)).members()
                .forEach((name, text) -> members.putIfAbsent(name, parse(text)));
    }

    private static Json parse(String text) {
        try {
            return JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (StoreException e) {
            throw new IllegalArgumentException("an extra member is not JSON: " + text, e);
        }
    }

    @Override
    public Optional<Object> absent() {
        return absent;
    }

    private Optional<Object> allAbsent() {
        boolean optional = components.stream().allMatch(component -> component.codec.absent().isPresent());
        if (!optional) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Json.Obj.NOTHING, Trail.ROOT));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
