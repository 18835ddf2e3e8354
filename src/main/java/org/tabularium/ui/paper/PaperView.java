package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.ui.look.Parts;

/// A sheet of paper on a desk.
public final class PaperView {
    private static final double LEFT_SHARE = 62;
    private static final double LEAST_LABEL = 100;
    private static final double LABEL_SIZE = 12;
    private static final double MOST_LABEL = 150;
    private final VBox paper = new VBox();
    private final ScrollPane desk = new ScrollPane(new VBox(paper));
    private final List<SpanFlow> flows = new ArrayList<>();
    private final Consumer<Origin> clicked;
    private Optional<Origin> focused = Optional.empty();

    /// Texts in small type at the head and foot of the sheet.
    public record Running(String headLeft, String headRight, String footLeft, String footRight) {}

    /// @param clicked told of the fact that a clicked sentence states
    public PaperView(Consumer<Origin> clicked) {
        this.clicked = clicked;
        paper.getStyleClass().add("paper");
        desk.getStyleClass().add("desk");
        desk.getContent().getStyleClass().add("desk-content");
        desk.setFitToWidth(true);
        desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        paper.setMinWidth(0);
    }

    public Node node() {
        return desk;
    }

    public void show(List<Block> blocks, Running running) {
        flows.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(line(running.headLeft(), running.headRight(), "running-head"));
        blocks.forEach(b -> nodes.add(block(b)));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        nodes.add(space);
        nodes.add(line(running.footLeft(), running.footRight(), "running-foot"));
        paper.getChildren().setAll(nodes);
        remark();
    }

    /// Marks the sentences that state a field and brings the first one into view.
    public void focus(Origin field) {
        focused = Optional.of(field);
        remark();
        Platform.runLater(() -> flows.stream().filter(f -> f.mark(o -> states(o, field))).findFirst()
                .ifPresent(this::reveal));
    }

    private void remark() {
        flows.forEach(f -> f.mark(o -> focused.filter(field -> states(o, field)).isPresent()));
    }

    /// Whether a fact belongs to a field: it is the field, a part of it, or what the field is a part of.
    private static boolean states(Origin fact, Origin field) {
        if (!fact.entity().equals(field.entity()) || field.field().isEmpty()) {
            return false;
        }
        return fact.field().equals(field.field()) || fact.field().startsWith(field.field() + "/")
                || field.field().startsWith(fact.field() + "/");
    }

    private void reveal(Node flow) {
        Bounds inPaper = desk.getContent().sceneToLocal(flow.localToScene(flow.getBoundsInLocal()));
        double room = desk.getContent().getBoundsInLocal().getHeight() - desk.getViewportBounds().getHeight();
        double top = desk.getVvalue() * room;
        boolean visible = inPaper.getMinY() >= top
                && inPaper.getMaxY() <= top + desk.getViewportBounds().getHeight();
        if (room > 0 && !visible) {
            desk.setVvalue(Math.clamp((inPaper.getMinY() - 80) / room, 0, 1));
        }
    }

    private static Node line(String left, String right, String style) {
        GridPane line = new GridPane();
        line.add(half(left, HPos.LEFT), 0, 0);
        line.add(half(right, HPos.RIGHT), 1, 0);
        for (double share : new double[] {LEFT_SHARE, 100 - LEFT_SHARE}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            line.getColumnConstraints().add(column);
        }
        line.getStyleClass().add(style);
        return line;
    }

    private static Label half(String text, HPos side) {
        Label half = Parts.label(text, "running-line");
        half.setWrapText(true);
        half.setTextAlignment(side == HPos.LEFT ? TextAlignment.LEFT : TextAlignment.RIGHT);
        GridPane.setHalignment(half, side);
        GridPane.setValignment(half, VPos.TOP);
        return half;
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Text text, String anchor) -> flow(text,
                    "paper-h" + Math.min(level, 3));
            case Block.Paragraph(Text text) -> flow(text, "paper-body");
            case Block.Bullets(List<Text> items) -> bullets(items);
            case Block.Facts(List<Block.Fact> rows) -> facts(rows);
            case Block.Table table -> table(table);
            case Block.Callout(Text text) -> styled(flow(text, "paper-body"), "paper-callout");
            case Block.Signature(List<String> labels) -> new Region();
            case Block.PageBreak() -> styled(new Region(), "paper-break");
            case Block.Contents contents -> new Region();
        };
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private SpanFlow flow(Text text, String style) {
        SpanFlow flow = new SpanFlow(text.spans(), style, clicked);
        flow.getStyleClass().add(style + "-block");
        flows.add(flow);
        return flow;
    }

    private Node bullets(List<Text> items) {
        VBox list = new VBox(2);
        for (Text item : items) {
            SpanFlow flow = flow(item, "paper-body");
            HBox.setHgrow(flow, Priority.ALWAYS);
            SpanFlow dot = new SpanFlow(List.of(Span.plain("–")), "paper-body", o -> {});
            dot.setMinWidth(12);
            list.getChildren().add(new HBox(dot, flow));
        }
        return list;
    }

    private Node facts(List<Block.Fact> rows) {
        VBox all = new VBox();
        double column = labelColumn(rows);
        for (Block.Fact fact : rows) {
            VBox label = new VBox(1, flow(Text.of(Span.strong(fact.label())), "paper-label"));
            if (!fact.article().isEmpty()) {
                label.getChildren().add(flow(Text.of(Span.muted(fact.article())), "paper-label"));
            }
            label.setMinWidth(column);
            label.setMaxWidth(column);
            VBox values = new VBox(3);
            fact.values().forEach(v -> values.getChildren().add(block(v)));
            HBox.setHgrow(values, Priority.ALWAYS);
            HBox row = new HBox(8, label, values);
            row.getStyleClass().add("paper-fact");
            all.getChildren().add(row);
        }
        return all;
    }

    /// Wide enough for the longest word of a label, within reason.
    private static double labelColumn(List<Block.Fact> rows) {
        javafx.scene.text.Text measure = new javafx.scene.text.Text();
        measure.setFont(Font.font("Source Serif 4 SemiBold", LABEL_SIZE));
        double widest = 0;
        for (Block.Fact row : rows) {
            for (String word : row.label().split(" ")) {
                measure.setText(word);
                widest = Math.max(widest, measure.getLayoutBounds().getWidth());
            }
        }
        return Math.clamp(Math.ceil(widest) + 2, LEAST_LABEL, MOST_LABEL);
    }

    private Node table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        int total = table.widths().stream().mapToInt(Integer::intValue).sum();
        table.widths().forEach(width -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * width / total);
            grid.getColumnConstraints().add(column);
        });
        for (int c = 0; c < table.header().size(); c++) {
            grid.add(flow(Text.of(Span.strong(table.header().get(c))), "paper-label"), c, 0);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<Text> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                SpanFlow cell = flow(cells.get(c), "paper-label");
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, c, r + 1);
            }
        }
        return grid;
    }
}
