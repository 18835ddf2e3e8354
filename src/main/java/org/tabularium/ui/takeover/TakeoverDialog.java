package org.tabularium.ui.takeover;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Told;
import org.tabularium.intake.workbook.CellReport;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Shows what a workbook would change, entry by entry, and lets the user choose.
public final class TakeoverDialog {
    private static final int MOST_LINES = 300;
    private static final double HEIGHT = 460;
    /// Below the words beside a box.
    private static final double INDENT = 24;
    private final VBox content = new VBox(12);
    private final HBox footer = new HBox(8);
    private final VBox list = new VBox(6);
    private final Button apply;
    private final Differences differences;
    private final Words words;
    /// The boxes of the differences shown; those that are not shown are taken with the rest.
    private final IdentityHashMap<Difference, CheckBox> boxes = new IdentityHashMap<>();
    private boolean following;

    /// A difference in words.
    public record Line(Difference difference, Told told) {}

    /// @param lines all differences in words, in their order
    /// @param left cells that were not taken
    /// @param locked whether the register cannot be changed
    /// @param taken told which differences the user wants
    public TakeoverDialog(Differences differences, List<Line> lines, List<CellReport> left, boolean locked,
            Words words, Runnable closed, Consumer<List<Difference>> taken) {
        this.differences = differences;
        this.words = words;
        apply = new Button(words.get("takeover.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(e -> taken.accept(chosen()));
        apply.setDisable(locked || lines.isEmpty());
        Button close = new Button(words.get("takeover.close"));
        close.setCancelButton(true);
        close.setOnAction(e -> closed.run());
        list.getStyleClass().add("law-list");
        differences(lines);
        left(left);
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(list);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(0);
        content.getStyleClass().addAll("dialog-content", "law-dialog");
        content.getChildren().addAll(
                text(words.get("takeover.sum", lines.size(), left.size()), "law-editions"),
                scroll);
        for (Button button : List.of(close, apply)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(Parts.space(), close, apply);
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    private void differences(List<Line> lines) {
        String entry = "";
        for (Line line : lines.stream().limit(MOST_LINES).toList()) {
            Told told = line.told();
            String heading = told.entity().isEmpty() ? told.place() : told.place() + ": " + told.entity();
            if (!heading.equals(entry)) {
                list.getChildren().add(text(heading, "law-group"));
                entry = heading;
            }
            list.getChildren().add(line(line.difference(), told, heading));
        }
        if (lines.size() > MOST_LINES) {
            list.getChildren().add(text(words.get("takeover.more", lines.size() - MOST_LINES), "muted"));
        }
    }

    private Node line(Difference difference, Told told, String heading) {
        CheckBox box = new CheckBox(told.what());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(true);
        String change = change(told);
        box.setAccessibleText(change.isEmpty() ? heading + ", " + told.what()
                : heading + ", " + told.what() + ": " + change);
        box.selectedProperty().addListener((o, was, is) -> follow(difference, is));
        boxes.put(difference, box);
        VBox lines = new VBox(2, box);
        if (!change.isEmpty()) {
            Label detail = text(change, "entry-detail");
            VBox.setMargin(detail, new Insets(0, 0, 0, INDENT));
            lines.getChildren().add(detail);
        }
        return lines;
    }

    private String change(Told told) {
        return told.before().isEmpty() ? told.after().isEmpty() ? "" : told.after()
                : words.get("takeover.change", told.before(),
                        told.after().isEmpty() ? words.get("takeover.nothing") : told.after());
    }

    private void left(List<CellReport> left) {
        if (!left.isEmpty()) {
            list.getChildren().add(text(words.get("takeover.left"), "law-group"));
        }
        for (CellReport cell : left.stream().limit(MOST_LINES).toList()) {
            String place = cell.row() == 0 ? cell.sheet()
                    : cell.column().isEmpty()
                            ? words.get("takeover.row", cell.sheet(), Integer.toString(cell.row()))
                            : words.get("takeover.cell", cell.sheet(), Integer.toString(cell.row()),
                                    cell.column());
            list.getChildren().add(new VBox(text(place, "entry-title"), text(cell.reason(), "entry-detail")));
        }
        if (left.size() > MOST_LINES) {
            list.getChildren().add(text(words.get("law.more", left.size() - MOST_LINES), "muted"));
        }
    }

    /// What is taken brings along what it needs; what is not taken leaves behind what needs it.
    private void follow(Difference changed, boolean taken) {
        if (following) {
            return;
        }
        following = true;
        if (taken) {
            differences.with(changed).forEach(d -> set(d, true));
        } else {
            differences.all().stream().filter(d -> isChosen(d) && differences.with(d).contains(changed))
                    .toList()
                    .forEach(d -> set(d, false));
        }
        following = false;
        apply.setDisable(chosen().isEmpty());
    }

    private void set(Difference difference, boolean taken) {
        CheckBox box = boxes.get(difference);
        if (box != null) {
            box.setSelected(taken);
        }
    }

    private boolean isChosen(Difference difference) {
        CheckBox box = boxes.get(difference);
        return box == null || box.isSelected();
    }

    private List<Difference> chosen() {
        return differences.all().stream().filter(this::isChosen).toList();
    }

    private static Label text(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
