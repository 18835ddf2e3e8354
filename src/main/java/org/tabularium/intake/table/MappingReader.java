package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import tools.jackson.databind.JsonNode;

/// Reads the members of a mapping. What is out of bounds ends in an [IllegalArgumentException].
final class MappingReader {
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_COLUMNS = 50_000;
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;
    private static final int LONGEST_TEXT = 40_000;
    private int columns;

    Mapping mapping(JsonNode root) {
        List<SheetMapping> sheets = new ArrayList<>();
        require(root.path("sheets").isArray() && root.path("sheets").size() <= MOST_SHEETS);
        root.path("sheets").forEach(s -> sheets.add(sheet(s)));
        return new Mapping(sheets);
    }

    private SheetMapping sheet(JsonNode json) {
        List<ColumnMapping> all = new ArrayList<>();
        columns += json.path("columns").size();
        require(json.isObject() && columns <= MOST_COLUMNS);
        json.path("columns").forEach(c -> all.add(column(c)));
        return new SheetMapping(text(json, "name"), one(Subject.class, json, "subject", "none"),
                one(Shape.class, json, "shape", "rows"), rows(json, "headings"), all,
                new HashSet<>(rows(json, "left")), new HashSet<>(rows(json, "continuing")));
    }

    private static ColumnMapping column(JsonNode json) {
        require(json.path("column").isInt());
        double certainty = json.path("certainty").asDouble(1);
        require(certainty >= 0 && certainty <= 1);
        return new ColumnMapping(number(json.path("column"), LAST_COLUMN), number(json.path("row"), LAST_ROW),
                number(json.path("entry"), LAST_ROW), text(json, "heading"), text(json, "field"),
                one(Splitting.class, json, "splitting", "whole"), certainty,
                one(Reason.class, json, "reason", "chosen"));
    }

    private static List<Integer> rows(JsonNode json, String key) {
        List<Integer> rows = new ArrayList<>();
        require(json.path(key).isMissingNode()
                || (json.path(key).isArray() && json.path(key).size() <= LAST_ROW));
        json.path(key).forEach(r -> rows.add(number(r, LAST_ROW)));
        return rows;
    }

    /// A number that is not there is 0.
    private static int number(JsonNode json, int most) {
        require(json.isMissingNode()
                || (json.isInt() && json.intValue() >= 0 && json.intValue() <= most));
        return json.asInt(0);
    }

    private static String text(JsonNode json, String key) {
        String text = json.path(key).asString("");
        require((json.path(key).isMissingNode() || json.path(key).isString())
                && text.length() <= LONGEST_TEXT);
        return text;
    }

    private static <E extends Enum<E>> E one(Class<E> kind, JsonNode json, String key, String without) {
        return Enum.valueOf(kind, json.path(key).asString(without).toUpperCase(Locale.ROOT));
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("no mapping");
        }
    }
}
