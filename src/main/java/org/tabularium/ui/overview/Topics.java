package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.check.Severity;
import org.tabularium.edit.Spot;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Findings by article: a bar for each topic, with a piece for each finding, and how many of each severity there are. Every
/// number leads to its findings.
final class Topics {
    private static final double ARTICLE = 76;
    private static final double NAME = 136;
    private static final double NUMBER = 24;
    private final VBox rows = new VBox();
    private final HBox legend = new HBox(4);
    private final Words words;
    private final Consumer<Spot> go;
    private List<Topic> shown = List.of();
    private Map<Severity, Integer> counted = Map.of();

    /// The findings of a topic.
    ///
    /// @param article the articles it is about; may be empty
    /// @param name what it is called
    /// @param counts how many there are of each severity
    /// @param spot shows them
    record Topic(String article, String name, Map<Severity, Integer> counts, Spot spot) {
        int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Topics(Words words, Consumer<Spot> go) {
        this.words = words;
        this.go = go;
        legend.getStyleClass().add("legend-row");
    }

    Node node() {
        return rows;
    }

    /// The severities with their counts.
    Node legend() {
        return legend;
    }

    void show(List<Topic> topics) {
        Map<Severity, Integer> counts = counts(topics);
        if (!counts.equals(counted) || legend.getChildren().isEmpty()) {
            counted = counts;
            legend.getChildren()
                    .setAll(counts.entrySet().stream().map(e -> key(e.getKey(), e.getValue())).toList());
        }
        if (topics.equals(shown) && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = topics;
        int most = topics.stream().mapToInt(Topic::count).max().orElse(1);
        rows.getChildren()
                .setAll(topics.isEmpty() ? List.of(Parts.label(words.get("overview.topics.none"), "muted"))
                        : topics.stream().map(t -> row(t, most)).toList());
    }

    private static Map<Severity, Integer> counts(List<Topic> topics) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, topics.stream().mapToInt(t -> t.counts().getOrDefault(severity, 0)).sum());
        }
        return counts;
    }

    private Node key(Severity severity, int count) {
        Region piece = new Region();
        piece.getStyleClass().addAll("bar", style(severity), "bar-key");
        String name = words.get("finding.group." + key(severity));
        Button button = new Button();
        button.setGraphic(line(6, piece, Parts.label(name, "section-hint"),
                Parts.label(Integer.toString(count), "legend-count")));
        button.getStyleClass().addAll("legend-button", "overview-key");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name + ", " + count);
        button.setDisable(count == 0);
        button.setOnAction(e -> go.accept(new Spot("findings", "", "severity/" + key(severity))));
        return button;
    }

    private Node row(Topic topic, int most) {
        Label article = Parts.label(topic.article(), "entry-title");
        article.setMinWidth(ARTICLE);
        article.setPrefWidth(ARTICLE);
        Label name = Parts.label(topic.name(), "muted");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        Label number = Parts.label(Integer.toString(topic.count()), "bar-number");
        number.setMinWidth(NUMBER);
        Node bar = new Pieces(pieces(topic), most);
        Region rest = new Region();
        HBox row = line(8, article, name, bar, rest, number);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox.setHgrow(rest, Priority.SOMETIMES); // what the bar leaves
        Button button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("bar-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        row.prefWidthProperty().bind(button.widthProperty());
        button.setAccessibleText(said(topic));
        button.setOnAction(e -> go.accept(topic.spot()));
        return button;
    }

    private static List<Pieces.Run> pieces(Topic topic) {
        List<Pieces.Run> runs = new ArrayList<>();
        topic.counts().forEach((severity, count) -> runs.add(new Pieces.Run(count, style(severity))));
        return runs;
    }

    private String said(Topic topic) {
        List<String> parts = new ArrayList<>(List.of(topic.name()));
        if (!topic.article().isEmpty()) {
            parts.addFirst(topic.article());
        }
        topic.counts().forEach((severity, count) -> parts
                .add(words.get("finding.group." + key(severity)) + " " + count));
        return String.join(", ", parts);
    }

    private static HBox line(double gap, Node... nodes) {
        HBox line = new HBox(gap, nodes);
        line.getStyleClass().add("bar-line");
        return line;
    }

    private static String style(Severity severity) {
        return "bar-" + key(severity);
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
