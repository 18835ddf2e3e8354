package org.tabularium.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The list of findings: only the lines that are seen have nodes. Heads of groups are passed over.
final class FindingList {
    private final ListView<Line> list = new ListView<>();
    private final Asked asked;
    private List<Line> lines = List.of();
    private boolean showing;

    /// What the list asks of the place.
    ///
    /// @param hands what a line does
    /// @param selected a line has been selected
    /// @param jump a line is to be gone to
    record Asked(LineCell.Hands hands, Consumer<Line> selected, Consumer<Line> jump) {}

    FindingList(String name, Asked asked) {
        this.asked = asked;
        list.setAccessibleText(name);
        list.getStyleClass().addAll("entity-list", "finding-list");
        list.setCellFactory(v -> new LineCell(asked.hands, list.widthProperty()));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, line) -> {
            if (!showing && line != null && !(line instanceof Line.Head)) {
                asked.selected.accept(line);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                selected().ifPresent(asked.jump);
            }
        });
    }

    Node node() {
        return list;
    }

    void placeholder(Node node) {
        list.setPlaceholder(node);
    }

    Optional<Line> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(l -> !(l instanceof Line.Head));
    }

    /// Shows lines. What was selected stays so; if it is gone, what has come into its place is.
    ///
    /// @param wanted the key of the line to be selected
    void show(List<Line> next, Optional<String> wanted) {
        int before = list.getSelectionModel().getSelectedIndex();
        showing = true;
        if (!next.equals(lines)) {
            lines = next;
            list.setItems(FXCollections.observableArrayList(next));
        }
        int found = wanted.map(this::index).orElse(-1);
        int at = found >= 0 ? found : near(Math.max(0, before));
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    private int index(String key) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).key().equals(key)).findFirst()
                .orElse(-1);
    }

    private int near(int at) {
        return IntStream.concat(IntStream.range(at, lines.size()),
                IntStream.iterate(Math.min(at, lines.size()) - 1, i -> i >= 0, i -> i - 1))
                .filter(this::isSelectable).findFirst().orElse(-1);
    }

    private boolean isSelectable(int i) {
        return !(lines.get(i) instanceof Line.Head);
    }

    /// Selects the next line, or the one before.
    void step(boolean back) {
        int at = list.getSelectionModel().getSelectedIndex();
        int next = back ? IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1).filter(this::isSelectable)
                .findFirst().orElse(at)
                : IntStream.range(at + 1, lines.size()).filter(this::isSelectable).findFirst().orElse(at);
        if (next >= 0 && next != at) {
            list.getSelectionModel().clearAndSelect(next);
            reveal();
        }
    }

    /// Scrolls to what is selected.
    void reveal() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    void focus() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        BiConsumer<Consumer<Line>, KeyEvent> with = (deed, e) -> {
            selected().ifPresent(deed);
            e.consume();
        };
        boolean plain = !event.isShiftDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            with.accept(asked.hands::deal, event);
        } else if (event.getCode() == KeyCode.ENTER && plain) {
            with.accept(asked.jump, event);
        } else if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) && plain
                && !event.isShortcutDown()) {
            step(event.getCode() == KeyCode.UP);
            event.consume();
        }
    }

    /// Where a line stands among those that can be selected, from one.
    int position(Line line) {
        int at = lines.indexOf(line);
        return (int) IntStream.rangeClosed(0, at).filter(this::isSelectable).count();
    }

    int size() {
        return (int) lines.stream().filter(l -> !(l instanceof Line.Head)).count();
    }

    boolean repeats(int index) {
        return index > 0 && index < lines.size()
                && Articles.of(lines.get(index)).filter(a -> !a.isEmpty())
                        .equals(Articles.of(lines.get(index - 1)))
                && Articles.of(lines.get(index)).isPresent();
    }
}
