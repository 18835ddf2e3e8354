package org.tabularium.compose.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the layouts in `assets/layouts`.
final class LayoutReader {
    private LayoutReader() {}

    static Layout read(String id) {
        try (InputStream in = LayoutReader.class.getResourceAsStream("/assets/layouts/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no layout " + id);
            }
            return layout(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout layout(JsonNode json) {
        JsonNode source = json.path("source");
        return new Layout(word(json, "id"), member(Layout.Side.class, word(json, "record")),
                member(Layout.Shape.class, word(json, "shape")),
                word(json, "orientation").equals("landscape"),
                words(json.path("languages")).stream().map(Language::new).toList(), word(json, "wording"),
                text(json.path("title")),
                new Layout.Source(member(Layout.Grade.class, word(source, "grade")), word(source, "text")),
                list(json.path("head"), LayoutReader::item), list(json.path("list"), LayoutReader::item),
                list(json.path("items"), LayoutReader::item), list(json.path("lists"),
                        c -> new Layout.Choices(text(c.path("label")), list(c.path("values"),
                                LayoutReader::text))));
    }

    private static Item item(JsonNode json) {
        return new Item(text(json.path("part")), text(json.path("label")), text(json.path("article")),
                words(json.path("fields")), words(json.path("also")),
                list(json.path("ticks"), t -> new Item.Tick(text(t.path("label")), word(t, "when"))),
                boxes(json.path("boxes")), word(json, "rows"), list(json.path("columns"), LayoutReader::text),
                json.path("width").asInt(10), json.path("optional").asBoolean(false));
    }

    private static Boxes boxes(JsonNode json) {
        return json.isMissingNode() ? Boxes.NONE
                : new Boxes(word(json, "of"), list(json.path("kinds"),
                        k -> new Boxes.Kind(text(k.path("label")), words(k.path("words")))));
    }

    private static <E extends Enum<E>> E member(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        return json.valueStream().map(read).toList();
    }

    private static List<String> words(JsonNode json) {
        return list(json, JsonNode::asString);
    }

    private static String word(JsonNode json, String key) {
        return json.path(key).asString("");
    }

    private static LocalText text(JsonNode json) {
        LocalText text = LocalText.EMPTY;
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            text = text.with(new Language(entry.getKey()), entry.getValue().asString());
        }
        return text;
    }
}
