package org.tabularium.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tabularium.edit.survey.Due;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.ui.look.Mark;
import org.tabularium.words.Words;

/// Says and draws dates.
///
/// @param words messages of room `ui`
/// @param primary the language of the record that stands in for a missing one
record DueWords(Words words, Supplier<Language> primary) {

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    /// For example "Check the DPF list: Intuit Inc.".
    String text(Due due) {
        return words.get("due." + due.what().name().toLowerCase(Locale.ROOT), name(due.name()));
    }

    String name(LocalText name) {
        return name.best(words.language(), primary.get()).map(Map.Entry::getValue)
                .orElseGet(() -> words.get("entity.unnamed"));
    }

    static Node mark(Due due) {
        return due.overdue() ? mark(due.what().sort(), "mark-late") : mark(due.what().sort());
    }

    static Node mark(Due.Sort sort) {
        return mark(sort, "mark-" + sort.name().toLowerCase(Locale.ROOT));
    }

    private static Node mark(Due.Sort sort, String style) {
        return switch (sort) {
            case REVIEW -> Mark.RING.node(style);
            case EVIDENCE -> Mark.DIAMOND.node(style);
            case CONTRACT -> Mark.SQUARE.node(style);
            case LAW -> Mark.TRIANGLE.node(style);
        };
    }
}
