package org.tabularium.ui.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.ui.published.LineCell.Hands;

/// What is told beside the text. Enter accepts, Delete drops, and the next fact is selected.
final class LineList {
    private final ListView<Line> list = new ListView<>();
    private final Hands hands;
    private final Consumer<Line> selected;
    private boolean showing;

    /// @param selected takes the line that was selected
    LineList(Hands hands, Consumer<Line> selected) {
        this.hands = hands;
        this.selected = selected;
        list.getStyleClass().addAll("entity-list", "policy-lines");
        list.setCellFactory(v -> new LineCell(hands, list.widthProperty()));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, line) -> {
            if (!showing && line != null) {
                selected.accept(line);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node node() {
        return list;
    }

    /// Shows lines; the one that was selected stays so if it is still there.
    void show(String name, List<Line> lines, Node nothing) {
        Optional<String> before = current().map(Line::key);
        showing = true;
        list.setAccessibleText(name);
        list.setPlaceholder(nothing);
        list.setItems(FXCollections.observableArrayList(lines));
        before.ifPresent(this::select);
        showing = false;
    }

    Optional<Line> current() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Selects a line, if it is there.
    ///
    /// @return whether it is
    boolean select(String key) {
        int at = IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).key().equals(key))
                .findFirst().orElse(-1);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        }
        return at >= 0;
    }

    /// Scrolls to what is selected.
    void reveal() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    void focus() {
        if (current().isEmpty()) {
            step(false);
        }
        list.requestFocus();
    }

    /// Selects the next line that is no head, or the one before.
    void step(boolean back) {
        int at = list.getSelectionModel().getSelectedIndex();
        IntStream ways = back ? IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                : IntStream.range(at + 1, list.getItems().size());
        ways.filter(i -> !(list.getItems().get(i) instanceof Line.Head)).findFirst().ifPresent(i -> {
            list.getSelectionModel().clearAndSelect(i);
            reveal();
        });
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        if (!plain) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> decide(Verdict.ACCEPTED, event);
            case DELETE, BACK_SPACE -> decide(Verdict.DROPPED, event);
            case UP, DOWN -> {
                step(event.getCode() == KeyCode.UP);
                event.consume();
            }
            default -> {
                // for the list
            }
        }
    }

    private void decide(Verdict verdict, KeyEvent event) {
        current().ifPresent(line -> {
            int at = list.getSelectionModel().getSelectedIndex();
            hands.decide(line, verdict);
            IntStream.range(at + 1, list.getItems().size())
                    .filter(i -> list.getItems().get(i) instanceof Line.Fact)
                    .findFirst().ifPresent(i -> {
                        list.getSelectionModel().clearAndSelect(i);
                        reveal();
                        selected.accept(list.getItems().get(i));
                    });
        });
        event.consume();
    }
}
