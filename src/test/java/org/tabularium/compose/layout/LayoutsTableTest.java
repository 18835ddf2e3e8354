package org.tabularium.compose.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Language;

/// The table of layouts in `docs/layouts.md` says what the layouts are.
///
/// `mvn test -Dtest=LayoutsTableTest -Dlayouts.write` writes it anew.
class LayoutsTableTest {
    private static final Path TABLE = Path.of("docs/layouts.md");

    @Test
    void theTableIsThatOfTheLayouts() throws IOException {
        if (System.getProperty("layouts.write") != null) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # The layouts

                The forms in which a record can be printed, and what is printed where. The fields are those of \
                [field-mapping.md](field-mapping.md). A field in brackets has no place of its own: the words of \
                the fields before it carry its facts along. A name with `#` is a part of a field or a fuller \
                wording of it. What is missing is printed as a gap; a place marked *optional* stays empty. Boxes are \
                ticked only where what is recorded decides them. Made by `LayoutsTableTest`.

                **Grades.** *Original*: the authority’s own file was read. *Description*: the original was not at \
                hand; others quote or use it, or its content was read without its form. *Memory*: neither was at \
                hand. No layout claims to be the form of an authority.

                | id | title | record | languages | files | built from |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (Layout layout : Layouts.all()) {
            table.append("| `").append(layout.id()).append("` | ").append(title(layout)).append(" | ")
                    .append(layout.side() == Layout.Side.CONTROLLER ? "Art. 30(1)" : "Art. 30(2)")
                    .append(" | ").append(layout.languages().stream().map(Language::tag)
                            .collect(Collectors.joining(", ")))
                    .append(" | ").append(files(layout)).append(" | ")
                    .append(layout.source().grade().name().toLowerCase(Locale.ROOT)).append(" |\n");
        }
        Layouts.all().forEach(layout -> describe(layout, table));
        fields(table);
        return table.toString();
    }

    private static void describe(Layout layout, StringBuilder table) {
        table.append("\n## `").append(layout.id()).append("`: ").append(title(layout)).append("\n\n")
                .append(layout.source().text()).append('\n');
        if (layout.items().isEmpty()) {
            return;
        }
        table.append("\n| place | label | fields | |\n| --- | --- | --- | --- |\n");
        rows("record", layout.head(), table);
        rows("list", layout.list(), table);
        rows("entry", layout.items(), table);
    }

    private static void rows(String place, List<Item> items, StringBuilder table) {
        for (Item item : items) {
            String part = item.part().in(Language.ENGLISH);
            String fields = Stream.concat(item.fields().stream().map(f -> "`" + f + "`"),
                    item.also().stream().map(f -> "(`" + f + "`)")).collect(Collectors.joining(" "));
            String boxes = item.ticks().isEmpty() ? ""
                    : "boxes: " + item.ticks().stream().map(Item.Tick::when)
                            .collect(Collectors.joining(", "));
            String rows = item.rows().isEmpty() ? "" : "a row each";
            table.append("| ").append(place).append(part.isEmpty() ? "" : ", " + part).append(" | ")
                    .append(item.label().in(Language.ENGLISH)).append(" | ").append(fields).append(" | ")
                    .append(Stream.of(item.optional() ? "*optional*" : "", boxes, rows)
                            .filter(s -> !s.isEmpty()).collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
    }

    /// The other way round: where each field stands.
    private static void fields(StringBuilder table) {
        Map<String, String> where = new TreeMap<>();
        for (Layout layout : Layouts.all()) {
            Layouts.printed(layout).forEach(f -> where.merge(f, layout.id(), (a, b) -> a + ", " + b));
        }
        table.append("""

                ## Where each field stands

                `dsk-controller` and `dsk-processor` print everything the register holds for their side, so they are \
                not repeated here; fields that no other layout prints are left out.

                | field | layouts |
                | --- | --- |
                """);
        where.forEach((field, ids) -> table.append("| `").append(field).append("` | ").append(ids)
                .append(" |\n"));
    }

    private static String title(Layout layout) {
        return layout.title().in(Language.ENGLISH);
    }

    private static String files(Layout layout) {
        return Stream.of(layout.isText() ? "Word, PDF" : "", layout.isWorkbook() ? "Excel" : "")
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }
}
