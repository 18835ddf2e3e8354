package org.tabularium.ui.merge;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Label;
import org.tabularium.compare.Alike;
import org.tabularium.compare.Told;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What differs between two registers, to be read: what is alike in several entries first, then entry by entry.
public final class DifferencesView {
    private final ListView<Line> list = new ListView<>();

    /// A line of the list.
    sealed interface Line {
        /// What the lines below it are about.
        record Heading(String text) implements Line {}

        /// What differs.
        ///
        /// @param names the entries it is about, if they are several; else empty
        /// @param change what was said and what is said now; may be empty
        record Change(String what, String names, String change) implements Line {}
    }

    /// @param name what is listed, for those who do not see it
    /// @param differences in words, in their order
    public DifferencesView(String name, List<Alike> differences, Words words) {
        list.getStyleClass().addAll("differences", "edge-to-edge");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new DifferenceCell());
        list.setMinHeight(0);
        Label none = Parts.label(words.get("merge.none"), "muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getItems().setAll(lines(differences, words));
    }

    public Node node() {
        return list;
    }

    private static List<Line> lines(List<Alike> differences, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Alike alike : differences.stream().filter(Alike::isSeveral).toList()) {
            lines.add(new Line.Heading(alike.heading(words.locale())));
            lines.add(line(alike, String.join(", ", alike.entities()), words));
        }
        String entry = "";
        for (Alike alike : differences.stream().filter(a -> !a.isSeveral()).toList()) {
            String heading = alike.heading(words.locale());
            if (!heading.equals(entry)) {
                lines.add(new Line.Heading(heading));
                entry = heading;
            }
            lines.add(line(alike, "", words));
        }
        return lines;
    }

    private static Line line(Alike alike, String names, Words words) {
        Told told = alike.told();
        String change = told.before().isEmpty() ? told.after()
                : words.get("takeover.change", told.before(),
                        told.after().isEmpty() ? words.get("takeover.nothing") : told.after());
        return new Line.Change(told.what(), names, change);
    }
}
