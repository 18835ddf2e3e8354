package org.tabularium.compose.notice;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// A register in which every text that a person can write bears a mark of its own, so that a test sees where it comes out.
///
/// @param register the register
/// @param marks the field of each mark, as the path of record components
record Marked(Register register, Map<String, String> marks) {
    /// Codes and ids of the law data, not texts.
    private static final Set<String> CODES = Set.of("country", "jurisdiction", "basis", "decision",
            "conditions",
            "law/choices", "courts", "indicators", "criteria", "facts", "rule", "place", "entity", "field");

    static Marked of(Register register) {
        Map<String, String> marks = new LinkedHashMap<>();
        return new Marked((Register) marked(register, "", marks), marks);
    }

    private static Object marked(Object value, String path, Map<String, String> marks) {
        return switch (value) {
            case Id<?> id -> id;
            case Extras extras -> extras;
            case Language language -> language;
            case LocalText text -> text(text, path, marks);
            case Optional<?> optional -> optional.map(v -> marked(v, path, marks));
            case List<?> list -> list(list, path, marks);
            case String text when text.isBlank() || isCode(path) -> text;
            case String text -> text + mark(path, marks);
            case Record record -> record(record, path, marks);
            default -> value;
        };
    }

    private static boolean isCode(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return CODES.contains(last) || path.contains("/conditions/") || path.contains("/screening/")
                || path.startsWith("accepted/");
    }

    private static LocalText text(LocalText text, String path, Map<String, String> marks) {
        LocalText marked = text;
        for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
            marked = marked.with(entry.getKey(), entry.getValue() + mark(path, marks));
        }
        return marked;
    }

    private static String mark(String path, Map<String, String> marks) {
        String mark = "⟦" + marks.size() + "⟧";
        marks.put(mark, path);
        return mark;
    }

    private static List<?> list(List<?> list, String path, Map<String, String> marks) {
        List<Object> marked = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            String key = element instanceof Identified<?> e ? e.id().value() : Integer.toString(i);
            marked.add(marked(element, path + "/" + key, marks));
        }
        return marked;
    }

    private static Object record(Record record, String path, Map<String, String> marks) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                String name = components[i].getName();
                values[i] = marked(components[i].getAccessor().invoke(record),
                        path.isEmpty() ? name : path + "/" + name,
                        marks);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
