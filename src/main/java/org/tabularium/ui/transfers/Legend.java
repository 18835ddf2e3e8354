package org.tabularium.ui.transfers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.law.Footing;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What the shapes mean, how many recipients rest on each, and a filter at the same time: a column beside the map, or
/// a row in its place.
final class Legend {
    private static final double WIDE = 1600;
    private final VBox column = new VBox();
    private final FlowPane row = new FlowPane(16, 0);
    private final Label title;
    private final Label sum = Parts.label("", "entry-detail");
    private final Pane places = new HBox(6);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Footing, ToggleButton> buttons = new EnumMap<>(Footing.class);
    private final Map<Footing, Label> counts = new EnumMap<>(Footing.class);
    private final Words words;

    Legend(Words words, Runnable changed) {
        this.words = words;
        title = Parts.label(words.get("transfer.legend"), "section-title");
        sum.setWrapText(true);
        for (Footing footing : Footing.values()) {
            buttons.put(footing, button(footing));
        }
        column.getStyleClass().add("legend-column");
        row.getStyleClass().add("legend");
        row.setPrefWrapLength(WIDE);
        group.selectedToggleProperty().addListener(o -> changed.run());
        places.getStyleClass().add("legend-places");
    }

    /// To stand beside the map.
    Node beside() {
        row.getChildren().clear();
        Parts.put(column.getChildren(), Stream.of(Stream.of(title, sum), buttons.values().stream(),
                Stream.of(places)).<Node>flatMap(s -> s).toList());
        return column;
    }

    /// To stand in its place.
    Node instead() {
        column.getChildren().clear();
        Parts.put(row.getChildren(), List.copyOf(buttons.values()));
        return row;
    }

    /// What the table is narrowed to.
    Optional<Footing> chosen() {
        return buttons.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst();
    }

    void choose(Optional<Footing> footing) {
        group.selectToggle(footing.map(buttons::get).orElse(null));
    }

    /// @param lines all there are
    /// @param home the city, or the country, that the arcs begin in
    void show(List<Line> lines, String home) {
        buttons.forEach((footing, button) -> {
            List<Line> these = lines.stream().filter(l -> l.footing() == footing).toList();
            Optional.ofNullable(counts.get(footing))
                    .ifPresent(l -> l.setText(Long.toString(recipients(these))));
            button.setAccessibleText(words.get("transfer.legend.spoken", words.get(FootingMark.key(footing)),
                    recipients(these), transfers(these)));
        });
        sum.setText(words.get("transfer.count", transfers(lines), recipients(lines),
                lines.stream().map(Line::countryCode).distinct().count()));
        Region land = new Region();
        land.getStyleClass().add("legend-land");
        Region dot = new Region();
        dot.getStyleClass().add("legend-home");
        Label inside = Parts.label(words.get("transfer.legend.inside"), "entry-detail");
        inside.getStyleClass().add("legend-near");
        places.getChildren().setAll(land, inside);
        if (!home.isEmpty()) {
            places.getChildren().addAll(dot, Parts.label(home, "entry-detail"));
        }
    }

    private static long recipients(List<Line> lines) {
        return lines.stream().map(l -> l.first().recipient()).distinct().count();
    }

    private static int transfers(List<Line> lines) {
        return lines.stream().mapToInt(l -> l.rows.size()).sum();
    }

    private ToggleButton button(Footing footing) {
        String key = FootingMark.key(footing);
        Label name = Parts.label(words.get(key), "legend-name");
        Label article = Parts.label(words.get(key + ".article"), "article");
        Label count = Parts.label("", "legend-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line =
                new HBox(10, FootingMark.withLine(footing), new VBox(name, article), Parts.space(), count);
        line.getStyleClass().add("legend-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        button.getStyleClass().add("legend-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        counts.put(footing, count);
        return button;
    }
}
