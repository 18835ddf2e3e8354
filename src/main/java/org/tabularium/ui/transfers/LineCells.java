package org.tabularium.ui.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;
import org.tabularium.law.Footing;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeveritySign;
import org.tabularium.ui.look.Parts;

/// The rows and cells of the table of transfers. They know the keys of their lines and look up what the lines say.
final class LineCells {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private final List<Filled> filled = new ArrayList<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Checks checks;

    LineCells(Checks checks) {
        this.checks = checks;
    }

    /// The line of a key, if it is among those shown.
    @Nullable
    Line line(@Nullable String key) {
        return key == null ? null : lines.get(key);
    }

    /// These are the lines from now on.
    void show(List<Line> shown) {
        lines.clear();
        shown.forEach(l -> lines.put(l.key(), l));
        renew();
    }

    /// Says again what the lines say and what was found in them.
    void renew() {
        filled.stream().filter(f -> line(f.getItem()) != null).forEach(Filled::renew);
    }

    TableRow<String> row() {
        return kept(new Row());
    }

    /// A cell of two rows of text.
    ///
    /// @param leading whether it is the first of its row
    TableCell<String, String> words(boolean leading, Function<Line.Of, String> first,
            Function<Line.Of, String> second) {
        return kept(new Words(leading, first, second));
    }

    TableCell<String, String> safeguard() {
        return kept(new Safeguard());
    }

    private <F extends Filled> F kept(F made) {
        filled.add(made);
        return made;
    }

    /// A row or a cell that is filled with one line after the other.
    private interface Filled {
        @Nullable
        String getItem();

        void renew();
    }

    /// Two rows of text; in the first column also the head of a group.
    private final class Words extends TableCell<String, String> implements Filled {
        private final Label first = Parts.label("", "entry-title");
        private final Label second = Parts.label("", "entry-detail");
        private final VBox texts = new VBox(first, second);
        private final boolean leading;
        private final Function<Line.Of, String> upper;
        private final Function<Line.Of, String> lower;
        private final SeveritySign sign = new SeveritySign();

        Words(boolean leading, Function<Line.Of, String> upper, Function<Line.Of, String> lower) {
            this.leading = leading;
            this.upper = upper;
            this.lower = lower;
            texts.getStyleClass().add("cell-lines");
            setGraphic(texts); // hidden while there is no line: taken out and put back it would be styled anew
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            Line line = line(getItem());
            texts.setVisible(line instanceof Line.Of || (line != null && leading));
            switch (line) {
                case null -> setAccessibleText("");
                case Line.Head(var title, var count) -> say(title + "  " + count, "");
                case Line.Of one -> say(upper.apply(one), lower.apply(one));
            }
            if (leading) {
                flag(line);
            }
        }

        private void flag(@Nullable Line line) {
            List<Finding> found = line instanceof Line.Of one
                    ? checks.outcome().of(TransferDetail.PLACE, one.row.id())
                    : List.of();
            Optional<Severity> worst = Outcome.worst(found);
            sign.show(worst);
            first.setGraphic(worst.isPresent() ? sign : null);
            if (!found.isEmpty()) {
                setAccessibleText(
                        getAccessibleText() + ", " + checks.words().get("finding.count", found.size()));
            }
        }

        private void say(String above, String below) {
            first.setText(above);
            second.setText(below);
            second.setVisible(!below.isEmpty());
            second.setManaged(!below.isEmpty());
            setAccessibleText(below.isEmpty() ? above : above + ", " + below);
        }
    }

    /// Shape, word and evidence.
    private final class Safeguard extends TableCell<String, String> implements Filled {
        private final Label first = Parts.label("", "entry-title");
        private final Label second = Parts.label("", "entry-detail");
        private final HBox row = new HBox(10);
        private final VBox texts = new VBox(first, second);
        private Optional<Footing> marked = Optional.empty();

        Safeguard() {
            texts.getStyleClass().add("cell-lines");
            texts.setMinWidth(0);
            row.getStyleClass().add("legend-row");
            setGraphic(row);
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            if (line(getItem()) instanceof Line.Of one) {
                first.setText(one.safeguard);
                second.setText(one.evidence);
                second.setVisible(!one.evidence.isEmpty());
                second.setManaged(!one.evidence.isEmpty());
                mark(one.row.footing());
                setAccessibleText(one.safeguard + ", " + one.evidence);
                row.setVisible(true);
            } else {
                setAccessibleText("");
                row.setVisible(false);
            }
        }

        private void mark(Footing footing) {
            if (!marked.equals(Optional.of(footing))) {
                row.getChildren().setAll(FootingMark.of(footing), texts);
                marked = Optional.of(footing);
            }
        }
    }

    private final class Row extends TableRow<String> implements Filled {
        private final Tooltip tooltip = new Tooltip();

        Row() {
            Parts.explain(this, tooltip);
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            Line line = line(getItem());
            pseudoClassStateChanged(HEAD, line instanceof Line.Head);
            String spoken = line instanceof Line.Of one ? one.spoken() : "";
            setAccessibleText(spoken);
            tooltip.setText(spoken);
            setTooltip(spoken.isEmpty() ? null : tooltip);
        }
    }
}
