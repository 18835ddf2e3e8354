package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.ui.look.Heights;

/// One paragraph on paper: spans in their styles, with a mark behind those that state the focused field.
final class SpanFlow extends StackPane {
    private final TextFlow flow = new TextFlow();
    private final Path mark = new Path();
    private final List<Span> spans;
    private final Heights heights = new Heights();
    private BitSet marked = new BitSet();

    SpanFlow(List<Span> spans, String style, Consumer<Origin> clicked) {
        this.spans = spans;
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add("paper-mark");
        flow.getStyleClass().add("paper-flow");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        flow.setMinWidth(0);
        for (Span span : spans) {
            Text text = new Text(span.text());
            text.getStyleClass().addAll("paper-text", style, switch (span.style()) {
                case PLAIN -> "plain";
                case STRONG -> "strong";
                case MUTED -> "quiet";
                case GAP -> "gap";
            });
            span.origin().ifPresent(origin -> {
                text.setCursor(Cursor.HAND);
                text.setOnMouseClicked(e -> clicked.accept(origin));
            });
            flow.getChildren().add(text);
        }
        getChildren().addAll(mark, flow);
    }

    /// The paragraphs within a node of a sheet.
    static Stream<SpanFlow> in(Node node) {
        return switch (node) {
            case SpanFlow flow -> Stream.of(flow);
            case Pane pane -> pane.getChildrenUnmodifiable().stream().flatMap(SpanFlow::in);
            default -> Stream.of();
        };
    }

    /// The facts it states, in order.
    List<Origin> origins() {
        return spans.stream().flatMap(s -> s.origin().stream()).distinct().toList();
    }

    /// Marks the spans of these origins.
    ///
    /// @return whether there are any
    boolean mark(Predicate<Origin> wanted) {
        BitSet now = new BitSet();
        for (int i = 0; i < spans.size(); i++) {
            now.set(i, spans.get(i).origin().filter(wanted).isPresent());
        }
        if (!now.equals(marked)) {
            marked = now;
            requestLayout();
        }
        return !now.isEmpty();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> shape = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            int end = at + spans.get(i).text().length();
            if (marked.get(i)) {
                shape.addAll(List.of(flow.getRangeShape(at, end, true)));
            }
            at = end;
        }
        mark.getElements().setAll(shape);
        mark.setLayoutX(flow.getLayoutX());
        mark.setLayoutY(flow.getLayoutY());
    }
}
