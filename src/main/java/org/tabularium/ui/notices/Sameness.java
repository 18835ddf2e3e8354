package org.tabularium.ui.notices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Says whether the languages state the same facts, and how many.
final class Sameness {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final double ROOM_FOR_BADGE = 790;
    private static final double ROOM_FOR_COUNT = 900;
    private final Label badge = Parts.label("", "badge");
    private final Label count = Parts.label("", "section-hint");
    private final HBox box = new HBox(12, badge, count);
    private final Words words;
    private boolean wasSame;

    Sameness(Words words) {
        this.words = words;
        badge.setMinWidth(Label.USE_PREF_SIZE);
        count.setMinWidth(0);
        box.setMinWidth(0);
        box.getStyleClass().add("legend-row");
    }

    Node node() {
        return box;
    }

    /// Leaves out what there is no room for.
    void fit(double width) {
        box.setVisible(width > ROOM_FOR_BADGE);
        box.setManaged(box.isVisible());
        count.setVisible(width > ROOM_FOR_COUNT);
        count.setManaged(count.isVisible());
    }

    void show(Composed text) {
        List<String> languages =
                text.documents().stream().map(d -> d.language().toUpperCase(Locale.ROOT)).toList();
        boolean one = languages.size() < 2;
        boolean same = text.apart() == 0;
        badge.setVisible(!one);
        badge.setManaged(!one);
        String both = languages.stream().collect(Collectors.joining(" " + words.get("notice.and") + " "));
        badge.setText(words.get(same ? "notice.same" : "notice.differ", both, text.apart()));
        if (badge.getGraphic() == null || same != wasSame) { // an icon is dear to style
            wasSame = same;
            badge.pseudoClassStateChanged(GOOD, same);
            badge.setGraphic(new FontIcon(same ? "fth-check" : "fth-alert-triangle"));
        }
        count.setText(words.get("notice.facts", text.facts()));
    }
}
