package org.tabularium.ui.paper;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.ui.port.Ports;

/// One text in one or two languages on sheets side by side, paragraph beside paragraph.
///
/// Arrows walk from fact to fact, Enter follows the marked one. Only what is seen and what stands near it is set, in each
/// frame as much as can be drawn in it.
public final class PairView {
    /// So many texts are styled and laid out in a frame.
    private static final int TEXTS = 8;
    private final LevelPane level = new LevelPane();
    private final SteadyPane desk = new SteadyPane(level, this::later);
    private final Setting setting;
    private final Ports.Frames frames;
    private final Hands hands;
    private Spread spread = Spread.NONE;
    private List<PaperView.Running> lines = List.of();
    private SequencedMap<Spread.Line, Row> rows = new LinkedHashMap<>();
    private boolean waiting;
    private Optional<Origin> focused = Optional.empty();
    private List<Origin> facts = List.of();
    private String name = "";

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
            node().requestFocus();
            hands.chosen(fact);
        };
        setting = new Setting(clicked);
        level.getStyleClass().add("desk-content");
        node().getStyleClass().addAll("desk", "pair");
        node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node().setOnContextMenuRequested(e -> {
            Optional<SpanFlow> at = e.isKeyboardTrigger() ? marked()
                    : flows().filter(
                            f -> f.localToScene(f.getBoundsInLocal()).contains(e.getSceneX(), e.getSceneY()))
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
        return desk.node();
    }

    /// What it is called by those who do not see it.
    public void name(String text) {
        name = text;
        node().setAccessibleText(text);
    }

    /// Shows a text.
    public void show(Spread shown) {
        spread = shown;
        facts = List.of();
        frame();
        desk.remember();
        Set<Spread.Line> wanted = new HashSet<>(spread.lines());
        Map<Part, Placed> left = new HashMap<>();
        Map<Spread.Line, Row> before = rows;
        before.forEach((line, row) -> {
            if (!wanted.contains(line)) {
                row.leave();
                row.parts().forEach(p -> left.put(p.part(), p));
            }
        });
        rows = new LinkedHashMap<>();
        spread.lines().forEach(
                line -> rows.put(line, before.containsKey(line) ? before.get(line) : row(line, left)));
        desk.change(List.copyOf(rows.values()));
        step();
    }

    /// A new row; parts that stood elsewhere until now come with their nodes.
    private static Row row(Spread.Line line, Map<Part, Placed> known) {
        return new Row(line.columns().stream().map(column -> column.stream()
                .map(part -> known.containsKey(part) ? known.get(part) : new Placed(part)).toList())
                .toList());
    }

    /// Another text is coming: it is read from its beginning.
    public void rewind() {
        desk.rewind();
    }

    private void frame() {
        List<PaperView.Running> wanted = spread.pages().stream().map(Spread.Page::running).toList();
        if (!wanted.equals(lines)) {
            lines = wanted;
            level.frame(
                    lines.stream().map(l -> PaperView.line(l.headLeft(), l.headRight(), "running-head"))
                            .toList(),
                    lines.stream().map(l -> PaperView.line(l.footLeft(), l.footRight(), "running-foot"))
                            .toList());
        }
    }

    private void later() {
        if (!waiting) {
            waiting = true;
            frames.next(() -> {
                waiting = false;
                step();
            });
        }
    }

    /// Sets some of what is seen or nearly seen, and gives up what is far away.
    private void step() {
        desk.aim();
        int room = TEXTS;
        List<Placed> wanted = desk.near().filter(p -> !p.isSet())
                .sorted(Comparator.comparing(p -> !desk.isSeen(p))).toList();
        for (Placed part : wanted) {
            if (room > 0) {
                part.set(p -> setting.block(p.block()));
                room -= part.part().texts();
            }
        }
        List<Placed> set = desk.around().filter(Placed::isSet).toList();
        level.shown().stream().filter(p -> !set.contains(p)).forEach(Placed::drop);
        level.put(set);
        remark();
        if (room <= 0) {
            later();
        }
    }

    private Stream<SpanFlow> flows() {
        return level.shown().stream().flatMap(p -> p.node().stream()).flatMap(SpanFlow::in);
    }

    /// Marks the sentences that state a fact, in each language, and brings the first one into view.
    public void focus(Origin fact) {
        focused = Optional.of(fact);
        remark();
        Optional<Part> part = spread.part(fact);
        String words = part.stream().flatMap(p -> Facts.texts(p.block())).flatMap(t -> t.spans().stream())
                .filter(s -> s.origin().filter(o -> PaperView.states(o, fact)).isPresent()).map(Span::text)
                .collect(Collectors.joining(" "));
        node().setAccessibleText(words.isEmpty() ? name : name + ": " + words);
        part.flatMap(this::placed).ifPresent(desk::reveal);
    }

    private Optional<Placed> placed(Part part) {
        return rows.values().stream().flatMap(Row::parts).filter(p -> p.part().equals(part)).findFirst();
    }

    /// The facts that the texts state, in the order of the first one.
    public List<Origin> facts() {
        if (facts.isEmpty()) {
            facts = spread.facts();
        }
        return facts;
    }

    /// The facts of the paragraph that states a fact.
    public List<Origin> beside(Origin fact) {
        return spread.beside(fact);
    }

    private void remark() {
        flows().forEach(f -> f.mark(o -> focused.filter(fact -> PaperView.states(o, fact)).isPresent()));
    }

    private Optional<SpanFlow> marked() {
        return focused.flatMap(fact -> flows()
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
}
