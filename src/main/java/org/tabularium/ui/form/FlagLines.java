package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.words.Words;

/// The findings of one field, below each other. Lines stay while one types; only their words change.
final class FlagLines {
    private final VBox node = new MeasuredBox(6);
    private final List<FlagLine> lines = new ArrayList<>();
    private final Flag.Deeds deeds;
    private final Words words;

    FlagLines(Flag.Deeds deeds, Words words) {
        this.deeds = deeds;
        this.words = words;
        node.getStyleClass().add("flags");
        node.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    void show(List<Flag> flags, boolean open) {
        for (int i = 0; i < flags.size(); i++) {
            Flag flag = flags.get(i);
            if (i < lines.size() && lines.get(i).fits(flag)) {
                lines.get(i).show(flag, open);
            } else {
                lines.subList(i, lines.size()).clear();
                FlagLine line = new FlagLine(flag, deeds, words);
                line.show(flag, open);
                lines.add(line);
            }
        }
        lines.subList(flags.size(), lines.size()).clear();
        List<Node> nodes = lines.stream().map(FlagLine::node).toList();
        if (!node.getChildren().equals(nodes)) {
            node.getChildren().setAll(nodes);
        }
        node.setVisible(!nodes.isEmpty());
        node.setManaged(!nodes.isEmpty());
    }
}
