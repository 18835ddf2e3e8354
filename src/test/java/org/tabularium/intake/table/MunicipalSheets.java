package org.tabularium.intake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The municipal register as spreadsheets of the shapes in which registers are kept.
final class MunicipalSheets {
    private static final int CARDS = 20;
    private final List<Field> fields = new ArrayList<>();
    private final List<JsonNode> activities;

    /// One field of the register with what it is called in spreadsheets, and what it means.
    record Field(String key, String german, String english, String band, String field) {}

    private MunicipalSheets(List<JsonNode> activities) {
        this.activities = activities;
        Expected.known().path("municipal").forEach(f -> fields.add(new Field(f.path("key").asString(),
                f.path("de").asString(), f.path("en").asString(), f.path("band").asString(),
                f.path("field").asString())));
    }

    static MunicipalSheets read(Path folder) throws IOException {
        List<JsonNode> activities = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".md")).sorted()
                    .toList()) {
                String text = Files.readString(file);
                activities.add(
                        YAMLMapper.builder().build().readTree(text.substring(4, text.indexOf("\n---", 4))));
            }
        }
        return new MunicipalSheets(List.copyOf(activities));
    }

    int count() {
        return activities.size();
    }

    List<String> meanings() {
        return fields.stream().map(Field::field).toList();
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /// Whether the first activities say something of a field.
    boolean isStated(Field field) {
        return activities.stream().limit(CARDS).anyMatch(a -> !value(a.path(field.key())).isEmpty());
    }

    private List<String> values(JsonNode activity, List<Field> of) {
        return of.stream().map(f -> value(activity.path(f.key()))).toList();
    }

    private static String value(JsonNode value) {
        return switch (value) {
            case ArrayNode list -> list.valueStream().map(MunicipalSheets::value)
                    .collect(Collectors.joining("\n"));
            case ObjectNode pairs -> pairs.properties().stream()
                    .map(p -> p.getKey() + ": " + value(p.getValue()))
                    .collect(Collectors.joining("; "));
            default -> value.asString("");
        };
    }

    private List<Row> rows(int from, List<Field> of) {
        return IntStream.range(0, activities.size())
                .mapToObj(i -> new Row(from + i, values(activities.get(i), of))).toList();
    }

    private Sheet table(List<Row> above, List<Row> below) {
        return new Sheet("VVT", Stream.concat(above.stream(), below.stream()).toList());
    }

    /// The keys of the files as headings.
    Sheet keys() {
        return table(List.of(new Row(1, fields.stream().map(Field::key).toList())), rows(2, fields));
    }

    /// Titles above, a row that maps the headings to the law below them, notes at the end.
    Sheet german() {
        List<Row> rows = new ArrayList<>(List.of(
                new Row(1, List.of("Verzeichnis von Verarbeitungstätigkeiten")),
                new Row(2, List.of("Verantwortlicher: Stadt Musterstadt", "", "Stand: 01.07.2026")),
                new Row(4, fields.stream().map(Field::german).toList()),
                new Row(5, List.of("", "", "", "Art. 30 Abs. 1 lit. a", "Art. 30 Abs. 1 lit. b", "Art. 6",
                        "Art. 30 Abs. 1 lit. c", "Art. 30 Abs. 1 lit. c", "Art. 30 Abs. 1 lit. d",
                        "Art. 30 Abs. 1 lit. e", "Art. 30 Abs. 1 lit. f", "Art. 30 Abs. 1 lit. g"))));
        rows.addAll(rows(6, fields));
        rows.add(new Row(6 + activities.size() + 1, List.of("Hinweis: Alle Angaben ohne Gewähr.")));
        return new Sheet("VVT", rows);
    }

    Sheet english() {
        return table(List.of(new Row(1, fields.stream().map(Field::english).toList())), rows(2, fields));
    }

    /// German headings in another order.
    Sheet shuffled(List<Field> order) {
        return table(List.of(new Row(1, order.stream().map(Field::german).toList())), rows(2, order));
    }

    List<Field> order() {
        List<Field> order = new ArrayList<>(fields);
        Collections.shuffle(order, new Random(7));
        return order;
    }

    /// A band of merged cells over the headings.
    Sheet bands() {
        List<String> bands = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        int start = 0;
        for (int c = 0; c < fields.size(); c++) {
            boolean begins = c == 0 || !fields.get(c).band().equals(fields.get(c - 1).band());
            bands.add(begins ? fields.get(c).band() : "");
            start = begins ? c : start;
            if (c + 1 == fields.size() || !fields.get(c).band().equals(fields.get(c + 1).band())) {
                merges.add(new Merge(1, 1, start, c));
            }
        }
        List<Row> rows = new ArrayList<>(
                List.of(new Row(1, bands), new Row(2, fields.stream().map(Field::german).toList())));
        rows.addAll(rows(3, fields));
        return new Sheet("VVT", rows, merges);
    }

    /// A sheet for each of the first activities, labels left.
    List<Sheet> cards() {
        return activities.stream().limit(CARDS).map(a -> {
            List<Row> rows = new ArrayList<>(List.of(new Row(1, List.of("Verarbeitungsblatt"))));
            for (Field field : fields) {
                rows.add(new Row(rows.size() + 2, List.of(field.german(), value(a.path(field.key())))));
            }
            return new Sheet(a.path("uid").asString(), rows);
        }).toList();
    }

    /// The same with each label above what it says.
    List<Sheet> labelsAbove() {
        return activities.stream().limit(CARDS).map(a -> {
            List<Row> rows = new ArrayList<>();
            int number = 1;
            for (Field field : fields) {
                rows.add(new Row(number, List.of(field.german())));
                if (!value(a.path(field.key())).isEmpty()) {
                    rows.add(new Row(number + 1, List.of(value(a.path(field.key())))));
                }
                number += 3;
            }
            return new Sheet(a.path("uid").asString(), rows);
        }).toList();
    }

    /// Several activities beside each other, labels left of all.
    Sheet beside() {
        List<Row> rows = new ArrayList<>();
        for (Field field : fields) {
            List<String> cells = new ArrayList<>(List.of(field.german()));
            activities.stream().limit(CARDS).forEach(a -> cells.add(value(a.path(field.key()))));
            rows.add(new Row(rows.size() + 1, cells));
        }
        return new Sheet("Verarbeitungen", rows);
    }

    /// Writes sheets to a real file.
    static Path write(List<Sheet> sheets, Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            for (Sheet sheet : sheets) {
                XSSFSheet to = book.createSheet(sheet.name());
                for (Row row : sheet.rows()) {
                    XSSFRow cells = to.createRow(row.number() - 1);
                    IntStream.range(0, row.cells().size()).filter(c -> !row.cell(c).isEmpty())
                            .forEach(c -> cells.createCell(c).setCellValue(row.cell(c)));
                }
                sheet.merges().stream()
                        .filter(m -> m.firstColumn() < m.lastColumn() || m.firstRow() < m.lastRow())
                        .forEach(m -> to
                                .addMergedRegion(new CellRangeAddress(m.firstRow() - 1, m.lastRow() - 1,
                                        m.firstColumn(), m.lastColumn())));
            }
            book.write(out);
        }
        return file;
    }
}
