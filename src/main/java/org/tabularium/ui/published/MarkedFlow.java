package org.tabularium.ui.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tabularium.intake.prose.Stretch;

/// A piece of the text with its marks: what was read is underlined or set off, and numbered.
final class MarkedFlow extends StackPane {
    private final TextFlow flow = new TextFlow();
    private final Map<Mark.Look, Path> grounds = new EnumMap<>(Mark.Look.class);
    private final Map<Mark.Look, Path> lines = new EnumMap<>(Mark.Look.class);
    private final Path frame = new Path();
    private final List<Marked> sets = new ArrayList<>();
    private Optional<Stretch> framed = Optional.empty();
    private int length;

    /// A run of characters under one mark, and where it stands among those of the flow.
    private record Marked(Mark mark, int from, int to) {}

    /// @param words the words of the piece
    /// @param start where they stand in the text
    /// @param marks those that touch it
    /// @param clicked takes the key of a mark
    MarkedFlow(String words, int start, String style, List<Mark> marks, Consumer<String> clicked) {
        for (Mark.Look look : Mark.Look.values()) {
            grounds.put(look, path("policy-ground", look.style()));
            lines.put(look, path("policy-line", look.style()));
        }
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("policy-frame");
        flow.getStyleClass().add("paper-flow");
        setMinWidth(0);
        getChildren().addAll(grounds.values());
        getChildren().addAll(flow);
        getChildren().addAll(lines.values());
        getChildren().add(frame);
        fill(words, start, style, marks, clicked);
    }

    private static Path path(String... styles) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().addAll(styles);
        return path;
    }

    private void fill(String words, int start, String style, List<Mark> marks, Consumer<String> clicked) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        for (Mark mark : marks) {
            cuts.add(Math.clamp(mark.at().start() - start, 0, words.length()));
            cuts.add(Math.clamp(mark.at().end() - start, 0, words.length()));
        }
        for (int from : cuts) {
            Integer to = cuts.higher(from);
            if (to == null) {
                break;
            }
            Optional<Mark> strongest = marks.stream()
                    .filter(m -> m.at().start() - start <= from && m.at().end() - start >= to)
                    .max(Comparator.comparing(Mark::look).thenComparingInt(m -> -m.at().length()));
            Text text = text(words.substring(from, to), style);
            strongest.ifPresent(mark -> {
                text.setStrikethrough(mark.look() == Mark.Look.DROPPED);
                if (!mark.key().isEmpty()) {
                    text.setCursor(Cursor.HAND);
                    text.setOnMouseClicked(e -> clicked.accept(mark.key()));
                }
                sets.add(new Marked(mark, length, length + to - from));
            });
            put(text);
            String numbers = marks.stream().filter(m -> m.at().end() - start == to).map(Mark::number)
                    .filter(n -> !n.isEmpty()).collect(Collectors.joining(","));
            if (!numbers.isEmpty()) {
                put(text(numbers, "policy-number"));
            }
        }
    }

    private void put(Text text) {
        flow.getChildren().add(text);
        length += text.getText().length();
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("paper-text", style);
        return text;
    }

    /// Sets the words of a place off by a frame, if they stand here.
    void frame(Optional<Stretch> at) {
        framed = at;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Mark.Look look : Mark.Look.values()) {
            show(Optional.ofNullable(grounds.get(look)), look, false);
            show(Optional.ofNullable(lines.get(look)), look, true);
        }
        List<PathElement> around = new ArrayList<>();
        framed.ifPresent(at -> sets.stream().filter(s -> s.mark().at().overlaps(at))
                .forEach(s -> around.addAll(List.of(flow.getRangeShape(s.from(), s.to(), false)))));
        place(frame, around);
    }

    private void show(Optional<Path> path, Mark.Look look, boolean under) {
        List<PathElement> shape = new ArrayList<>();
        sets.stream().filter(s -> s.mark().look() == look)
                .forEach(s -> shape.addAll(List.of(under ? flow.getUnderlineShape(s.from(), s.to())
                        : flow.getRangeShape(s.from(), s.to(), false))));
        path.ifPresent(p -> place(p, shape));
    }

    private void place(Path path, List<PathElement> shape) {
        path.getElements().setAll(shape);
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
    }
}
