package org.tabularium.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;

/// A register in which every text that a person can write bears a mark of its own, so that a test sees where it comes out.
///
/// @param register the register
/// @param places where the text of each mark stands
public record MarkedTexts(Register register, Map<String, Place> places) {
    /// Codes and ids of the law data, not texts.
    private static final Set<String> CODES =
            Set.of("country", "jurisdiction", "basis", "decision", "conditions",
                    "courts", "criteria", "entries", "indicators", "facts", "rule", "entity", "field");

    /// Where a text stands.
    ///
    /// @param path as in the file, elements of lists by their id or position
    /// @param field record components alone, without those that wrap a value
    public record Place(String path, String field) {
        private Place component(String name) {
            return field.isEmpty() ? new Place(name, name) : new Place(path + "/" + name, field + "/" + name);
        }

        private Place within(String name) {
            return new Place(path + "/" + name, field);
        }

        private boolean isCode() {
            String last = field.substring(field.lastIndexOf('/') + 1);
            return CODES.contains(last) || field.endsWith("choices/law") || field.equals("accepted/place");
        }
    }

    /// Marks every text of a register.
    ///
    /// @param mark the mark of each text, by how many there were before; other signs around it than spaces belong to it
    public static MarkedTexts in(Register register, IntFunction<String> mark) {
        return with(register, mark, String::concat);
    }

    /// Puts other texts in the place of every text of a register.
    public static MarkedTexts instead(Register register, IntFunction<String> other) {
        return with(register, other, (_, text) -> text);
    }

    private static MarkedTexts with(Register register, IntFunction<String> mark,
            BinaryOperator<String> joining) {
        Marker marker = new Marker(mark, joining);
        return new MarkedTexts((Register) marker.record(register, new Place("", "")), marker.places);
    }

    private static final class Marker {
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final IntFunction<String> mark;
        private final BinaryOperator<String> joining;

        private Marker(IntFunction<String> mark, BinaryOperator<String> joining) {
            this.mark = mark;
            this.joining = joining;
        }

        private Object marked(Object value, Place place) {
            return switch (value) {
                case Id<?> id -> id;
                case Extras _ -> new Extras(Map.of("unknown", "\"" + marked("unknown", new Place("unknown",
                        "unknown")).toString().replace("\\", "\\\\").replace("\"", "\\\"")
                        .replaceAll("\\p{Cntrl}", " ") + "\""));
                case Language language -> language;
                case LocalText text -> text(text, place);
                case Optional<?> optional -> optional.map(v -> marked(v, place));
                case List<?> list -> list(list, place);
                case String text when text.isBlank() || place.isCode() -> text;
                case String text -> joining.apply(text, next(place));
                case Answer.Stated<?>(Object stated) -> new Answer.Stated<>(
                        marked(stated, place.within("value")));
                case Answer.None<?>(LocalText reason, _) -> new Answer.None<>(
                        text(reason, place.within("reason")));
                case Record record -> record(record, place);
                default -> value;
            };
        }

        private LocalText text(LocalText text, Place place) {
            LocalText marked = text;
            for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
                marked = marked.with(entry.getKey(), joining.apply(entry.getValue(), next(place)));
            }
            return marked;
        }

        private String next(Place place) {
            String next = mark.apply(places.size());
            places.put(next.strip(), place);
            return next;
        }

        private List<?> list(List<?> list, Place place) {
            List<Object> marked = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                marked.add(marked(element, place.within(
                        element instanceof Identified<?> e ? e.id().value() : Integer.toString(i))));
            }
            return marked;
        }

        private Object record(Record record, Place place) {
            try {
                RecordComponent[] components = record.getClass().getRecordComponents();
                Class<?>[] types = new Class<?>[components.length];
                Object[] values = new Object[components.length];
                for (int i = 0; i < components.length; i++) {
                    types[i] = components[i].getType();
                    values[i] = marked(components[i].getAccessor().invoke(record),
                            place.component(components[i].getName()));
                }
                return record.getClass().getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(place.path(), e);
            }
        }
    }
}
