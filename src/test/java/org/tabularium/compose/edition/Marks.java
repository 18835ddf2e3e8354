package org.tabularium.compose.edition;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// A register in which every text that a person can write has a word of its own, made of letters that every format
/// can show.
///
/// @param register the register
/// @param words the field of each word, as the path of record components without ids and positions
public record Marks(Register register, Map<String, String> words) {
    /// Codes and ids of the law data, not texts.
    private static final Set<String> CODES = Set.of("country", "jurisdiction", "basis", "decision",
            "conditions", "courts", "criteria", "entries", "facts", "rule", "place", "entity", "field");

    public static Marks in(Register register) {
        Map<String, String> words = new LinkedHashMap<>();
        return new Marks((Register) marked(register, "", words), words);
    }

    /// The words in texts that an edition does not hold.
    public List<String> outside(Edition edition) {
        return words.entrySet().stream().filter(e -> !edition.holds(e.getValue())).map(Map.Entry::getKey)
                .toList();
    }

    private static Object marked(Object value, String path, Map<String, String> words) {
        return switch (value) {
            case Id<?> id -> id;
            case Extras extras -> new Extras(Map.of("unknown", "\"" + word("unknown", words) + "\""));
            case Language language -> language;
            case LocalText text -> text(text, path, words);
            case Optional<?> optional -> optional.map(v -> marked(v, path, words));
            case List<?> list -> list(list, path, words);
            case String text when text.isBlank() || isCode(path) -> text;
            case String text -> text + " " + word(path, words);
            case Answer.Stated<?>(Object stated) -> new Answer.Stated<>(marked(stated, path, words));
            case Answer.None<?>(LocalText reason, _) -> new Answer.None<>(text(reason, path, words));
            case Record record -> record(record, path, words);
            default -> value;
        };
    }

    private static boolean isCode(String path) {
        return (CODES.contains(path.substring(path.lastIndexOf('/') + 1)) && !path.equals("signOff/place"))
                || path.endsWith("choices/law");
    }

    private static LocalText text(LocalText text, String path, Map<String, String> words) {
        LocalText marked = text;
        for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
            marked = marked.with(entry.getKey(), entry.getValue() + " " + word(path, words));
        }
        return marked;
    }

    /// Of letters alone, so that no format breaks it.
    private static String word(String path, Map<String, String> words) {
        StringBuilder word = new StringBuilder("Xq");
        for (char digit : Integer.toString(words.size()).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        words.put(word.append('w').toString(), path);
        return word.toString();
    }

    private static List<?> list(List<?> list, String path, Map<String, String> words) {
        List<Object> marked = new ArrayList<>();
        list.forEach(e -> marked.add(marked(e, path, words)));
        return marked;
    }

    private static Object record(Record record, String path, Map<String, String> words) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                String name = components[i].getName();
                values[i] = marked(components[i].getAccessor().invoke(record),
                        path.isEmpty() ? name : path + "/" + name, words);
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
