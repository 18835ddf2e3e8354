package org.tabularium.ui.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// In which formats; only those are shown in which something of what is chosen can be had.
final class FormatsPane {
    private static final int COLUMNS = 2;
    private static final double COLUMN = 214;
    private final GridPane grid = new GridPane();
    private final Map<Format, CheckBox> checks = new EnumMap<>(Format.class);
    private final Map<Format, HBox> rows = new EnumMap<>(Format.class);
    private Set<Format> offered = EnumSet.noneOf(Format.class);

    /// @param changed told when another choice is made
    FormatsPane(List<Format> first, Words words, Runnable changed) {
        grid.setVgap(8);
        grid.setHgap(12);
        for (Format format : Format.values()) {
            String key = "export.format." + format.extension();
            CheckBox check = new CheckBox(words.get(key));
            check.setSelected(first.contains(format));
            check.setMinWidth(CheckBox.USE_PREF_SIZE);
            check.setTooltip(new Tooltip(words.get(key + ".detail")));
            check.setAccessibleHelp(words.get(key + ".detail"));
            check.setOnAction(e -> changed.run());
            checks.put(format, check);
            HBox row = new HBox(8, check, Parts.label("." + format.ending(), "muted"));
            row.setMinWidth(COLUMN);
            rows.put(format, row);
        }
    }

    Node node() {
        return grid;
    }

    List<Format> chosen() {
        return offered.stream().filter(f -> check(f).isSelected()).toList();
    }

    /// Shows what can be had. Where nothing of that was chosen, its first is: a form that is a workbook alone is written
    /// as one.
    void offer(Set<Format> formats) {
        if (formats.equals(offered)) {
            return;
        }
        boolean any = !chosen().isEmpty() || offered.isEmpty();
        offered = formats;
        grid.getChildren().clear();
        int at = 0;
        for (Format format : formats) {
            grid.add(Objects.requireNonNull(rows.get(format)), at % COLUMNS, at / COLUMNS);
            at++;
        }
        if (any && chosen().isEmpty() && !formats.isEmpty()) {
            check(formats.iterator().next()).setSelected(true);
        }
    }

    private CheckBox check(Format format) {
        return Objects.requireNonNull(checks.get(format));
    }
}
