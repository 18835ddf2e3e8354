package org.tabularium.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes JSON in the canonical form of the file, or compactly for members kept as text.
final class JsonWriter {
    private static final int UNINDENTED = -1;
    private final StringBuilder out = new StringBuilder(1024);

    /// Two spaces of indent, one scalar a line, a newline at the end.
    static String canonical(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json, 0);
        return writer.out.append('\n').toString();
    }

    /// No white space at all.
    static String compact(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json, UNINDENTED);
        return writer.out.toString();
    }

    private void value(Json json, int indent) {
        switch (json) {
            case Json.Obj(Map<String, Json> members) -> object(members, indent);
            case Json.Arr(List<Json> elements) -> array(elements, indent);
            case Json.Str(String text) -> text(text);
            case Json.Num(String text) -> out.append(text);
            case Json.Word word -> out.append(word.text);
        }
    }

    private void object(Map<String, Json> members, int indent) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> i = members.entrySet().iterator(); i.hasNext();) {
            Map.Entry<String, Json> member = i.next();
            line(inner(indent));
            text(member.getKey());
            out.append(indent == UNINDENTED ? ":" : ": ");
            value(member.getValue(), inner(indent));
            comma(i);
        }
        close('}', members.entrySet(), indent);
    }

    private void array(List<Json> elements, int indent) {
        out.append('[');
        for (Iterator<Json> i = elements.iterator(); i.hasNext();) {
            Json element = i.next();
            line(inner(indent));
            value(element, inner(indent));
            comma(i);
        }
        close(']', elements, indent);
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private void close(char bracket, Collection<?> content, int indent) {
        if (!content.isEmpty()) {
            line(indent);
        }
        out.append(bracket);
    }

    private static int inner(int indent) {
        return indent == UNINDENTED ? UNINDENTED : indent + 1;
    }

    private void line(int indent) {
        if (indent != UNINDENTED) {
            out.append('\n').repeat("  ", indent);
        }
    }

    /// Escapes what JSON demands, as RFC 8785 does, and halves of surrogate pairs, which UTF-8 cannot hold.
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isHalf(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
