package org.tabularium.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tabularium.export.JsonFile;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A mapping as a file of its own, in one form: the same mapping gives the same text. It holds headings and what they
/// mean, and nothing of what stands below them.
public final class MappingFile {
    private static final String FORMAT = "tabularium-mapping";
    private static final int VERSION = 1;
    private static final long MOST_BYTES = 4L << 20;

    private MappingFile() {}

    public static void write(Mapping mapping, Path file) throws StoreException {
        byte[] bytes = text(mapping).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /// Reads a mapping. Who writes one by hand may leave out certainty and reason, splitting, and what is empty.
    ///
    /// @throws IntakeException if it is none, or too large, or of a newer version
    public static Mapping read(Path file) throws IntakeException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IntakeException("mapping-large", file, null);
            }
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!root.path("format").asString("").equals(FORMAT)) {
                throw new IntakeException("mapping-damaged", file, null);
            }
            if (root.path("formatVersion").asInt(0) > VERSION) {
                throw new IntakeException("mapping-version", file, null);
            }
            return new MappingReader().mapping(root);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new IntakeException("mapping-damaged", file, e);
        }
    }

    static String text(Mapping mapping) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("formatVersion", VERSION);
        root.put("sheets", mapping.sheets().stream().map(MappingFile::sheet).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonFile.write(root, out);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory takes everything
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> sheet(SheetMapping sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", sheet.name());
        json.put("subject", word(sheet.subject()));
        json.put("shape", word(sheet.shape()));
        rows(json, "headings", sheet.headings());
        rows(json, "left", sorted(sheet.left()));
        rows(json, "continuing", sorted(sheet.continuing()));
        json.put("columns", sheet.columns().stream().map(MappingFile::column).toList());
        return json;
    }

    private static void rows(Map<String, Object> json, String key, List<Integer> rows) {
        if (!rows.isEmpty()) {
            json.put(key, rows);
        }
    }

    private static List<Integer> sorted(Set<Integer> rows) {
        return rows.stream().sorted().toList();
    }

    private static Map<String, Object> column(ColumnMapping column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", column.index());
        if (column.row() > 0) {
            json.put("row", column.row());
        }
        if (column.entry() > 0) {
            json.put("entry", column.entry());
        }
        json.put("heading", column.heading());
        if (!column.field().isEmpty()) {
            json.put("field", column.field());
        }
        if (column.splitting() != Splitting.WHOLE) {
            json.put("splitting", word(column.splitting()));
        }
        json.put("certainty", column.certainty());
        json.put("reason", word(column.reason()));
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
