package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.intake.table.Target;
import org.tabularium.intake.table.Targets;
import org.tabularium.ui.form.Choosable;
import org.tabularium.ui.form.Chooser;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What the chosen column is recognised as and why, and what else it can be.
final class ColumnBar {
    private static final double TARGET = 300;
    private static final String LEFT = "-";
    private static final String KEPT = "?";
    private final VBox box = new VBox(6);
    private final Label heading = Parts.label("", "entry-title");
    private final Label reason = Parts.label("", "entry-detail");
    private final HBox mark = new HBox();
    private final Hyperlink next = new Hyperlink();
    private final Chooser<String> target;
    private final ComboBox<Splitting> splitting = new ComboBox<>();
    private final HBox splitBox;
    private final Targets targets;
    private final Words words;
    private final Hands hands;
    private Optional<ColumnMapping> shown = Optional.empty();
    private Subject subject = Subject.NONE;
    private boolean quiet;

    /// What it asks for.
    ///
    /// @param corrected the column as the user wants it
    /// @param next the next column that is not sure
    /// @param left the user has finished with the column
    record Hands(Consumer<ColumnMapping> corrected, Runnable next, Runnable left) {}

    ColumnBar(Targets targets, Words words, Hands hands) {
        this.targets = targets;
        this.words = words;
        this.hands = hands;
        target = new Chooser<>(words.get("chooser.prompt"), words.get("assistant.target"), words,
                new Chooser.Offer<>(this::offered, this::chosen, Optional.empty()));
        target.input().setPrefWidth(TARGET);
        Choice.dress(splitting, words.get("assistant.splitting"), List.of(Splitting.values()),
                s -> words.get("assistant.splitting." + s.name().toLowerCase(Locale.ROOT)));
        splitting.valueProperty().addListener((o, before, how) -> {
            if (!quiet && how != null) {
                shown.ifPresent(c -> hands.corrected().accept(c.chosen(c.field(), how)));
            }
        });
        next.setOnAction(e -> hands.next().run());
        next.setMinWidth(Region.USE_PREF_SIZE);
        heading.setMinWidth(40);
        HBox first = new HBox(8, mark, heading, Parts.space(), next);
        first.getStyleClass().add("column-line");
        splitBox = new HBox(6, Parts.label(words.get("assistant.splitting"), "field-label"), splitting);
        splitBox.getStyleClass().add("column-line");
        FlowPane second = new FlowPane(12, 6, target.node(), splitBox, reason);
        second.getStyleClass().add("column-line");
        second.setRowValignment(javafx.geometry.VPos.CENTER);
        reason.setWrapText(true);
        box.getStyleClass().add("column-bar");
        box.getChildren().addAll(first, second);
    }

    Node node() {
        return box;
    }

    /// Shows a column.
    ///
    /// @param open how many columns of the sheet are not sure
    void show(Optional<ColumnMapping> column, Subject about, long open) {
        quiet = true;
        shown = column;
        subject = about;
        box.setVisible(column.isPresent());
        box.setManaged(column.isPresent());
        next.setText(words.get(
                column.filter(c -> c.row() > 0).isPresent() ? "assistant.next.card" : "assistant.next",
                open));
        next.setVisible(open > 0);
        next.setManaged(open > 0);
        column.ifPresent(c -> {
            mark.getChildren().setAll(Sureness.of(c).node());
            heading.setText(words.get("assistant.column", c.row() > 0 ? ColumnLetters.of(c.index()) + c.row()
                    : ColumnLetters.of(c.index()), ColumnHead.line(c.heading())));
            target.show(
                    c.isTaken() || Sureness.of(c) == Sureness.LEFT ? Sureness.target(c, targets, words) : "");
            String why = Sureness.reason(c, words);
            String certain = Sureness.certainty(c, words);
            boolean measured = c.isTaken() && c.reason() != ColumnMapping.Reason.CHOSEN
                    && c.reason() != ColumnMapping.Reason.REMEMBERED;
            reason.setText(measured ? words.get("assistant.reason.certain", why, certain) : why);
            splitting.setValue(c.splitting());
            splitBox.setVisible(c.isTaken());
            splitBox.setManaged(c.isTaken());
        });
        quiet = false;
    }

    /// Opens the list of what the column can be.
    void correct() {
        target.input().requestFocus();
        target.open();
    }

    /// What holds now comes first, so that Enter alone changes nothing; then the ways not to take the column.
    private List<Choosable<String>> offered() {
        List<Choosable<String>> all = new ArrayList<>();
        all.add(new Choosable<>(KEPT, words.get("assistant.column.kept"),
                words.get("assistant.column.kept.detail")));
        all.add(new Choosable<>(LEFT, words.get("assistant.column.left"),
                words.get("assistant.column.left.detail")));
        targets.of(subject)
                .forEach(t -> all.add(new Choosable<>(t.key(), Targets.label(t, words.locale()), known(t))));
        String now = shown.map(c -> c.isTaken() ? c.field() : Sureness.of(c) == Sureness.LEFT ? LEFT : KEPT)
                .orElse("");
        all.sort(Comparator.comparing(c -> !c.value().equals(now)));
        return all;
    }

    /// Another name, so that it is found by what others call it, too.
    private String known(Target found) {
        String label = Targets.label(found, words.locale());
        return found.names().getOrDefault(words.language().tag(), List.of()).stream()
                .filter(n -> !n.equalsIgnoreCase(label)).limit(8).reduce((a, b) -> a + ", " + b).orElse("");
    }

    private void chosen(String field) {
        shown.filter(c -> !field.equals(c.field())).ifPresent(c -> hands.corrected().accept(switch (field) {
            case KEPT -> new ColumnMapping(c.index(), c.row(), c.entry(), c.heading(), "", Splitting.WHOLE, 0,
                    ColumnMapping.Reason.NONE);
            case LEFT -> c.chosen("", Splitting.WHOLE);
            default -> c.chosen(field, c.splitting());
        }));
        hands.left().run();
    }
}
