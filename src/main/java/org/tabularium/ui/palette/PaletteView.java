package org.tabularium.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// A field and, below it, what answers to what is typed. The focus stays in the field.
public final class PaletteView {
    private static final double TALLEST = 420;
    private static final int PAGE = 8;

    /// Finds what answers to something typed.
    public interface Source {
        /// Looks for something typed.
        ///
        /// @param typed what was typed; may be empty
        /// @param answer takes the groups, at once or later on the thread of the screen, and perhaps more than once
        void ask(String typed, Consumer<List<Group>> answer);
    }

    private final VBox box = new VBox();
    private final TextField input = new TextField();
    private final Label scope = Parts.label("", "palette-scope");
    private final Label count = Parts.label("", "palette-count");
    private final Label nothing = Parts.label("", "palette-nothing");
    private final ListView<Row> list = new ListView<>();
    private final Words words;
    private final Runnable close;
    private List<Group> groups = List.of();
    private Optional<String> only = Optional.empty();

    /// @param close closes the palette
    public PaletteView(Words words, Source source, Ports.Frames frames, Runnable close) {
        this.words = words;
        this.close = close;
        input.setPromptText(words.get("palette.prompt"));
        input.setAccessibleText(words.get("palette.title"));
        input.getStyleClass().add("palette-input");
        input.textProperty().addListener((o, before, typed) -> source.ask(typed, this::show));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(input, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        scope.setMinWidth(Region.USE_PREF_SIZE);
        scope.setManaged(false);
        scope.setVisible(false);
        HBox head = new HBox(12, new FontIcon("fth-search"), scope, input, count);
        head.getStyleClass().add("palette-head");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.get("palette.results"));
        list.setCellFactory(v -> new RowCell(words, this::choose));
        list.setPlaceholder(new HBox(nothing));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> input
                .setAccessibleHelp(
                        row instanceof Row.Choice(Line line, String group) ? line.text().text() : ""));
        box.getStyleClass().add("palette");
        box.getChildren().addAll(head, list, footer());
        // what can always be done fills the list; a frame later, since this one is needed for all around it
        list.setPrefHeight(TALLEST);
        frames.next(() -> source.ask(input.getText(), this::show));
    }

    public Region node() {
        return box;
    }

    public Node input() {
        return input;
    }

    private Node footer() {
        HBox footer = new HBox(8, key("↑"), key("↓"), hint("palette.choose"),
                key(words.get("key.name.enter")), hint("palette.open"), key(words.get("key.name.tab")),
                hint("palette.only"), Parts.space(), key(words.get("key.name.escape")),
                Parts.label(words.get("palette.close"), "muted"));
        footer.getStyleClass().add("palette-footer");
        return footer;
    }

    private static Label key(String text) {
        return Parts.label(text, "key");
    }

    private Label hint(String key) {
        Label hint = Parts.label(words.get(key), "muted");
        hint.getStyleClass().add("palette-hint");
        return hint;
    }

    private void show(List<Group> answer) {
        groups = answer;
        lay();
    }

    private void lay() {
        List<Row> rows = Row.of(groups, only);
        list.getItems().setAll(rows);
        select(0, 1);
        list.scrollTo(0);
        int found = groups.stream().filter(g -> only.isEmpty() || only.get().equals(g.key()))
                .mapToInt(Group::inAll).sum();
        count.setText(input.getText().isBlank() ? "" : words.get("palette.count", found));
        nothing.setText(words.get("palette.nothing", input.getText().strip()));
        double height =
                rows.stream().mapToDouble(r -> r instanceof Row.Heading ? RowCell.HEADING : RowCell.LINE)
                        .sum();
        list.setPrefHeight(Math.clamp(height + 10, 60, TALLEST));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .ifPresent(this::choose);
            case TAB -> narrow();
            case ESCAPE -> {
                if (only.isEmpty()) {
                    return;
                }
                restrict(Optional.empty());
            }
            case BACK_SPACE -> {
                if (only.isEmpty() || !input.getText().isEmpty()) {
                    return;
                }
                restrict(Optional.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Only lines of the kind of the one selected, or of all kinds again.
    private void narrow() {
        if (only.isPresent()) {
            restrict(Optional.empty());
        } else if (list.getSelectionModel().getSelectedItem() instanceof Row.Choice(Line l, String group)) {
            restrict(Optional.of(group));
        }
    }

    private void restrict(Optional<String> group) {
        only = group;
        String title = groups.stream().filter(g -> group.filter(g.key()::equals).isPresent())
                .map(Group::title).findFirst().orElse("");
        scope.setText(title);
        scope.setManaged(!title.isEmpty());
        scope.setVisible(!title.isEmpty());
        lay();
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        select(Math.clamp((long) at + by, 0, Math.max(0, list.getItems().size() - 1)), by > 0 ? 1 : -1);
    }

    /// Selects the row there, or the next one that can be chosen.
    private void select(int from, int by) {
        List<Row> rows = list.getItems();
        for (int i = from; i >= 0 && i < rows.size(); i += by) {
            if (!(rows.get(i) instanceof Row.Heading)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - PAGE));
                return;
            }
        }
    }

    private void choose(Row row) {
        switch (row) {
            case Row.Heading heading -> {
                // says what follows
            }
            case Row.Choice(Line line, String group) -> {
                close.run();
                line.choose().run();
            }
            case Row.More(Group group) -> restrict(Optional.of(group.key()));
        }
    }
}
