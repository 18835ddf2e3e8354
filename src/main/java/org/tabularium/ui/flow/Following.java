package org.tabularium.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.picture.flow.FlowDrawing;
import org.tabularium.picture.flow.FlowStep;
import org.tabularium.picture.flow.FlowTrail;
import org.tabularium.picture.flow.Followed;
import org.tabularium.picture.flow.Stage;
import org.tabularium.picture.flow.Station;
import org.tabularium.ui.picture.DrawingView;

/// Follows paths in a flow: those through what the mouse is at, else those of the trail of the arrow keys.
final class Following {
    private final DrawingView view = new DrawingView();
    private final BiConsumer<FlowDrawing, Followed> told;
    private Optional<FlowDrawing> flow = Optional.empty();
    private Optional<FlowTrail> trail = Optional.empty();
    private List<Station> focused = List.of();
    private List<Station> hovered = List.of();

    /// @param told what is followed now
    Following(BiConsumer<FlowDrawing, Followed> told) {
        this.told = told;
        view.onHover(subject -> {
            hovered = stations(subject);
            follow();
        });
        view.focusedSubjectProperty().addListener((o, before, now) -> focused(now));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    DrawingView view() {
        return view;
    }

    Optional<FlowDrawing> flow() {
        return flow;
    }

    /// Shows another flow; a trail that is still there goes on.
    void show(FlowDrawing now) {
        flow = Optional.of(now);
        hovered = List.of();
        trail = trail.filter(t -> isThere(t.stations(), now));
        focused = isThere(focused, now) ? focused : List.of();
        follow();
    }

    /// Begins anew.
    void clear() {
        trail = Optional.empty();
        focused = List.of();
        hovered = List.of();
    }

    private static boolean isThere(List<Station> stations, FlowDrawing flow) {
        return !stations.isEmpty() && !flow.content().through(stations).isEmpty();
    }

    private void follow() {
        flow.ifPresent(f -> {
            List<Station> fixed = hovered.isEmpty() ? focused : hovered;
            Followed followed = fixed.isEmpty() ? Followed.NOTHING : f.content().through(fixed);
            view.show(f.drawing(followed));
            view.setAccessibleHelp(
                    f.sentence(followed).stream().map(FlowStep::whole).collect(Collectors.joining(" › ")));
            told.accept(f, followed);
        });
    }

    private List<Station> stations(Optional<Subject> subject) {
        return subject.flatMap(s -> flow.map(f -> new Leads(f.content()).stations(s.id()))).orElse(List.of());
    }

    /// The arrows lead along the trail; whatever else has come to the focus begins another one.
    private void focused(Optional<Subject> subject) {
        List<Station> now = stations(subject);
        trail = trail.filter(t -> now.equals(List.of(t.here())));
        if (trail.isEmpty() && now.size() == 1) {
            trail = Optional.of(FlowTrail.of(now.getFirst()));
        }
        focused = trail.map(FlowTrail::stations).orElse(now);
        follow();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        step(event.getCode()).ifPresent(step -> {
            flow.ifPresent(f -> go(trail.map(t -> t.step(step, f)).or(() -> first(f))));
            event.consume();
        });
    }

    /// From the end of a band the arrows go on, else from the beginning.
    private Optional<FlowTrail> first(FlowDrawing flow) {
        return focused.stream().findFirst().or(() -> flow.column(Stage.PEOPLE).stream().findFirst())
                .or(() -> flow.content().bands().stream().map(b -> b.from()).findFirst()).map(FlowTrail::of);
    }

    private void go(Optional<FlowTrail> to) {
        trail = to;
        to.ifPresent(t -> {
            focused = t.stations();
            view.select(t.here().id());
            follow();
        });
    }

    private static Optional<FlowTrail.Step> step(KeyCode code) {
        return switch (code) {
            case LEFT -> Optional.of(FlowTrail.Step.LEFT);
            case RIGHT -> Optional.of(FlowTrail.Step.RIGHT);
            case UP -> Optional.of(FlowTrail.Step.UP);
            case DOWN -> Optional.of(FlowTrail.Step.DOWN);
            default -> Optional.empty();
        };
    }
}
