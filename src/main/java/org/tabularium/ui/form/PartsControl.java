package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.form.Kind;
import org.tabularium.form.cell.Pasting;
import org.tabularium.ui.form.Put.Gesture;

/// A list of parts, each a block with its own fields; rows are kept and filled anew when another list is shown.
///
/// @param <P> the part
final class PartsControl<P> implements Control<List<P>>, Rows {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private final VBox box = new VBox(10);
    private final VBox blocks = new VBox(12);
    private final List<Row> rows = new ArrayList<>();
    private final Kind.Parts<P> kind;
    private final String label;
    private final Host host;
    private final Sink<List<P>> sink;
    private final Function<String, List<Choosable<String>>> siblings;
    private final Button add;
    private List<P> shown = List.of();

    PartsControl(Kind.Parts<P> kind, String label, Host host, Sink<List<P>> sink,
            Function<String, List<Choosable<String>>> siblings) {
        this.kind = kind;
        this.label = label;
        this.host = host;
        this.sink = sink;
        this.siblings = siblings;
        add = new Button(host.label(label + ".add"), new FontIcon("fth-plus"));
        add.getStyleClass().add("optional-part");
        add.setOnAction(e -> append());
        add.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteAtEnd);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pasted);
        blocks.setManaged(false);
        box.getChildren().addAll(blocks, add);
    }

    /// Several lines pasted into the text of a part become a part each.
    private void pasted(KeyEvent event) {
        if (Pasted.isPaste(event) && event.getTarget() instanceof Node target) {
            for (int i = 0; i < shown.size(); i++) {
                if (rows.get(i).part.grid().isFirst(target) && Pasted.several()) {
                    lines(i);
                    event.consume();
                }
            }
        }
    }

    @Override
    public void pasteAtEnd(KeyEvent event) {
        if (Pasted.isPaste(event)) {
            lines(shown.size());
            event.consume();
        }
    }

    private void lines(int at) {
        List<List<String>> lines = Pasted.cells();
        if (Pasting.text(kind).isPresent() && !lines.isEmpty() && !add.isDisabled()) {
            sink.put(Pasting.lines(kind, shown, at, lines, host.reading()), Gesture.PASTE, label);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(List<P> value) {
        shown = value;
        while (rows.size() < value.size()) {
            rows.add(new Row(rows.size()));
        }
        List<Node> there = blocks.getChildren();
        if (there.size() != value.size()) {
            there.subList(Math.min(value.size(), there.size()), there.size()).clear();
            rows.subList(there.size(), value.size()).forEach(r -> there.add(r.node));
            blocks.setManaged(!value.isEmpty());
        }
        for (int i = 0; i < value.size(); i++) {
            rows.get(i).show(value.get(i));
        }
    }

    @Override
    public void forget() {
        rows.forEach(r -> r.part.forget());
    }

    @Override
    public void focus(String path) {
        for (int i = 0; i < shown.size(); i++) {
            Optional<String> rest = Segments.below(key(i), path);
            if (rest.isPresent()) {
                rows.get(i).part.focus(rest.get());
                return;
            }
        }
        add.requestFocus();
    }

    private String key(int i) {
        String own = kind.key().apply(shown.get(i));
        return own.isEmpty() ? Integer.toString(i) : own;
    }

    @Override
    public void append() {
        List<P> longer = new ArrayList<>(shown);
        longer.add(kind.create().apply(key -> shown.stream().anyMatch(p -> kind.key().apply(p).equals(key))));
        int at = shown.size();
        sink.put(List.copyOf(longer), Gesture.ADD, label);
        Platform.runLater(() -> {
            if (at < shown.size()) {
                rows.get(at).part.focus("");
            }
        });
    }

    private void replace(int i, Put<P> put) {
        List<P> changed = new ArrayList<>(shown);
        changed.set(i, put.value());
        sink.put(put.within(List.copyOf(changed), key(i)));
    }

    private void move(int i, int by) {
        List<P> changed = new ArrayList<>(shown);
        Collections.swap(changed, i, i + by);
        sink.put(List.copyOf(changed), Gesture.MOVE, label);
    }

    private void remove(int i) {
        List<P> shorter = new ArrayList<>(shown);
        shorter.remove(i);
        sink.put(List.copyOf(shorter), Gesture.REMOVE, label);
        add.requestFocus();
    }

    private final class Row {
        private final HBox node = new HBox(4);
        private final PartControl<P> part;
        private final MenuItem up = new MenuItem(host.words().get("part.up"));
        private final MenuItem down = new MenuItem(host.words().get("part.down"));
        private final int index;
        private boolean active;

        Row(int index) {
            this.index = index;
            part = new PartControl<>(kind.form(), host, put -> replace(index, put), siblings);
            Label mark = new Label(String.valueOf((char) ('a' + index % 26)));
            mark.getStyleClass().add("part-mark");
            mark.setManaged(kind.lettered());
            mark.setVisible(kind.lettered());
            MenuItem remove = new MenuItem(host.words().get("part.remove"));
            up.setOnAction(e -> move(index, -1));
            down.setOnAction(e -> move(index, 1));
            remove.setOnAction(e -> remove(index));
            MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"), up, down, remove);
            menu.getStyleClass().addAll("icon-button", "part-menu");
            menu.setAccessibleText(host.words().get("part.menu", index + 1));
            HBox.setHgrow(part.node(), Priority.ALWAYS);
            node.setMinWidth(0);
            node.getStyleClass().add("part");
            if (index > 0 && !kind.lettered()) {
                node.getStyleClass().add("later-part");
            }
            node.getChildren().addAll(mark, part.node(), menu);
            Focusing.onFocus(node, this::activate);
        }

        void show(P value) {
            Segments.mark(node, key(index));
            up.setDisable(index == 0);
            down.setDisable(index == shown.size() - 1);
            part.show(value);
            chips();
        }

        private void activate(boolean within) {
            active = within;
            node.pseudoClassStateChanged(ACTIVE, within);
            chips();
        }

        private void chips() {
            Node chips = part.grid().chips();
            chips.setVisible(active);
            chips.setManaged(active && part.grid().offersMore());
        }
    }
}
