package org.tabularium.ui.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls sheets and keeps what is read where it is, while parts above it turn out higher or lower than was thought.
final class SteadyPane {
    /// How much is thought to be seen before anything has been laid out.
    private static final double USUAL = 800;
    /// Where on the screen a part stands that was looked for.
    private static final double BELOW_EDGE = 80;
    private final ScrollPane pane;
    private final LevelPane level;
    private final Runnable moved;
    /// What keeps its place, and how far below the upper edge that is; at the very top nothing needs to.
    private Optional<Placed> held = Optional.empty();
    private double below;
    private final SequencedMap<Placed, Double> seen = new LinkedHashMap<>();
    private boolean atEnd;
    private boolean settling;
    private Size settled = new Size(0, 0, 0);

    private record Size(double width, double height, double seen) {}

    /// @param moved told when something else is seen, or something is seen elsewhere
    SteadyPane(LevelPane level, Runnable moved) {
        this.level = level;
        this.moved = moved;
        pane = new ScrollPane(level);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefHeight(0); // it takes what is left anyway: no need to measure the sheets for it
        pane.vvalueProperty().addListener(o -> {
            if (!settling) {
                if (size().equals(settled)) { // else it moved because something else did
                    atEnd = room() > 0 && top() >= room() - 1;
                    hold(top());
                }
                moved.run();
            }
        });
        pane.viewportBoundsProperty().addListener(o -> resized());
        level.heightProperty().addListener(o -> resized());
        level.whenLaidOut(this::laidOut);
    }

    Node node() {
        return pane;
    }

    private void resized() {
        if (!settling && !size().equals(settled)) {
            moved.run();
        }
    }

    private Size size() {
        return new Size(level.getWidth(), level.getHeight(), pane.getViewportBounds().getHeight());
    }

    private double high() {
        double seen = pane.getViewportBounds().getHeight();
        return seen > 0 ? seen : USUAL;
    }

    private double room() {
        return Math.max(0, level.getHeight() - high());
    }

    private double top() {
        return pane.getVvalue() * room();
    }

    boolean isSeen(Placed part) {
        return part.isWithin(top(), top() + high());
    }

    /// What is seen, or half a screen away from it.
    Stream<Placed> near() {
        return level.within(top() - high() / 2, top() + 1.5 * high());
    }

    /// What is at most one and a half screens away.
    Stream<Placed> around() {
        return level.within(top() - 1.5 * high(), top() + 2.5 * high());
    }

    /// What is seen topmost is held from now on.
    private void hold(double top) {
        held = top <= 0 ? Optional.empty() : level.within(top, Double.MAX_VALUE).findFirst();
        below = held.map(p -> p.top() - top).orElse(0.0);
    }

    /// Other rows will come: remembers where that stands which is seen.
    void remember() {
        seen.clear();
        held.ifPresent(p -> seen.put(p, below));
        double top = top();
        if (top > 0) {
            level.within(top, top + high()).forEach(p -> seen.putIfAbsent(p, p.top() - top));
        }
    }

    /// Other rows; of what was seen the first that is still there keeps its place, if there is none, all of it.
    void change(List<Row> rows) {
        double top = top();
        level.rows(rows);
        Optional<Map.Entry<Placed, Double>> still =
                seen.entrySet().stream().filter(e -> !e.getKey().isGone()).findFirst();
        if (still.isPresent()) {
            held = still.map(Map.Entry::getKey);
            below = still.get().getValue();
        } else {
            hold(top);
        }
    }

    /// Goes to the top.
    void rewind() {
        held = Optional.empty();
        atEnd = false;
        aim();
    }

    /// Brings a part into view; where it is in view it stays where it is.
    void reveal(Placed part) {
        boolean seen = part.isSet() && part.top() >= top() && part.bottom() <= top() + high();
        if (!seen) {
            held = Optional.of(part);
            below = BELOW_EDGE;
            atEnd = false;
            moved.run();
        }
    }

    /// What is held stands where it stood, now that all heights are known.
    private void laidOut() {
        aim();
        settled = size();
        if (near().anyMatch(p -> !p.isSet())) {
            Platform.runLater(moved);
        }
    }

    /// Scrolls so that what is held stands where it is to stand, as far as is known by now.
    void aim() {
        double room = room();
        if (room > 0) {
            settling = true;
            double to = atEnd ? room : held.map(p -> p.top() - below).orElse(0.0);
            pane.setVvalue(Math.clamp(to / room, 0, 1));
            settling = false;
        }
    }
}
