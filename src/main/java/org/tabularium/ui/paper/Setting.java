package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.picture.DrawingView;

/// Sets blocks on paper. Blocks and facts that stay the same keep their nodes, so that a letter typed costs the fact
/// it belongs to, not the whole sheet.
final class Setting {
    private static final double LEAST_LABEL = 100;
    private static final double LABEL_SIZE = 12;
    private static final double MOST_LABEL = 150;
    /// So many new texts are styled and laid out in a frame.
    private static final int TEXTS = 8;
    private final Consumer<Origin> clicked;
    private Map<Object, Node> before = new HashMap<>();
    private Map<Object, Node> now = new HashMap<>();
    private boolean complete = true;
    private int room = Integer.MAX_VALUE;

    Setting(Consumer<Origin> clicked) {
        this.clicked = clicked;
    }

    /// The facts that stand at a place among the blocks; their frame stays, whatever the facts.
    private record Frame(int place) {}

    /// A fact beside labels of this width.
    private record Labelled(Block.Fact fact, double width) {}

    /// Sets blocks as far as a frame allows. What is still to be set is taken by what stood there, so that nothing below
    /// it moves for long.
    List<Node> set(List<Block> blocks) {
        room = TEXTS;
        complete = true;
        before = now;
        now = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Block block : blocks) {
            nodes.add(block instanceof Block.Facts(List<Block.Fact> rows) ? facts(rows, nodes.size())
                    : kept(block, this::block));
        }
        before = Map.of();
        return nodes;
    }

    /// Whether all has been set that was asked for.
    boolean isComplete() {
        return complete;
    }

    /// The node that this had before, or a new one; each node stands in one place only.
    private <K> Node kept(K key, Function<K, Node> made) {
        Node known = now.containsKey(key) ? null : before.get(key);
        Node node = known == null ? made.apply(key) : known;
        now.putIfAbsent(key, node);
        return node;
    }

    /// One block by itself.
    Node block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Text text, String anchor) -> flow(text,
                    "paper-h" + Math.min(level, 3));
            case Block.Paragraph(Text text) -> flow(text, "paper-body");
            case Block.Bullets(List<Text> items) -> bullets(items);
            case Block.Facts(List<Block.Fact> rows) -> facts(rows, -1);
            case Block.Table table -> table(table);
            case Block.Callout(Text text) -> styled(flow(text, "paper-body"), "paper-callout");
            case Block.Picture picture -> picture(Drawing.of(picture));
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
        return flow;
    }

    private Node picture(Drawing drawing) {
        DrawingView view = new DrawingView();
        view.fit(DrawingView.Fit.WIDTH);
        view.onChosen(subject -> subject.origin().ifPresent(clicked));
        view.show(drawing);
        return view;
    }

    private Node bullets(List<Text> items) {
        VBox list = new MeasuredBox(2);
        for (Text item : items) {
            SpanFlow flow = flow(item, "paper-body");
            HBox.setHgrow(flow, Priority.ALWAYS);
            SpanFlow dot = new SpanFlow(List.of(Span.plain("–")), "paper-body", o -> {});
            dot.setMinWidth(12);
            list.getChildren().add(new HBox(dot, flow));
        }
        return list;
    }

    private Node facts(List<Block.Fact> rows, int place) {
        double width = labelWidth(rows);
        Node all = kept(new Frame(place), frame -> new MeasuredBox(0));
        if (all instanceof VBox box) {
            Parts.put(box.getChildren(),
                    rows(rows.stream().map(row -> new Labelled(row, width)).toList(), box.getChildren()));
        }
        return all;
    }

    private List<Node> rows(List<Labelled> rows, List<Node> there) {
        List<Optional<Node>> set = rows.stream().map(this::row).toList();
        Iterator<Node> old = there.stream().filter(n -> !set.contains(Optional.of(n))).toList().iterator();
        List<Node> nodes = new ArrayList<>();
        for (Optional<Node> node : set) {
            if (node.isPresent()) {
                nodes.add(node.get());
            } else if (old.hasNext()) {
                nodes.add(old.next());
            }
        }
        return nodes;
    }

    /// A fact, unless it is new and the frame is full.
    private Optional<Node> row(Labelled row) {
        boolean isNew = now.containsKey(row) || !before.containsKey(row);
        if (isNew && room <= 0) {
            complete = false;
            return Optional.empty();
        }
        if (isNew) {
            room -= 1 + row.fact().values().stream().mapToInt(Setting::texts).sum();
        }
        return Optional.of(kept(row, this::fact));
    }

    /// How many texts there are to style.
    static int texts(Block block) {
        return switch (block) {
            case Block.Bullets(List<Text> items) -> 2 * items.size();
            case Block.Facts(List<Block.Fact> rows) -> rows.stream()
                    .mapToInt(r -> 1 + r.values().stream().mapToInt(Setting::texts).sum()).sum();
            case Block.Table table -> (1 + table.rows().size()) * table.widths().size();
            default -> 1;
        };
    }

    private Node fact(Labelled labelled) {
        Block.Fact fact = labelled.fact();
        VBox label = new MeasuredBox(1, flow(Text.of(Span.strong(fact.label())), "paper-label"));
        if (!fact.article().isEmpty()) {
            label.getChildren().add(flow(Text.of(Span.muted(fact.article())), "paper-label"));
        }
        VBox values = new MeasuredBox(3);
        fact.values().forEach(v -> values.getChildren().add(block(v)));
        return new FactRow(label, values, labelled.width());
    }

    /// Wide enough for the longest word of a label, within reason.
    private static double labelWidth(List<Block.Fact> rows) {
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
        for (int c = 0; c < table.header().size() && !isBlank(table.header()); c++) {
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

    private static boolean isBlank(List<String> header) {
        return header.stream().allMatch(String::isEmpty);
    }
}
