package org.tabularium.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.law.Footing;
import org.tabularium.model.Safeguard;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// How many are concerned: a column beside the map, or a row in its place.
final class FigureList {
    private static final double WIDE = 1600;
    private final VBox column = new VBox();
    private final FlowPane row = new FlowPane(24, 4);
    private final Label title = Parts.label("", "section-title");
    private final Label about = Parts.label("", "entry-detail");
    private final Button report;
    private final Function<Footing, Node> mark;
    private final Words words;
    private List<Node> lines = List.of();
    private Optional<WhatIf> shown = Optional.empty();
    private boolean beside = true;

    /// @param mark draws what a transfer rests on
    /// @param reported has the answer written down
    FigureList(Words words, Function<Footing, Node> mark, Consumer<WhatIf> reported) {
        this.words = words;
        this.mark = mark;
        title.setWrapText(true);
        about.setWrapText(true);
        report = new Button(words.get("whatif.report"));
        report.getStyleClass().add("accent");
        report.setMinWidth(Region.USE_PREF_SIZE);
        report.setOnAction(e -> shown.ifPresent(reported));
        column.getStyleClass().add("figures");
        row.getStyleClass().add("figures-row");
        row.setPrefWrapLength(WIDE);
    }

    Node beside() {
        beside = true;
        arrange();
        return column;
    }

    Node instead() {
        beside = false;
        arrange();
        return row;
    }

    /// @param heading names what falls away
    /// @param hint says what is supposed
    /// @param sentences how many would change in how many notices, once that is known
    void show(WhatIf result, String heading, String hint, Optional<NoticeChanges> sentences) {
        shown = Optional.of(result);
        title.setText(heading);
        about.setText(hint);
        Figures figures = result.figures();
        List<Node> now = new ArrayList<>();
        if (result.loss() instanceof Loss.OfParty) {
            now.add(group(line(figures.transfers(), "ended")));
        } else {
            now.add(group(line(figures.recipients(), "recipients")));
            result.carried().forEach(c -> now.add(
                    marked(line(c.recipients(), "carried", kind(c.safeguard())), Footing.of(c.safeguard()))));
            HBox without = marked(line(figures.without(), "without"), Footing.NONE);
            if (figures.without() > 0) {
                without.getStyleClass().add("figure-none");
            }
            now.add(without);
        }
        now.add(group(line(figures.activities(), "activities")));
        if (figures.mandates() > 0) {
            now.add(line(figures.mandates(), "mandates"));
        }
        if (figures.systems() > 0) {
            now.add(line(figures.systems(), "systems"));
        }
        now.add(sentences.map(s -> line(s.changes().size(), "sentences", s.notices()))
                .orElseGet(() -> line("…", words.get("whatif.figure.counting"))));
        lines = now;
        arrange();
    }

    private String kind(Safeguard safeguard) {
        return words.get("safeguard." + safeguard.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    private void arrange() {
        List<Node> all = new ArrayList<>();
        if (beside) {
            all.add(title);
            all.add(about);
        }
        all.addAll(lines);
        all.add(report);
        (beside ? row : column).getChildren().clear();
        Parts.put((beside ? column : row).getChildren(), all);
    }

    private HBox line(int many, String key, Object... with) {
        return line(Integer.toString(many),
                words.get("whatif.figure." + key + (many == 1 ? ".one" : ""), with));
    }

    private static HBox line(String many, String text) {
        Label number = Parts.label(many, "figure-number");
        Label what = Parts.label(text, "figure-text");
        what.setWrapText(true);
        HBox line = new HBox(10, number, what);
        line.getStyleClass().add("figure");
        return line;
    }

    private HBox marked(HBox line, Footing footing) {
        line.getChildren().add(1, mark.apply(footing));
        return line;
    }

    /// The first of a group, which stands below a hairline.
    private static Node group(HBox line) {
        line.getStyleClass().add("figure-group");
        return line;
    }
}
