package org.tabularium.ui.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Insertion;
import org.tabularium.catalog.OrganisationKind;
import org.tabularium.catalog.Template;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Document;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.words.Words;

/// Which templates to insert: searched for, looked at as the sheets they would become, and ticked.
public final class TemplateDialog {
    private static final double HEIGHT = 520;
    private static final double LIST_WIDTH = 390;
    private final HBox content = new HBox();
    private final HBox footer = new HBox(8);
    private final TextField search = new TextField();
    private final ComboBox<Wanted> kinds = new ComboBox<>();
    private final Button go = new Button();
    private final PaperView paper = new PaperView(origin -> {});
    private final TemplateList list;
    private final Catalog catalog;
    private final Register register;
    private final Art30Register composer;
    private final Words words;

    /// Templates of which kind of organisation; of all, if none.
    private record Wanted(Optional<OrganisationKind> kind) {}

    /// @param register where templates would be inserted
    /// @param chosen takes the templates ticked
    public TemplateDialog(Catalog catalog, Register register, Art30Register composer, Words words,
            Runnable cancelled, Consumer<List<Template>> chosen) {
        this.catalog = catalog;
        this.register = register;
        this.composer = composer;
        this.words = words;
        list = new TemplateList(words, this::preview, this::count, go::fire);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        VBox left = new VBox(8, searchField(), kinds(), list.node());
        left.getStyleClass().add("template-side");
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        HBox.setHgrow(paper.node(), Priority.ALWAYS);
        content.getStyleClass().add("template-dialog");
        content.getChildren().addAll(left, paper.node());
        content.setPrefHeight(HEIGHT);
        Button cancel = new Button(words.get("dialog.cancel"));
        cancel.setOnAction(e -> cancelled.run());
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(e -> chosen.accept(list.ticked()));
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.label(words.get("template.hint"), "muted"), Parts.space(), cancel,
                go);
        list.offer(catalog.templates());
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins.
    public void focus() {
        search.requestFocus();
    }

    private Node searchField() {
        search.setPromptText(words.get("template.search"));
        search.setAccessibleText(words.get("template.search"));
        search.textProperty().addListener((o, before, text) -> list.search(text));
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.node().requestFocus();
                e.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox box = new HBox(8, new FontIcon("fth-search"), search);
        box.getStyleClass().add("search-field");
        return box;
    }

    private Node kinds() {
        kinds.setAccessibleText(words.get("template.kind"));
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.getItems().add(new Wanted(Optional.empty()));
        catalog.kinds().forEach(k -> kinds.getItems().add(new Wanted(Optional.of(k))));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Wanted wanted) {
                return wanted == null ? ""
                        : wanted.kind().map(k -> Offered.said(k.name(), words.language()))
                                .orElse(words.get("template.kind.all"));
            }

            @Override
            public Wanted fromString(String text) {
                return new Wanted(Optional.empty());
            }
        });
        kinds.setValue(kinds.getItems().getFirst());
        kinds.valueProperty().addListener((o, before, wanted) -> list
                .offer(wanted.kind().map(catalog::templates).orElseGet(catalog::templates)));
        return kinds;
    }

    /// The sheet as it would be in the register, in the language of the user.
    private void preview(Optional<Template> template) {
        template.ifPresent(t -> {
            Register alone = Register.blank(register.languages(), register.jurisdiction());
            Register filled = Insertion.activities(alone, List.of(t)).register();
            Document.Running running = composer.running(filled, words.language());
            paper.show(composer.sheet(filled, filled.activities().getFirst(), words.language()),
                    new PaperView.Running(words.get("template.preview"), "", running.footLeft(), ""));
        });
    }

    private void count() {
        int count = list.ticked().size();
        go.setDisable(count == 0);
        go.setText(count == 0 ? words.get("template.go.none") : words.get("template.go", count));
        go.setMinWidth(Button.USE_PREF_SIZE);
    }
}
