package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.form.Lending.Loan;
import org.tabularium.words.Words;

/// A field in which one types a few letters and chooses from what is left, or creates what is not there yet.
///
/// @param <T> what is chosen
public final class Chooser<T> {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 9;
    private static final double LEAST_WIDTH = 320;

    /// What is offered and what follows a choice.
    ///
    /// @param offered what can be chosen now
    /// @param chosen takes the choice
    /// @param created takes the name of something new; absent where nothing can be created
    /// @param others other ways to make something new of what was typed
    /// @param lent what the catalog offers beside
    /// @param borrowed takes what was chosen of it
    public record Offer<T>(Supplier<List<Choosable<T>>> offered, Consumer<T> chosen,
            Optional<Consumer<String>> created, List<Other> others, Supplier<List<Loan<T>>> lent,
            Consumer<Created<T>> borrowed) {

        public Offer(Supplier<List<Choosable<T>>> offered, Consumer<T> chosen,
                Optional<Consumer<String>> created) {
            this(offered, chosen, created, List.of());
        }

        Offer(Supplier<List<Choosable<T>>> offered, Consumer<T> chosen,
                Optional<Consumer<String>> created, List<Other> others) {
            this(offered, chosen, created, others, List::of, made -> {});
        }
    }

    /// Another way to make something new of what was typed.
    ///
    /// @param detail what it becomes
    public record Other(String detail, Consumer<String> made) {}

    /// A line of the list.
    ///
    /// @param lent whether it comes from the catalog
    /// @param taken what follows when it is taken, given what was typed
    private record Line(String title, String detail, boolean lent, Consumer<String> taken) {}

    private final TextField input = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Offer<T> offer;
    private final Words words;
    private String resting = "";
    private boolean quiet;
    private @Nullable Runnable cleared;

    public Chooser(String prompt, String accessible, Words words, Offer<T> offer) {
        this.offer = offer;
        this.words = words;
        input.setPromptText(prompt);
        input.setAccessibleText(accessible);
        input.getStyleClass().add("chooser");
        list.getStyleClass().add("chooser-list");
        list.setFocusTraversable(false);
        list.setCellFactory(v -> new Cell());
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add("chooser-popup");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        input.textProperty().addListener((o, before, text) -> {
            if (!quiet) {
                open(text);
            }
        });
        input.setOnMouseClicked(e -> open(input.getText().equals(resting) ? "" : input.getText()));
        input.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public Node node() {
        return input;
    }

    public TextField input() {
        return input;
    }

    /// What happens when the field is emptied and left.
    void onCleared(Runnable then) {
        cleared = then;
    }

    /// Shows what has been chosen, or nothing.
    public void show(String text) {
        resting = text;
        if (!popup.isShowing()) {
            write(text);
        }
    }

    /// Opens the list of all there is to choose from.
    public void open() {
        open("");
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && !popup.isShowing()) {
            open("");
        } else if (code == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (code == KeyCode.UP && popup.isShowing()) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (code == KeyCode.ENTER && popup.isShowing()) {
            take(list.getSelectionModel().getSelectedItem());
        } else if (code == KeyCode.ESCAPE && popup.isShowing()) {
            rest();
        } else {
            return;
        }
        event.consume();
    }

    private void open(String query) {
        List<Choosable<T>> found = offer.offered().get().stream().filter(c -> c.matches(query)).toList();
        List<Loan<T>> lent = offer.lent().get().stream().filter(l -> l.matches(query)).toList();
        List<Line> lines = new ArrayList<>();
        found.forEach(c -> lines.add(
                new Line(c.title(), c.detail(), false, typed -> offer.chosen().accept(c.value()))));
        String name = query.strip();
        if (offer.created().isPresent() && !name.isEmpty()
                && found.stream().noneMatch(c -> c.title().equalsIgnoreCase(name))
                && lent.stream().noneMatch(l -> l.title().equalsIgnoreCase(name))) {
            lines.add(new Line(words.get("chooser.create", name), "", false, offer.created().get()));
        }
        List<Line> others = name.isEmpty() ? List.of()
                : offer.others().stream().map(o -> new Line(name, o.detail(), false, o.made())).toList();
        // who types the whole name of an entry means that entry
        boolean meant = lent.stream().anyMatch(l -> l.title().equalsIgnoreCase(name));
        lines.addAll(meant ? List.of() : others);
        lent.forEach(l -> lines.add(new Line(l.title(), l.detail(), true,
                typed -> offer.borrowed().accept(l.made().get()))));
        lines.addAll(meant ? others : List.of());
        list.getItems().setAll(lines);
        if (list.getItems().isEmpty() || input.getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        double height = lines.stream().mapToDouble(l -> l.lent() ? CatalogRow.HEIGHT : ROW).sum();
        list.setPrefHeight(Math.min(ROW * MOST_ROWS, height) + 10);
        list.setPrefWidth(Math.max(lent.isEmpty() ? LEAST_WIDTH : CatalogRow.WIDTH, input.getWidth()));
        Bounds at = input.localToScreen(input.getBoundsInLocal());
        if (at != null && !popup.isShowing()) {
            popup.show(input, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void take(@Nullable Line line) {
        String typed = input.getText().strip();
        popup.hide();
        if (line != null) {
            line.taken().accept(typed);
        }
        write(resting);
    }

    private void leave() {
        Runnable then = cleared;
        boolean emptied = input.getText().isBlank() && !resting.isEmpty();
        rest();
        if (emptied && then != null) {
            then.run();
        }
    }

    private void rest() {
        popup.hide();
        write(resting);
    }

    private void write(String text) {
        quiet = true;
        input.setText(text);
        quiet = false;
    }

    private final class Cell extends ListCell<Line> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(8, title, detail);
        private final CatalogRow lent = new CatalogRow(words.get("catalog.mark"));

        Cell() {
            title.setMinWidth(Label.USE_PREF_SIZE);
            detail.getStyleClass().add("muted");
            setOnMousePressed(e -> take(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : item.lent() ? lent.node() : row);
            setPrefHeight(item != null && item.lent() ? CatalogRow.HEIGHT : ROW);
            String name = item == null ? "" : item.title();
            String more = item == null ? "" : item.detail();
            title.setText(name);
            detail.setText(more);
            lent.show(name, more);
            setAccessibleText(item != null && item.lent() ? lent.spoken() : (name + " " + more).strip());
        }
    }
}
