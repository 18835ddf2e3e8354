package org.tabularium.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The JSON Schema of the format, made from the shape of the records and from their documentation.
final class ModelSchema {
    private final Javadoc javadoc = new Javadoc();
    private final Map<String, Json> definitions = new TreeMap<>();
    private final Set<String> members = new TreeSet<>();

    static String text() {
        return JsonWriter.canonical(new ModelSchema().schema());
    }

    /// The names of all members an object of the format may have.
    static Set<String> members() {
        ModelSchema model = new ModelSchema();
        model.schema();
        return model.members;
    }

    private Json schema() {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", str("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", str("urn:tabularium:schema:ropa-1"));
        schema.put("title", str("Tabularium register, format 1"));
        Map<String, Json> first = new LinkedHashMap<>();
        first.put("format", object("const", str("tabularium")));
        first.put("formatVersion", object("const", new Json.Num("1")));
        schema.putAll(record(Register.class, first));
        schema.put("$defs", new Json.Obj(definitions));
        return new Json.Obj(schema);
    }

    /// The schema of a record whose object begins with other members.
    private Map<String, Json> record(Class<?> type, Map<String, Json> first) {
        Map<String, Json> properties = new LinkedHashMap<>(first);
        List<Json> required = new ArrayList<>(first.keySet().stream().map(ModelSchema::str).toList());
        boolean open = false;
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getType() == Extras.class) {
                open = true;
                continue;
            }
            members.add(part.getName());
            properties.put(part.getName(), described(any(part.getGenericType()),
                    javadoc.component(type, part.getName())));
            if (mustBeGiven(part)) {
                required.add(str(part.getName()));
            }
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("description", str(javadoc.summary(type)));
        schema.put("type", str("object"));
        schema.put("properties", new Json.Obj(properties));
        schema.put("required", new Json.Arr(required));
        schema.put("additionalProperties", open ? Json.Word.TRUE : Json.Word.FALSE);
        schema.values().removeIf(Json::saysNothing);
        return schema;
    }

    private static boolean mustBeGiven(RecordComponent part) {
        // A record is written in a language; a notice without any is in those of the record.
        boolean languages = part.getDeclaringRecord() == Register.class
                && part.getGenericType().getTypeName().endsWith("<" + Language.class.getName() + ">");
        return languages || new Codecs().codec(part.getGenericType()).absent().isEmpty();
    }

    private Map<String, Json> any(Type type) {
        return switch (type) {
            case ParameterizedType generic -> container(generic);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("no rule for " + type);
        };
    }

    private Map<String, Json> container(ParameterizedType type) {
        Type inner = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            return reference("Id", () -> string("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength", "80"));
        }
        if (raw == Optional.class) {
            return any(inner);
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        if (raw == List.class) {
            schema.put("type", str("array"));
            schema.put("items", new Json.Obj(any(inner)));
            if (inner == Language.class) {
                schema.put("minItems", new Json.Num("1"));
            }
        } else if (raw == Answer.class) {
            Map<String, Json> answers = new LinkedHashMap<>();
            answers.put("none", new Json.Obj(reference("None", () -> record(Answer.None.class, Map.of()))));
            answers.put("stated", new Json.Obj(any(inner)));
            schema.put("type", str("object"));
            schema.put("properties", new Json.Obj(answers));
            schema.put("maxProperties", new Json.Num("1"));
            schema.put("additionalProperties", Json.Word.FALSE);
        } else {
            throw new IllegalArgumentException("no rule for " + type);
        }
        return schema;
    }

    private Map<String, Json> plain(Class<?> type) {
        if (type == String.class) {
            return string();
        }
        if (type == Integer.class) {
            return new LinkedHashMap<>(Map.of("type", str("integer")));
        }
        if (type == LocalDate.class) {
            return string("format", "date");
        }
        if (type == Period.class) {
            return string("pattern", "^P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?$");
        }
        if (type == Language.class) {
            return reference("Language", () -> string("pattern", "^[a-z]{2,3}(-[a-z0-9]{2,8})*$"));
        }
        if (type == LocalText.class) {
            return reference("LocalText", this::localText);
        }
        if (type.isEnum()) {
            Map<String, Json> schema = new LinkedHashMap<>();
            schema.put("enum",
                    new Json.Arr(Arrays.stream(type.getEnumConstants()).map(c -> kebab(c.toString()))
                            .map(ModelSchema::str).toList()));
            return schema;
        }
        return reference(type.getSimpleName(), () -> type.isSealed() ? kinds(type) : record(type, Map.of()));
    }

    private Map<String, Json> kinds(Class<?> type) {
        List<Json> kinds = Arrays.stream(type.getPermittedSubclasses())
                .map(kind -> (Json) new Json.Obj(record(kind, Map.of(SealedCodec.KIND,
                        object("const", str(SealedCodec.name(kind)))))))
                .toList();
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("description", str(javadoc.summary(type)));
        schema.put("oneOf", new Json.Arr(kinds));
        return schema;
    }

    private Map<String, Json> localText() {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("description", str(javadoc.summary(LocalText.class)));
        schema.put("type", str("object"));
        schema.put("propertyNames", new Json.Obj(any(Language.class)));
        schema.put("additionalProperties", object("type", str("string")));
        return schema;
    }

    private Map<String, Json> reference(String name, Supplier<Map<String, Json>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.Obj.NOTHING);
            definitions.put(name, new Json.Obj(definition.get()));
        }
        return new LinkedHashMap<>(Map.of("$ref", str("#/$defs/" + name)));
    }

    private static Json described(Map<String, Json> schema, String description) {
        Map<String, Json> described = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            described.put("description", str(description));
        }
        described.putAll(schema);
        return new Json.Obj(described);
    }

    private static Map<String, Json> string(String... more) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", str("string"));
        for (int i = 0; i < more.length; i += 2) {
            schema.put(more[i], more[i].equals("maxLength") ? new Json.Num(more[i + 1]) : str(more[i + 1]));
        }
        return schema;
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json object(String name, Json value) {
        return new Json.Obj(Map.of(name, value));
    }

    private static Json str(String text) {
        return new Json.Str(text);
    }
}
