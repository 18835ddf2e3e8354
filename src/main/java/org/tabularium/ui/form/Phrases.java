package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.tabularium.model.LocalText;
import org.tabularium.ui.form.Lending.Loan;

/// Proposes phrases of the catalog below a text while it is short. What is typed stays as it is until one is taken:
/// with the arrow and Enter, or by a click.
final class Phrases {
    private static final int MOST_ROWS = 6;
    private static final int LEAST_LETTERS = 2;
    private static final int LONGEST = 60;
    private final ListView<Loan<LocalText>> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Lending lending;
    private final String label;
    private final String mark;
    private final Consumer<LocalText> taken;
    private @Nullable TextInputControl at;

    private Phrases(Host host, String label, Consumer<LocalText> taken) {
        lending = new Lending(host);
        mark = host.words().get("catalog.mark");
        this.label = label;
        this.taken = taken;
        list.getStyleClass().add("chooser-list");
        list.setFixedCellSize(CatalogRow.HEIGHT);
        list.setFocusTraversable(false);
        list.setPrefWidth(CatalogRow.WIDTH);
        list.setCellFactory(v -> new Cell());
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("chooser-popup");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
    }

    /// Phrases for the text with this label; none where the catalog has none.
    ///
    /// @param taken takes the phrase chosen, in the languages of the register
    static Optional<Phrases> of(Host host, String label, Consumer<LocalText> taken) {
        return Lending.hasPhrases(label) ? Optional.of(new Phrases(host, label, taken)) : Optional.empty();
    }

    void attach(TextInputControl input) {
        input.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(input, e));
        input.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// The user has typed.
    void typed(TextInputControl input) {
        String text = input.getText().strip();
        if (!input.isFocused() || text.length() < LEAST_LETTERS || text.length() > LONGEST) {
            popup.hide();
        } else {
            open(input, text);
        }
    }

    private void key(TextInputControl input, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && !popup.isShowing() && input.getText().isBlank()) {
            open(input, "");
            list.getSelectionModel().selectFirst();
        } else if (code == KeyCode.DOWN && popup.isShowing()) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (code == KeyCode.UP && popup.isShowing()) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (code == KeyCode.ENTER && popup.isShowing()) {
            take(list.getSelectionModel().getSelectedItem());
        } else if (code == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
        } else {
            return;
        }
        event.consume();
    }

    private void open(TextInputControl input, String query) {
        List<Loan<LocalText>> found =
                lending.phrases(label).stream().filter(l -> l.matches(query)).toList();
        boolean said = found.stream().anyMatch(l -> l.title().equals(query));
        if (found.isEmpty() || said || input.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(CatalogRow.HEIGHT * Math.min(MOST_ROWS, found.size()) + 10);
        Bounds bounds = input.localToScreen(input.getBoundsInLocal());
        if (bounds == null) {
            return;
        }
        if (!input.equals(at) || !popup.isShowing()) {
            popup.show(input, bounds.getMinX(), bounds.getMaxY() + 2);
        }
        at = input;
    }

    private void take(@Nullable Loan<LocalText> loan) {
        popup.hide();
        if (loan != null) {
            taken.accept(loan.made().get().value());
        }
    }

    private final class Cell extends ListCell<Loan<LocalText>> {
        private final CatalogRow row = new CatalogRow(mark);

        Cell() {
            setOnMousePressed(e -> take(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Loan<LocalText> item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : row.node());
            row.show(item == null ? "" : item.title(), item == null ? "" : item.detail());
            setAccessibleText(item == null ? "" : row.spoken());
        }
    }
}
