package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The head of the place: what is shown, the country it is narrowed to, a filter, and what can be asked and written.
final class Headline {
    private static final double NARROW = 900;
    private final HBox box;
    private final Label about = Parts.label("", "section-hint");
    private final Button country = new Button("", new FontIcon("fth-x"));
    private final TextField filter = new TextField();
    private final HBox search;
    private final HBox export;
    private final Button sheet;
    private final Words words;

    /// @param changed told that something else was typed
    /// @param everywhere told that all countries are wanted again
    /// @param supposing the switch of "what if"
    /// @param written has the transfers written down
    Headline(Words words, Runnable changed, Runnable everywhere, Node supposing, Runnable written) {
        this.words = words;
        Label title = Parts.label(words.get("place.transfer"), "pane-title");
        country.getStyleClass().add("transfer-narrowed");
        country.setContentDisplay(ContentDisplay.RIGHT);
        country.setMinWidth(Region.USE_PREF_SIZE);
        country.setOnAction(e -> everywhere.run());
        filter.setPromptText(words.get("list.filter"));
        filter.setAccessibleText(words.get("list.filter"));
        filter.textProperty().addListener(o -> changed.run());
        HBox.setHgrow(filter, Priority.ALWAYS);
        search = new HBox(8, new FontIcon("fth-search"), filter);
        search.getStyleClass().add("search-field");
        search.setMinWidth(60);
        search.setPrefWidth(180);
        search.setMaxHeight(Region.USE_PREF_SIZE);
        sheet = new Button(words.get("transfer.sheet"), new FontIcon("fth-download"));
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        sheet.setAccessibleText(sheet.getText());
        Parts.explain(sheet, new Tooltip(sheet.getText()));
        sheet.setOnAction(e -> written.run());
        Region rule = new Region();
        rule.getStyleClass().add("header-rule");
        export = new HBox(12, rule, sheet);
        export.getStyleClass().add("legend-row");
        box = new HBox(12, new TitleLines(title, about), country, Parts.space(), search, supposing, export);
        box.getStyleClass().add("pane-header");
        box.widthProperty().addListener((o, before, now) -> sheet.setContentDisplay(
                now.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        narrowed(Optional.empty());
    }

    Node node() {
        return box;
    }

    /// What is said beside the title.
    void about(String text) {
        about.setText(text);
    }

    /// Shows the country that the table is narrowed to.
    void narrowed(Optional<String> name) {
        country.setText(name.orElse(""));
        country.setAccessibleText(words.get("transfer.everywhere", name.orElse("")));
        country.setVisible(name.isPresent());
        country.setManaged(name.isPresent());
    }

    /// While something is supposed, or nothing is there, there is no table to look through.
    void searching(boolean possible) {
        search.setVisible(possible);
        search.setManaged(possible);
    }

    /// Without a transfer there is nothing that could be written down.
    void exporting(boolean possible) {
        export.setVisible(possible);
        export.setManaged(possible);
    }

    TextField filter() {
        return filter;
    }
}
