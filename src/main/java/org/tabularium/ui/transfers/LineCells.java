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
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Finding;
import org.tabularium.law.Footing;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeveritySign;
import org.tabularium.ui.look.Parts;

/// The rows and cells of the table of transfers. They know the keys of their lines and look up what the lines say.
final class LineCells {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
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

    TableCell<String, String> words(Function<Line, String> text, String style) {
        return kept(new Words(text, style));
    }

    TableCell<String, String> safeguard() {
        return kept(new Safeguard());
    }

    private <F extends Filled> F kept(F made) {
        filled.add(made);
        return made;
    }

    private List<Finding> found(Line line) {
        return line.rows.stream().flatMap(r -> checks.outcome().of(TransferDetail.PLACE, r.id()).stream())
                .toList();
    }

    /// A row or a cell that is filled with one line after the other.
    private interface Filled {
        @Nullable
        String getItem();

        void renew();
    }

    private final class Words extends TableCell<String, String> implements Filled {
        private final Function<Line, String> text;

        Words(Function<Line, String> text, String style) {
            this.text = text;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            Line line = line(getItem());
            setText(line == null ? "" : text.apply(line));
            setAccessibleText(getText());
        }
    }

    /// Shape, word and evidence, and what was found in them.
    private final class Safeguard extends TableCell<String, String> implements Filled {
        private final Label text = Parts.label("", "transfer-safeguard");
        private final SeveritySign sign = new SeveritySign();
        private final HBox row = new HBox(8);
        private Optional<Footing> marked = Optional.empty();

        Safeguard() {
            text.setMinWidth(0);
            row.getStyleClass().add("legend-row");
            setGraphic(row); // hidden while there is no line: taken out and put back it would be styled anew
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            Line line = line(getItem());
            row.setVisible(line != null);
            if (line == null) {
                setAccessibleText("");
                return;
            }
            mark(line.footing());
            text.setText(line.safeguard);
            text.pseudoClassStateChanged(NOTHING, line.footing() == Footing.NONE);
            List<Finding> found = found(line);
            sign.show(Outcome.worst(found));
            setAccessibleText(found.isEmpty() ? line.safeguard
                    : line.safeguard + ", " + checks.words().get("finding.count", found.size()));
        }

        private void mark(Footing footing) {
            if (!marked.equals(Optional.of(footing))) {
                row.getChildren().setAll(FootingMark.of(footing), text, sign);
                marked = Optional.of(footing);
            }
        }
    }

    private final class Row extends TableRow<String> implements Filled {
        private final Tooltip tooltip = new Tooltip();

        Row() {
            Parts.explain(this, tooltip);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(480);
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            renew();
        }

        @Override
        public void renew() {
            Line line = line(getItem());
            String spoken = line == null ? "" : line.spoken();
            setAccessibleText(spoken);
            tooltip.setText(spoken);
            setTooltip(spoken.isEmpty() ? null : tooltip);
        }
    }
}
