package org.tabularium.ui.window;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.tabularium.law.Fact;
import org.tabularium.law.Law;
import org.tabularium.law.Status;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The day of the law in a line; and in full, with how well it is founded, when pointed at.
final class LawLine {
    private LawLine() {}

    static Label of(Law law, Words words) {
        Label label = Parts.label(text(law, words), "status");
        Tooltip full = new Tooltip(full(law, words));
        full.setWrapText(true);
        full.setMaxWidth(360);
        full.setShowDuration(Duration.seconds(30));
        Parts.explain(label, full);
        label.setAccessibleHelp(full.getText());
        return label;
    }

    static String text(Law law, Words words) {
        return words.get("status.law", day(law, words));
    }

    static String full(Law law, Words words) {
        List<Fact> facts = law.facts().toList();
        long read = facts.stream().filter(f -> f.status() == Status.VERIFIED).count();
        return words.get("status.law.full", day(law, words, "status.law.pattern"), facts.size(), read,
                facts.size() - read);
    }

    /// The date of the law, as one writes it.
    static String day(Law law, Words words) {
        return day(law, words, "day.pattern");
    }

    private static String day(Law law, Words words, String pattern) {
        return DateTimeFormatter.ofPattern(words.get(pattern), words.locale()).format(law.date());
    }
}
