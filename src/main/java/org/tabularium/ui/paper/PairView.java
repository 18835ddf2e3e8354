package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.ui.port.Ports;

/// One text in one or two languages on sheets side by side, paragraph beside paragraph.
///
/// Arrows walk from fact to fact, Enter follows the marked one. As many paragraphs are set at once as are seen, the rest
/// in the frames that follow.
public final class PairView {
    private static final int FIRST = 24;
    private static final int STEP = 16;
    private final LevelPane level = new LevelPane();
    private final ScrollPane desk = new ScrollPane(level);
    private final List<Setting> settings;
    private final List<SpanFlow> flows = new ArrayList<>();
    private final Ports.Frames frames;
    private final Hands hands;
    private List<Page> pages = List.of();
    private Set<Block> known = new HashSet<>();
    private int limit = FIRST;
    private boolean waiting;
    private Optional<Origin> focused = Optional.empty();
    private String name = "";

    /// A text in one language.
    public record Page(List<Block> blocks, PaperView.Running running) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /// What is done with the facts.
    public interface Hands {
        /// A fact was clicked or walked to.
        void chosen(Origin fact);

        /// The marked fact is to be followed.
        void followed();

        /// Something is to be done with a paragraph.
        ///
        /// @param facts the facts it states
        void asked(Node paragraph, List<Origin> facts, double screenX, double screenY);
    }

    public PairView(Hands hands, Ports.Frames frames) {
        this.hands = hands;
        this.frames = frames;
        Consumer<Origin> clicked = fact -> {
            desk.requestFocus();
            hands.chosen(fact);
        };
        settings = List.of(new Setting(clicked), new Setting(clicked));
        level.getStyleClass().add("desk-content");
        desk.getStyleClass().addAll("desk", "pair");
        desk.setFitToWidth(true);
        desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.setOnContextMenuRequested(e -> {
            Optional<SpanFlow> at = e.isKeyboardTrigger() ? marked()
                    : flows.stream()
                            .filter(f -> f.localToScene(f.getBoundsInLocal()).contains(e.getSceneX(),
                                    e.getSceneY()))
                            .findFirst();
            at.ifPresent(f -> {
                Bounds there = f.localToScreen(f.getBoundsInLocal());
                hands.asked(f, f.origins(), e.isKeyboardTrigger() ? there.getMinX() : e.getScreenX(),
                        e.isKeyboardTrigger() ? there.getMaxY() : e.getScreenY());
            });
            e.consume();
        });
    }

    public Node node() {
        return desk;
    }

    /// What it is called by those who do not see it.
    public void name(String text) {
        name = text;
        desk.setAccessibleText(text);
    }

    /// Shows a text in as many languages as there are pages, at most two.
    public void show(List<Page> wanted) {
        pages = wanted.stream().limit(settings.size()).toList();
        Set<Block> now = new HashSet<>();
        pages.forEach(p -> now.addAll(p.blocks()));
        long fresh = now.stream().filter(b -> !known.contains(b)).count();
        known = now;
        int length = longest();
        limit = fresh > FIRST ? Math.min(FIRST, length) : Math.max(limit, length);
        set();
    }

    private int longest() {
        return pages.stream().mapToInt(p -> p.blocks().size()).max().orElse(0);
    }

    private void set() {
        List<List<Node>> columns = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Block> blocks = pages.get(i).blocks();
            columns.add(settings.get(i).set(blocks.subList(0, Math.min(limit, blocks.size()))));
        }
        List<LevelPane.Row> rows = new ArrayList<>();
        rows.add(row(p -> PaperView.line(p.headLeft(), p.headRight(), "running-head")));
        rows.addAll(levelled(columns));
        boolean complete = limit >= longest() && settings.stream().allMatch(Setting::isComplete);
        if (complete) {
            rows.add(row(p -> PaperView.line(p.footLeft(), p.footRight(), "running-foot")));
        }
        level.show(pages.size(), rows);
        flows.clear();
        rows.forEach(row -> row.columns().forEach(column -> column.forEach(this::collect)));
        remark();
        if (!complete && !waiting) {
            waiting = true;
            frames.next(() -> {
                waiting = false;
                limit = Math.min(limit + STEP, Math.max(longest(), FIRST));
                set();
            });
        }
    }

    private interface Line {
        Node of(PaperView.Running running);
    }

    private LevelPane.Row row(Line line) {
        return new LevelPane.Row(pages.stream().map(p -> List.of(line.of(p.running()))).toList());
    }

    /// Headings stand beside headings, and between them paragraph beside paragraph where there are as many.
    private List<LevelPane.Row> levelled(List<List<Node>> columns) {
        List<List<List<Node>>> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(sections(columns.get(i), pages.get(i).blocks()));
        }
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        List<LevelPane.Row> rows = new ArrayList<>();
        for (int s = 0; s < most; s++) {
            int section = s;
            List<List<Node>> beside =
                    parts.stream().map(p -> section < p.size() ? p.get(section) : List.<Node>of()).toList();
            if (beside.stream().mapToInt(List::size).distinct().count() == 1) {
                IntStream.range(0, beside.getFirst().size()).mapToObj(
                        n -> new LevelPane.Row(beside.stream().map(c -> List.of(c.get(n))).toList()))
                        .forEach(rows::add);
            } else {
                rows.add(new LevelPane.Row(beside));
            }
        }
        return rows;
    }

    private static List<List<Node>> sections(List<Node> nodes, List<Block> blocks) {
        List<List<Node>> sections = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (sections.isEmpty() || blocks.get(i) instanceof Block.Heading) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(nodes.get(i));
        }
        return sections;
    }

    private void collect(Node node) {
        if (node instanceof SpanFlow flow) {
            flows.add(flow);
        } else if (node instanceof Pane pane) {
            ((Parent) pane).getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /// Marks the sentences that state a fact, in each language, and brings the first one into view.
    public void focus(Origin fact) {
        focused = Optional.of(fact);
        remark();
        desk.setAccessibleText(flows.stream().map(f -> f.words(o -> PaperView.states(o, fact)))
                .filter(words -> !words.isEmpty()).findFirst().map(words -> name + ": " + words)
                .orElse(name));
        Platform.runLater(() -> marked().ifPresent(this::reveal));
    }

    /// The facts that the texts state, in the order of the first one.
    public List<Origin> facts() {
        return pages.stream().limit(1).flatMap(p -> p.blocks().stream()).flatMap(Facts::of).distinct()
                .collect(Collectors.toList());
    }

    /// The facts of the paragraph that states a fact.
    public List<Origin> beside(Origin fact) {
        return flows.stream().map(SpanFlow::origins).filter(all -> all.contains(fact)).findFirst()
                .orElse(List.of());
    }

    private void remark() {
        flows.forEach(f -> f.mark(o -> focused.filter(fact -> PaperView.states(o, fact)).isPresent()));
    }

    private Optional<SpanFlow> marked() {
        return focused.flatMap(fact -> flows.stream()
                .filter(f -> f.origins().stream().anyMatch(o -> PaperView.states(o, fact))).findFirst());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            walk(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            hands.followed();
            event.consume();
        }
    }

    private void walk(int by) {
        List<Origin> all = facts();
        int at = focused.map(all::indexOf).orElse(-1);
        int next = at < 0 ? 0 : Math.clamp(at + (long) by, 0, all.size() - 1);
        if (!all.isEmpty()) {
            hands.chosen(all.get(next));
        }
    }

    private void reveal(Node flow) {
        Bounds in = level.sceneToLocal(flow.localToScene(flow.getBoundsInLocal()));
        double room = level.getBoundsInLocal().getHeight() - desk.getViewportBounds().getHeight();
        double top = desk.getVvalue() * room;
        boolean seen = in.getMinY() >= top && in.getMaxY() <= top + desk.getViewportBounds().getHeight();
        if (room > 0 && !seen) {
            desk.setVvalue(Math.clamp((in.getMinY() - 80) / room, 0, 1));
        }
    }
}
