package org.tabularium.export.dpv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The terms that may be written, and which of them stand for what a register says.
final class Terms {
    private static final String FILE = "/assets/data/dpv.json";
    /// What the terms stand beside. These vocabularies are not part of DPV.
    private static final Map<String, String> BESIDE = Map.of(
            "dct", "http://purl.org/dc/terms/", "dcat", "http://www.w3.org/ns/dcat#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final Set<String> BESIDE_TERMS = Set.of("dct:title", "dct:description", "dct:identifier",
            "dct:language", "dct:created", "dct:modified", "dct:issued", "dct:source", "dct:temporal",
            "dct:PeriodOfTime", "dcat:startDate", "dcat:endDate", "skos:prefLabel", "skos:broader",
            "rdf:value",
            "xsd:date", "xsd:duration");

    private final JsonNode data;
    private final Set<String> known = new HashSet<>(BESIDE_TERMS);

    private Terms(JsonNode data) {
        this.data = data;
        data.path("terms").forEach(term -> known.add(term.asString()));
    }

    static Terms load() {
        try (InputStream in = Terms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + FILE);
            }
            return new Terms(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The prefixes in the order of the alphabet.
    Map<String, Object> prefixes() {
        Map<String, Object> prefixes = new LinkedHashMap<>();
        data.path("prefixes").properties().forEach(p -> prefixes.put(p.getKey(), p.getValue().asString()));
        BESIDE.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(p -> prefixes.put(p.getKey(), p.getValue()));
        return prefixes;
    }

    /// The term itself.
    ///
    /// @throws IllegalArgumentException if it is not known, which is a mistake in the program
    String term(String curie) {
        if (!known.contains(curie)) {
            throw new IllegalArgumentException("not a known term: " + curie);
        }
        return curie;
    }

    boolean isKnown(String curie) {
        return known.contains(curie);
    }

    /// The term for a norm of the law data; none for national norms.
    Optional<String> basis(String id) {
        return found("bases", id);
    }

    /// The term for a special category or an aim of measures, by its name in the file format.
    Optional<String> found(String kind, String key) {
        JsonNode term = data.path(kind).path(key);
        return term.isString() ? Optional.of(term(term.asString())) : Optional.empty();
    }

    /// The broader terms of what bears this very name in some language; never a guess.
    List<String> broader(String kind, LocalText name) {
        JsonNode names = data.path("names").path(kind);
        for (String text : name.texts().values()) {
            JsonNode terms = names.path(text.strip().toLowerCase(Locale.ROOT));
            if (terms.isArray()) {
                List<String> found = new ArrayList<>();
                terms.forEach(term -> found.add(term(term.asString())));
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
