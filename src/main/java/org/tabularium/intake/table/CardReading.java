package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.table.CardFields.Sure;

/// Walks down a card: labels with what they say to the right or below, headings of sections, tables within it.
final class CardReading {
    private static final double MOST = 0.6;
    private final Grid grid;
    private final CardFields fields;
    private final int labels;
    private final Set<Integer> outside;
    private final Map<Integer, Integer> entries = new HashMap<>();
    private final List<ColumnMapping> places = new ArrayList<>();
    private final Map<Integer, String> table = new HashMap<>();
    private String section = "";
    private String label = "";
    private boolean below;
    private String first = "";
    private int entry;
    private int before = -1;

    CardReading(Grid grid, CardFields fields, int labels) {
        this.grid = grid;
        this.fields = fields;
        this.labels = labels;
        this.outside = outside();
        entries();
    }

    List<ColumnMapping> places() {
        for (Row row : grid.rows()) {
            read(row);
            before = row.number();
        }
        return List.copyOf(places);
    }

    private void read(Row row) {
        List<Integer> filled = filled(row);
        if (filled.isEmpty()) {
            return;
        }
        boolean gap = row.number() > before + 1;
        String text = row.cell(filled.getFirst()).strip();
        List<Integer> rest = filled.subList(1, filled.size());
        if (gap) {
            table.clear();
        }
        if (filled.getFirst() <= labels && isTable(row, rest)) {
            table.clear();
            rest.forEach(c -> table.put(c, row.cell(c).strip()));
            section = text;
            label = "";
        } else if (!table.isEmpty()) {
            tableRow(row, filled);
        } else if (filled.getFirst() > labels) {
            further(row, filled, gap);
        } else if (rest.isEmpty()) {
            alone(row, filled.getFirst(), text, gap);
        } else {
            pairs(row, filled);
        }
    }

    /// A row of headings within the card.
    private boolean isTable(Row row, List<Integer> rest) {
        return rest.size() >= 2 && rest.stream().map(c -> row.cell(c).strip())
                .allMatch(c -> fields.isHeading(c) && !c.endsWith(":"));
    }

    private void tableRow(Row row, List<Integer> filled) {
        String name = grid.shown(row.number(), labels);
        List<Integer> values = filled.stream().filter(c -> c > labels).toList();
        boolean named = filled.contains(labels) && !fields.isCounted(section, name);
        Optional<Sure> own = fields.entries(section);
        if (named && !values.isEmpty() && own.isPresent()) {
            // the heading of the section: what stands in the cell is content
            places.add(fields.place(labels, row.number(), entry, section, name, own));
        }
        for (int c : values) {
            String heading = heading(c);
            String said = own.isPresent() ? section + " / " + heading : name + " / " + heading;
            places.add(fields.place(c, row.number(), entry, said, row.cell(c),
                    fields.cell(section, name, heading, c == values.getFirst())));
        }
        if (values.isEmpty() && fields.isLabel(name) && own.isEmpty()) {
            section = name;
        }
    }

    /// The heading above a cell of a table, or the last one before it.
    private String heading(int column) {
        return IntStream.rangeClosed(labels, column).map(i -> column - i + labels).filter(table::containsKey)
                .mapToObj(table::get).findFirst().orElse("");
    }

    /// A label, or what one above says, with nothing to its right.
    private void alone(Row row, int column, String text, boolean gap) {
        if (label.isEmpty() || !below || gap || fields.isSurelyLabel(text)) {
            boolean next = grid.row(row.number() + 1).map(this::filled).filter(f -> f.size() == 1)
                    .filter(f -> f.getFirst() == column
                            && !fields.isSurelyLabel(grid.at(row.number() + 1, column)))
                    .isPresent();
            below = next && fields.isLabel(text);
            label = below ? text : "";
            section = below ? section : text;
            if (below) {
                begin(text);
            }
            return;
        }
        places.add(fields.place(column, row.number(), entry, label, text, fields.of(section, label)));
    }

    /// Cells that go on with what stands above them.
    private void further(Row row, List<Integer> filled, boolean gap) {
        String merged = grid.shown(row.number(), labels);
        if (merged.isEmpty() && (gap || label.isEmpty())) {
            return;
        }
        String of = merged.isEmpty() ? label : merged;
        filled.forEach(c -> places
                .add(fields.place(c, row.number(), entries.getOrDefault(c, 0) + entry, of, row.cell(c),
                        fields.of(section, of))));
    }

    private void pairs(Row row, List<Integer> filled) {
        below = false;
        String current = row.cell(filled.getFirst()).strip();
        label = current;
        begin(current);
        List<Integer> values = filled.subList(1, filled.size());
        for (int i = 0; i < values.size(); i++) {
            int c = values.get(i);
            String text = row.cell(c).strip();
            boolean pair = i + 1 < values.size()
                    && (text.endsWith(":") || (entries.isEmpty() && i > 0 && fields.isLabel(text)));
            if (pair) {
                current = text;
                continue;
            }
            if (text.endsWith(":")) {
                continue; // a label that says nothing yet
            }
            places.add(fields.place(c, row.number(), entries.getOrDefault(c, 0) + entry,
                    fields.isGeneric(current) && !section.isEmpty() ? section + " / " + current : current,
                    text,
                    fields.of(section, current)));
        }
    }

    /// The label that began the card begins the next one.
    private void begin(String text) {
        boolean names = fields.of("", text).filter(s -> s.field().equals("activity.name")).isPresent();
        if (first.isEmpty() && names) {
            first = text;
        } else if (names && first.equals(text)) {
            entry++;
        }
    }

    private List<Integer> filled(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(c -> !outside.contains(c) && !row.cell(c).isBlank()
                        && !fields.isPlaceholder(row.cell(c)))
                .boxed().toList();
    }

    /// Columns that only cite or explain, and those beyond an empty one that hold no labels.
    private Set<Integer> outside() {
        Set<Integer> outside = new HashSet<>();
        boolean beyond = false;
        for (int c = labels + 1; c < grid.width(); c++) {
            int column = c;
            List<Row> rows = grid.rows().stream().filter(r -> !r.cell(column).isBlank()).toList();
            boolean covered = grid.rows().stream().anyMatch(r -> grid.merge(r.number(), column).isPresent());
            beyond |= rows.isEmpty() && !covered;
            long citing = rows.stream().filter(r -> cites(r.cell(column))).count();
            long labelled = rows.stream().filter(r -> fields.isLabel(r.cell(column).strip())).count();
            if ((rows.size() > 1 && citing >= MOST * rows.size()) || (beyond && labelled == 0)) {
                outside.add(c);
            }
        }
        return outside;
    }

    private static boolean cites(String cell) {
        String start = cell.strip();
        return start.length() < 60 && (start.startsWith("Art. ") || start.startsWith("Art.\u00a0")
                || start.startsWith("Artikel") || start.equals("Article"));
    }

    /// The columns of several entries: more than one stands beside the name or the purpose.
    private void entries() {
        for (String field : List.of("activity.name", "purpose.name")) {
            for (Row row : grid.rows()) {
                List<Integer> filled = filled(row);
                boolean naming = filled.size() > 2 && filled.getFirst() == labels && fields
                        .of("", row.cell(labels).strip()).filter(s -> s.field().equals(field)).isPresent();
                if (naming && filled.stream().skip(1).noneMatch(c -> fields.isHeading(row.cell(c).strip()))) {
                    filled.stream().skip(1).forEach(c -> entries.put(c, entries.size()));
                    return;
                }
            }
        }
    }
}
