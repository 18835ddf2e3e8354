package org.tabularium.ui.assistant;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.tabularium.intake.sheet.Options;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFile;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Which sheet is shown and how it is read as a whole: what it is about, how its entries lie, where its headings stand;
/// of a text with separators also how it is written.
final class SheetBar {
    private static final int MOST_ROWS = 60;
    private static final int MOST_WORDS = 48;
    private static final double SUBJECT = 190;
    private static final double HEADINGS = 280;
    private static final double SHEETS = 280;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"),
                    StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private final FlowPane box = new FlowPane(16, 8);
    private final ComboBox<Integer> sheets = new ComboBox<>();
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final ComboBox<Shape> shape = new ComboBox<>();
    private final ComboBox<Integer> headings = new ComboBox<>();
    private final ComboBox<Charset> encoding = new ComboBox<>();
    private final ComboBox<Character> separator = new ComboBox<>();
    private final HBox headingsBox;
    private final Words words;
    private final Work work;
    private boolean quiet;

    /// @param sheet another sheet is to be shown, by its place
    /// @param options the text is written otherwise
    record Hands(Consumer<Integer> sheet, Consumer<Options> options) {}

    SheetBar(Work work, Words words, Hands hands) {
        this.work = work;
        this.words = words;
        SheetFile file = work.found().file();
        Choice.dress(sheets, words.get("assistant.sheet"), places(file), this::name);
        Choice.dress(subject, words.get("assistant.subject"), List.of(Subject.values()),
                s -> words.get("assistant.subject." + s.name().toLowerCase(Locale.ROOT)));
        Choice.dress(shape, words.get("assistant.shape"), List.of(Shape.values()),
                s -> words.get("assistant.shape." + s.name().toLowerCase(Locale.ROOT)));
        Choice.dress(headings, words.get("assistant.headings"), List.of(), this::row);
        subject.setPrefWidth(SUBJECT);
        headings.setPrefWidth(HEADINGS);
        sheets.setMaxWidth(SHEETS);
        headingsBox = labelled("assistant.headings", headings);
        box.getStyleClass().add("sheet-bar");
        if (file.sheets().size() > 1) {
            box.getChildren().add(labelled("assistant.sheet", sheets));
        }
        box.getChildren().addAll(labelled("assistant.subject", subject), labelled("assistant.shape", shape),
                headingsBox);
        written(file, hands);
        sheets.valueProperty().addListener((o, before, place) -> {
            if (!quiet && place != null) {
                hands.sheet().accept(place);
            }
        });
        subject.valueProperty().addListener((o, before, about) -> {
            if (!quiet && about != null) {
                work.read(sheet(), about, shape.getValue(), row(headings.getValue(), false));
            }
        });
        shape.valueProperty().addListener((o, before, lies) -> {
            if (!quiet && lies != null) {
                work.read(sheet(), subject.getValue(), lies, OptionalInt.empty());
            }
        });
        headings.valueProperty().addListener((o, before, row) -> {
            if (!quiet && row != null) {
                work.read(sheet(), subject.getValue(), Shape.ROWS, row(row, true));
            }
        });
    }

    private static OptionalInt row(Integer number, boolean isChosen) {
        return number == null || !isChosen ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static List<Integer> places(SheetFile file) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            places.add(i);
        }
        return places;
    }

    Node node() {
        return box;
    }

    /// Shows a sheet by its place.
    void show(int place) {
        quiet = true;
        sheets.setValue(place);
        Sheet sheet = sheet();
        SheetMapping how = work.sheet(sheet);
        subject.setValue(how.subject());
        shape.setValue(how.shape());
        List<Integer> rows = sheet.rows().stream().limit(MOST_ROWS).map(Row::number).toList();
        if (!rows.equals(headings.getItems())) {
            headings.getItems().setAll(rows);
        }
        headings.setValue(how.headings().isEmpty() ? null : how.headings().getLast());
        boolean tabular = how.shape() == Shape.ROWS && how.subject() != Subject.NONE;
        headingsBox.setVisible(tabular);
        headingsBox.setManaged(tabular);
        quiet = false;
    }

    private Sheet sheet() {
        int place = sheets.getValue() == null ? 0 : sheets.getValue();
        return work.found().file().sheets().get(place);
    }

    private String name(int place) {
        Sheet sheet = work.found().file().sheets().get(place);
        String about =
                words.get("assistant.subject." + work.sheet(sheet).subject().name().toLowerCase(Locale.ROOT));
        return words.get("assistant.sheet.name", sheet.name(), about);
    }

    /// A row by its number and what stands in it.
    private String row(int number) {
        String said = sheet().rows().stream().filter(r -> r.number() == number).findFirst()
                .map(r -> r.cells().stream()
                        .filter(c -> !c.isBlank()).limit(6).map(ColumnHead::line)
                        .collect(Collectors.joining(" · ")))
                .orElse("");
        return words.get("assistant.headings.row", Integer.toString(number),
                said.length() > MOST_WORDS ? said.substring(0, MOST_WORDS) + " …" : said);
    }

    /// How a text with separators is written, where the file is one.
    private void written(SheetFile file, Hands hands) {
        if (file.encoding().isEmpty() && file.separator().isEmpty()) {
            return;
        }
        List<Charset> charsets = new ArrayList<>(CHARSETS);
        file.encoding().filter(c -> !charsets.contains(c)).ifPresent(charsets::add);
        List<Character> separators = new ArrayList<>(SEPARATORS);
        file.separator().filter(c -> !separators.contains(c)).ifPresent(separators::add);
        Choice.dress(encoding, words.get("assistant.encoding"), charsets, Charset::displayName);
        Choice.dress(separator, words.get("assistant.separator"), separators, this::separator);
        file.encoding().ifPresent(encoding::setValue);
        file.separator().ifPresent(separator::setValue);
        Runnable changed = () -> hands.options().accept(
                new Options(Optional.ofNullable(encoding.getValue()),
                        Optional.ofNullable(separator.getValue())));
        encoding.valueProperty().addListener((o, before, now) -> changed.run());
        separator.valueProperty().addListener((o, before, now) -> changed.run());
        box.getChildren().addAll(labelled("assistant.encoding", encoding),
                labelled("assistant.separator", separator));
    }

    private String separator(char character) {
        return switch (character) {
            case ';' -> words.get("assistant.separator.semicolon");
            case ',' -> words.get("assistant.separator.comma");
            case '\t' -> words.get("assistant.separator.tab");
            case '|' -> words.get("assistant.separator.bar");
            default -> String.valueOf(character);
        };
    }

    private HBox labelled(String key, ComboBox<?> choice) {
        Label label = Parts.label(words.get(key), "field-label");
        HBox both = new HBox(6, label, choice);
        both.getStyleClass().add("column-line");
        return both;
    }
}
