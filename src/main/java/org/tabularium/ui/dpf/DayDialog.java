package org.tabularium.ui.dpf;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Asks for the day on which a list was downloaded.
public final class DayDialog {
    private final VBox content = new VBox(14);
    private final HBox footer = new HBox(8);
    private final TextField field = new TextField();
    private final Words words;
    private final LocalDate today;

    /// @param proposed the day that stands there at first
    /// @param chosen takes the day
    public DayDialog(Path file, LocalDate proposed, LocalDate today, Words words, Runnable cancelled,
            Consumer<LocalDate> chosen) {
        this.words = words;
        this.today = today;
        Label label = Parts.label(words.get("dpf.day"), "field-label");
        label.setLabelFor(field);
        field.setAccessibleText(words.get("dpf.day"));
        field.setText(formatter().format(proposed));
        field.setMaxWidth(200);
        Label hint = Parts.label("", "section-hint");
        hint.setWrapText(true);
        content.getStyleClass().add("dialog-content");
        content.getChildren().addAll(Parts.label(words.get("dpf.file", file.getFileName()), "dialog-part"),
                new VBox(4, label, field), hint);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        Button go = new Button(words.get("dpf.read"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> day().ifPresent(chosen));
        Runnable check = () -> {
            go.setDisable(day().isEmpty());
            hint.setText(words.get(day().isEmpty() ? "dpf.day.wrong" : "dpf.day.hint",
                    formatter().format(today)));
        };
        field.textProperty().addListener(o -> check.run());
        check.run();
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), cancel, go);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// What stands in the field, if it is a day that has come.
    private Optional<LocalDate> day() {
        String text = field.getText().strip();
        return Stream.of(words.get("day.pattern"), "uuuu-M-d", "d.M.uuuu").flatMap(p -> {
            try {
                return Stream.of(LocalDate.parse(text, DateTimeFormatter.ofPattern(p, words.locale())
                        .withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }).filter(d -> !d.isAfter(today)).findFirst();
    }

    private DateTimeFormatter formatter() {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale());
    }
}
