package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.tabularium.form.Kind;
import org.tabularium.ui.form.Put.Gesture;

/// Ticks any of a few things, in two columns.
final class MarksControl<V> implements Control<List<V>> {
    private static final int SHORT = 34;
    private final GridPane grid = new GridPane();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Kind.Marks<V> kind;
    private List<V> shown = List.of();

    MarksControl(Kind.Marks<V> kind, String label, Host host, Sink<List<V>> sink) {
        this.kind = kind;
        List<String> texts =
                kind.options().stream().map(o -> host.label(label + "." + kind.text().apply(o))).toList();
        int columns = texts.stream().anyMatch(t -> t.length() > SHORT) ? 1 : 2;
        for (int c = 0; c < columns; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.setHgap(12);
        grid.setVgap(4);
        int rows = (kind.options().size() + columns - 1) / columns;
        for (int i = 0; i < kind.options().size(); i++) {
            V option = kind.options().get(i);
            CheckBox box = new CheckBox(texts.get(i));
            box.setWrapText(true);
            GridPane.setValignment(box, VPos.TOP);
            box.setOnAction(
                    e -> sink.put(kind.options().stream().filter(o -> o.equals(option) ? box.isSelected()
                            : shown.contains(o)).toList(), Gesture.CHANGE, label));
            boxes.add(box);
            grid.add(box, i / rows, i % rows);
        }
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show(List<V> value) {
        shown = value;
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(value.contains(kind.options().get(i)));
        }
    }

    @Override
    public void focus(String path) {
        boxes.getFirst().requestFocus();
    }
}
