package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.tabularium.law.Footing;
import org.tabularium.ui.look.Mark;

/// How the footing of a transfer is drawn: always shape, line and word, never colour alone.
public final class FootingMark {
    private static final double LINE = 26;
    private static final double BOX = 12;

    private FootingMark() {}

    /// The shape alone, as wide as every other.
    public static Node of(Footing footing) {
        StackPane box = new StackPane(shape(footing));
        box.setMinSize(BOX, BOX);
        box.setMaxSize(BOX, BOX);
        return box;
    }

    private static Node shape(Footing footing) {
        return switch (footing) {
            case ADEQUACY -> Mark.DISC.node(style(footing));
            case DPF -> Mark.DIAMOND.node(style(footing));
            case SAFEGUARDS -> Mark.SQUARE.node(style(footing));
            case DEROGATION -> Mark.TRIANGLE.node(style(footing));
            case NONE -> Mark.CROSSED.node(style(footing));
        };
    }

    /// The shape at the end of its line, as on the map.
    static Node withLine(Footing footing) {
        Line line = new Line(0, 0, LINE, 0);
        line.getStrokeDashArray().setAll(switch (footing) {
            case ADEQUACY, NONE -> List.of();
            case DPF -> List.of(9.0, 5.0);
            case SAFEGUARDS -> List.of(4.0, 3.0);
            case DEROGATION -> List.of(2.0, 2.5);
        });
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStyleClass().addAll("mark-line", style(footing));
        StackPane both = new StackPane(line, of(footing));
        StackPane.setAlignment(line, Pos.CENTER_LEFT);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.setMinWidth(LINE + BOX / 2);
        both.setMaxWidth(LINE + BOX / 2);
        return both;
    }

    static String key(Footing footing) {
        return "footing." + footing.name().toLowerCase(Locale.ROOT);
    }

    private static String style(Footing footing) {
        return "mark-" + footing.name().toLowerCase(Locale.ROOT);
    }
}
