package org.tabularium.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the columns of registers mean, written by hand.
final class Expected {
    private Expected() {}

    static JsonNode known() {
        return read("known.json");
    }

    private static JsonNode read(String name) {
        try (InputStream in = Expected.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asString()));
        return texts;
    }

    /// A table nobody has seen before.
    record Unseen(String name, Sheet sheet, List<String> fields) {}

    static List<Unseen> unseen(String file) {
        List<Unseen> all = new ArrayList<>();
        read(file).path("tables").forEach(t -> {
            List<String> headings = new ArrayList<>();
            List<String> fields = new ArrayList<>();
            t.path("columns").forEach(c -> {
                headings.add(c.get(0).asString());
                fields.add(c.get(1).asString());
            });
            List<Row> rows = new ArrayList<>();
            if (t.has("bands")) {
                List<String> bands = texts(t.path("bands"));
                rows.add(new Row(1, IntStream.range(0, bands.size())
                        .mapToObj(i -> i > 0 && bands.get(i).equals(bands.get(i - 1)) ? "" : bands.get(i))
                        .toList()));
            }
            rows.add(new Row(rows.size() + 1, headings));
            t.path("rows").forEach(r -> rows.add(new Row(rows.size() + 1, texts(r))));
            all.add(new Unseen(t.path("name").asString(), new Sheet("Tabelle1", rows), fields));
        });
        return all;
    }
}
