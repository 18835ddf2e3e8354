package org.tabularium.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads bytes of unknown origin as JSON, within bounds of size, depth and number of values.
final class JsonReader {
    static final int DEEPEST = 100;
    /// A file of the largest size we read holds fewer in canonical form; each takes about a hundred bytes of
    /// memory.
    private static final long MOST_TOKENS = 6_000_000;
    private static final int LONGEST_TEXT = 16 * 1024 * 1024;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST * 2)
                    .maxTokenCount(MOST_TOKENS).maxStringLength(LONGEST_TEXT).build())
            .build();

    private final byte[] bytes;
    private final JsonParser parser;

    private JsonReader(byte[] bytes, JsonParser parser) {
        this.bytes = bytes;
        this.parser = parser;
    }

    static Json read(byte[] bytes) throws StoreException {
        Encoding.check(bytes);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonReader(bytes, parser).document();
        }
    }

    private Json document() throws StoreException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new StoreException(new Problem.Empty());
            }
            Json value = value(first, 0);
            if (parser.nextToken() != null) {
                throw new StoreException(notJson(offset()));
            }
            return value;
        } catch (UnexpectedEndOfInputException e) {
            throw new StoreException(cutOff(), e);
        } catch (StreamConstraintsException e) {
            throw new StoreException(new Problem.Oversized(Encoding.line(bytes, offset())), e);
        } catch (JacksonException e) {
            int offset = Math.clamp(e.getLocation().getByteOffset(), 0, bytes.length);
            throw new StoreException(isStartOfWord(offset) ? cutOff() : notJson(offset), e);
        }
    }

    private Json value(@Nullable JsonToken token, int depth) throws StoreException {
        if (depth > DEEPEST) {
            throw new StoreException(new Problem.TooDeep(Encoding.line(bytes, offset()), DEEPEST));
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL -> Json.Word.NULL;
            case null, default -> throw new StoreException(cutOff());
        };
    }

    private Json object(int depth) throws StoreException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw new StoreException(new Problem.DuplicateKey(Encoding.line(bytes, offset()), name));
            }
            members.put(name, value(parser.nextToken(), depth + 1));
        }
        return new Json.Obj(members);
    }

    private Json array(int depth) throws StoreException {
        List<Json> elements = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            elements.add(value(t, depth + 1));
        }
        return new Json.Arr(elements);
    }

    /// Whether the file ends within a word such as "true", which is reported as an unknown word, or with a decimal
    /// point, which is reported as one without digits.
    private boolean isStartOfWord(int offset) {
        String rest =
                new String(bytes, offset, Math.min(bytes.length - offset, 8), StandardCharsets.US_ASCII);
        return Stream.of("true", "false", "null", ".").anyMatch(word -> word.startsWith(rest));
    }

    private int offset() {
        return Math.clamp(parser.currentTokenLocation().getByteOffset(), 0, bytes.length);
    }

    private Problem cutOff() {
        return new Problem.CutOff(Encoding.line(bytes, bytes.length));
    }

    private Problem notJson(int offset) {
        return new Problem.NotJson(Encoding.line(bytes, offset), Encoding.column(bytes, offset));
    }
}
