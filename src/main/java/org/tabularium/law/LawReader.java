package org.tabularium.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `assets/law`. The files are part of the program, so a fault in them is a fault of the program.
final class LawReader {
    private static final String FOLDER = "/assets/law/";

    private LawReader() {}

    static LawPack read() {
        return new LawPack(LocalDate.parse(text(tree("pack.json"), "knownOn")),
                facts("countries.json", LawReader::country, Country::code),
                facts("bases.json", LawReader::basis, Basis::id),
                facts("decisions.json", LawReader::decision, Decision::id),
                facts("dpia.json", LawReader::indicator, Indicator::id));
    }

    private static Country country(JsonNode node) {
        return new Country(text(node, "code"), local(node, "name"), Country.Zone.valueOf(name(node, "zone")),
                optional(node, "decision"), text(node, "source"), node.path("verify").asBoolean());
    }

    private static Basis basis(JsonNode node) {
        String kind = name(node, "kind").replace("ARTICLE", "ARTICLE_");
        return new Basis(text(node, "id"), Basis.Kind.valueOf(kind), local(node, "citation"),
                local(node, "title"),
                validity(node), text(node, "source"), Status.valueOf(name(node, "status")));
    }

    private static Decision decision(JsonNode node) {
        return new Decision(text(node, "id"), Decision.Kind.valueOf(name(node, "kind")),
                optional(node, "country").orElse(""), node.path("whole").asBoolean(), local(node, "number"),
                local(node, "name"), local(node, "amended"), LocalDate.parse(text(node, "adopted")),
                validity(node),
                text(node, "source"), Status.valueOf(name(node, "status")));
    }

    private static Indicator indicator(JsonNode node) {
        return new Indicator(text(node, "id"), Indicator.Kind.valueOf(name(node, "kind")),
                local(node, "citation"), local(node, "title"), validity(node), text(node, "source"),
                Status.valueOf(name(node, "status")));
    }

    private static <F> SequencedMap<String, F> facts(String file, Function<JsonNode, F> read,
            Function<F, String> id) {
        SequencedMap<String, F> facts = new LinkedHashMap<>();
        for (JsonNode node : tree(file)) {
            F fact = read.apply(node);
            if (facts.put(id.apply(fact), fact) != null) {
                throw new IllegalStateException(file + " holds " + id.apply(fact) + " twice");
            }
        }
        return facts;
    }

    private static JsonNode tree(String file) {
        try (InputStream in = LawReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no law data " + file);
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Validity validity(JsonNode node) {
        return new Validity(optional(node, "from").map(LocalDate::parse),
                optional(node, "to").map(LocalDate::parse));
    }

    private static LocalText local(JsonNode node, String key) {
        LocalText text = LocalText.EMPTY;
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            text = text.with(new Language(entry.getKey()), entry.getValue().asString());
        }
        return text;
    }

    private static String name(JsonNode node, String key) {
        return text(node, key).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return Optional.of(node.path(key).asString("")).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode node, String key) {
        return optional(node, key).orElseThrow(() -> new IllegalStateException("law data without " + key));
    }
}
