package org.tabularium.ui.assistant;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Targets;
import org.tabularium.words.Words;

/// How surely a column is recognised, as a shape and a word; the colour only repeats them.
enum Sureness {
    SURE("fth-check"), LIKELY("fth-help-circle"), UNKNOWN("fth-alert-triangle"), LEFT("fth-minus");

    private static final double ENOUGH = 0.85;
    private static final int PERCENT = 100;
    private final String icon;

    Sureness(String icon) {
        this.icon = icon;
    }

    static Sureness of(ColumnMapping column) {
        boolean chosen = column.reason() == ColumnMapping.Reason.CHOSEN
                || column.reason() == ColumnMapping.Reason.REMEMBERED;
        if (!column.isTaken()) {
            return chosen ? LEFT : UNKNOWN;
        }
        return chosen || column.certainty() >= ENOUGH ? SURE : LIKELY;
    }

    /// Whether the user should look at it.
    boolean isOpen() {
        return this == LIKELY || this == UNKNOWN;
    }

    String style() {
        return "sure-" + name().toLowerCase(Locale.ROOT);
    }

    FontIcon node() {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add(style());
        return node;
    }

    /// Where a column goes, in a few words.
    static String target(ColumnMapping column, Targets targets, Words words) {
        return switch (of(column)) {
            case UNKNOWN -> words.get("assistant.column.unknown");
            case LEFT -> words.get("assistant.column.left");
            case SURE, LIKELY -> targets.find(column.field()).map(t -> Targets.label(t, words.locale()))
                    .orElse(column.field());
        };
    }

    /// How sure that is, in a word; empty where nothing was recognised.
    static String certainty(ColumnMapping column, Words words) {
        return switch (column.reason()) {
            case CHOSEN -> words.get("assistant.certainty.chosen");
            case REMEMBERED -> words.get("assistant.certainty.remembered");
            case HEADING, RESEMBLANCE, CONTENT -> words.get("assistant.certainty",
                    Math.max(1, Math.round(column.certainty() * PERCENT)));
            case NONE -> "";
        };
    }

    /// Why it was recognised so, as a sentence.
    static String reason(ColumnMapping column, Words words) {
        return words.get("assistant.reason." + (of(column) == LEFT ? "left"
                : column.reason().name().toLowerCase(Locale.ROOT)));
    }
}
