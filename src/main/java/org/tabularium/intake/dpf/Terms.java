package org.tabularium.intake.dpf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How lists say things, from `assets/intake/dpf.json`; all words are folded.
///
/// @param columns what each column may be called, the usual name first
/// @param framework what names the framework with the Union
/// @param otherFramework what looks like it and is another one
/// @param legalForms by their usual abbreviation, all ways to write them
record Terms(Map<Column, List<String>> columns, List<String> framework, List<String> otherFramework,
        List<String> inactive, List<String> hr, List<String> nonHr, List<String> yes, List<String> no,
        SequencedMap<String, List<String>> legalForms) {
    private static final String FILE = "/assets/intake/dpf.json";

    static Terms load() {
        try (InputStream in = Terms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no data " + FILE);
            }
            JsonNode root = JsonMapper.shared().readTree(in);
            Map<Column, List<String>> columns = new EnumMap<>(Column.class);
            Stream.of(Column.values()).forEach(c -> columns.put(c, words(root.path("columns"), c.key())));
            SequencedMap<String, List<String>> forms = new LinkedHashMap<>();
            root.path("legalForms").properties()
                    .forEach(e -> forms.put(e.getKey(), words(root.path("legalForms"), e.getKey())));
            return new Terms(columns, words(root, "framework"), words(root, "otherFramework"),
                    words(root, "inactive"), words(root, "hr"), words(root, "nonHr"), words(root, "yes"),
                    words(root, "no"), forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(JsonNode parent, String key) {
        List<String> words = new ArrayList<>();
        parent.path(key).forEach(w -> words.add(w.asString()));
        if (words.isEmpty()) {
            throw new IllegalStateException(FILE + " says nothing of " + key);
        }
        return List.copyOf(words);
    }
}
