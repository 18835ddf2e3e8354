package org.tabularium.ui.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.Where;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// A register in a format of exchange: its entries with their sheets, and what could not be taken.
final class SaidBoard {
    private static final double ROW = 34;
    private static final double LEFT_OUT = 240;
    private final VBox box = new VBox();
    private final ListView<Entry> list = new ListView<>();

    private record Entry(String name, Where where) {}

    SaidBoard(Draft draft, String name, Law law, Words words, Ports ports, Consumer<Exception> failed) {
        Register register = draft.register();
        DraftPane paper = new DraftPane(law,
                register.languages().contains(words.language()) ? words.language() : register.primary(),
                words, ports, failed);
        Label file = Parts.label(name, "file-name");
        file.setGraphic(new FontIcon("fth-file-text"));
        Label note = Parts.label(words.get("assistant.said"), "entry-detail");
        note.setWrapText(true);
        VBox head = new VBox(8, file, note);
        head.getStyleClass().add("assistant-head");
        list.setAccessibleText(words.get("place.activity"));
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("entity-list", "said-list");
        list.setCellFactory(v -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, entry) -> {
            if (entry != null) {
                paper.show(register, entry.name(), Optional.of(entry.where()));
            }
        });
        VBox left = new VBox(list);
        left.setMinWidth(380);
        VBox.setVgrow(list, Priority.ALWAYS);
        if (!draft.cells().isEmpty()) {
            CellList cells = new CellList(words, cell -> {});
            cells.show(draft);
            ((javafx.scene.layout.Region) cells.node()).setPrefHeight(LEFT_OUT);
            left.getChildren().add(cells.node());
        }
        SplitPane split = Parts.split();
        split.getItems().setAll(left, paper.node());
        split.setDividerPositions(0.55);
        split.getStyleClass().addAll("place", "assistant-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        box.getChildren().addAll(head, split);
        list.setItems(FXCollections.observableArrayList(Stream.concat(
                entries(Vocabulary.ACTIVITIES, register, words.language()),
                entries(Vocabulary.MANDATES, register, words.language())).toList()));
        list.getSelectionModel().selectFirst();
    }

    private static <T extends Identified<T>> Stream<Entry> entries(Vocabulary<T> list, Register register,
            Language language) {
        List<T> all = list.list().of(register);
        return all.stream().map(e -> new Entry(list.label(e, language, register.primary()),
                new Where(list.key(), e.id().value(), "")));
    }

    Node node() {
        return box;
    }

    void focus() {
        list.requestFocus();
    }

    private static final class Cell extends ListCell<Entry> {
        private final Label name = Parts.label("", "entry-title");

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            name.setText(entry == null || empty ? "" : entry.name());
            setGraphic(entry == null || empty ? null : name);
            setAccessibleText(name.getText());
        }
    }
}
