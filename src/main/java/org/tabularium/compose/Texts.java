package org.tabularium.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.model.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The named blocks of a kind of document in one language, with places `{name}` for what is recorded.
public final class Texts {
    private final Language language;
    private final Map<String, String> blocks;
    private final Map<String, List<Piece>> pieces;

    private Texts(Language language, Map<String, String> blocks) {
        this.language = language;
        this.blocks = Collections.unmodifiableMap(blocks);
        Map<String, List<Piece>> cut = new HashMap<>();
        blocks.forEach((key, block) -> cut.put(key, Piece.of(block)));
        this.pieces = Map.copyOf(cut);
    }

    /// Reads `assets/texts/<language>/<kind>.json` for each kind; later blocks take the place of earlier ones.
    public static Texts load(Language language, String... kinds) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (String kind : kinds) {
            blocks.putAll(blocks("/assets/texts/" + language.tag() + "/" + kind + ".json"));
        }
        return new Texts(language, blocks);
    }

    /// The same kinds in another language, over these blocks for what it lacks.
    public Texts under(Language over, String... kinds) {
        Map<String, String> all = new LinkedHashMap<>(blocks);
        for (String kind : kinds) {
            all.putAll(blocks("/assets/texts/" + over.tag() + "/" + kind + ".json"));
        }
        return new Texts(over, all);
    }

    private static Map<String, String> blocks(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + file);
            }
            Map<String, String> blocks = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : JsonMapper.shared().readTree(in).properties()) {
                blocks.put(entry.getKey(), entry.getValue().asString());
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same blocks in the wording that this chooses.
    public Texts spoken(UnaryOperator<String> wording) {
        Map<String, String> spoken = new LinkedHashMap<>();
        blocks.forEach((key, block) -> spoken.put(key, wording.apply(block)));
        return new Texts(language, spoken);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return blocks.keySet();
    }

    /// The block as it stands.
    public String get(String key) {
        String block = blocks.get(key);
        if (block == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return block;
    }

    /// The block with its places filled in.
    public Line fill(String key, Map<String, Line> values) {
        Line line = new Line();
        for (Piece piece : pieces(key)) {
            line.add(piece.before());
            if (!piece.place().isEmpty()) {
                Line value = values.get(piece.place());
                if (value == null) {
                    throw new IllegalArgumentException("nothing for {" + piece.place() + "} of " + key);
                }
                line.add(value);
            }
        }
        return line;
    }

    private List<Piece> pieces(String key) {
        List<Piece> found = pieces.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return found;
    }

    /// A stretch of a block: words, then the name of a place, which is empty at the end.
    private record Piece(String before, String place) {
        private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

        static List<Piece> of(String block) {
            List<Piece> pieces = new ArrayList<>();
            Matcher place = PLACE.matcher(block);
            int done = 0;
            while (place.find()) {
                pieces.add(new Piece(block.substring(done, place.start()), place.group(1)));
                done = place.end();
            }
            pieces.add(new Piece(block.substring(done), ""));
            return pieces;
        }
    }
}
