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
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;

/// A sheet of paper on a desk.
public final class PaperView {
    private static final double LEFT_SHARE = 62;
    private final VBox paper = new VBox();
    private final ScrollPane desk = new ScrollPane(new VBox(paper));
    private final List<SpanFlow> flows = new ArrayList<>();
    private final Region space = new Region();
    private final Setting setting;
    private final Ports.Frames frames;
    private List<Block> asked = List.of();
    private boolean waiting;
    private boolean sought;
    private Running lines = new Running("", "", "", "");
    private Node head = new Region();
    private Node foot = new Region();
    private Optional<Origin> focused = Optional.empty();

    /// Texts in small type at the head and foot of the sheet.
    public record Running(String headLeft, String headRight, String footLeft, String footRight) {}

    /// A sheet that is set at once.
    ///
    /// @param clicked told of the fact that a clicked sentence states
    public PaperView(Consumer<Origin> clicked) {
        this(clicked, Runnable::run);
    }

    /// A sheet of which so much is set in each frame as can be drawn in it.
    ///
    /// @param clicked told of the fact that a clicked sentence states
    public PaperView(Consumer<Origin> clicked, Ports.Frames frames) {
        this.frames = frames;
        setting = new Setting(clicked);
        VBox.setVgrow(space, Priority.ALWAYS);
        paper.getStyleClass().add("paper");
        desk.getStyleClass().add("desk");
        desk.getContent().getStyleClass().add("desk-content");
        desk.setFitToWidth(true);
        desk.setPrefHeight(0); // it takes what is left anyway: no need to measure the sheet for it
        desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        paper.setMinWidth(0);
    }

    public Node node() {
        return desk;
    }

    public void show(List<Block> blocks, Running running) {
        if (!running.equals(lines)) {
            lines = running;
            head = line(running.headLeft(), running.headRight(), "running-head");
            foot = line(running.footLeft(), running.footRight(), "running-foot");
        }
        asked = blocks;
        set();
    }

    /// Sets what is new as far as a frame allows; the rest stays as it was until the next one.
    private void set() {
        List<Node> nodes = new ArrayList<>(setting.set(asked));
        nodes.addFirst(head);
        nodes.addAll(List.of(space, foot));
        Parts.put(paper.getChildren(), nodes);
        flows.clear();
        SpanFlow.in(paper).forEach(flows::add);
        remark();
        if (!setting.isComplete() && !waiting) {
            waiting = true;
            frames.next(() -> {
                waiting = false;
                set();
            });
        } else if (setting.isComplete() && sought) {
            seek();
        }
    }

    /// Marks the sentences that state a field and brings the first one into view.
    public void focus(Origin field) {
        focused = Optional.of(field);
        remark();
        seek();
    }

    /// Brings the marked sentence into view, also if it is still to be set.
    private void seek() {
        sought = !setting.isComplete();
        Platform.runLater(() -> focused
                .flatMap(field -> flows.stream().filter(f -> f.mark(o -> states(o, field))).findFirst())
                .ifPresent(this::reveal));
    }

    private void remark() {
        flows.forEach(f -> f.mark(o -> focused.filter(field -> states(o, field)).isPresent()));
    }

    /// Whether a fact belongs to a field: it is the field, a part of it, or what the field is a part of.
    static boolean states(Origin fact, Origin field) {
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

    static Node line(String left, String right, String style) {
        GridPane line = new GridPane();
        line.add(half(left, HPos.LEFT), 0, 0);
        line.add(half(right, HPos.RIGHT), 1, 0);
        double wide = right.isEmpty() ? 100 : LEFT_SHARE;
        line.setHgap(12);
        for (double share : new double[] {wide, 100 - wide}) {
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
}
