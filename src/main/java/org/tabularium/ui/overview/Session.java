package org.tabularium.ui.overview;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.edit.Editor;
import org.tabularium.edit.History;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;

/// The last steps since the register was opened, with the time at which each was done. What was undone is not among them.
final class Session {
    private static final int MOST = 4;
    private final Clock clock;
    private Map<Same<History.Link>, LocalTime> times = new HashMap<>();

    /// A step.
    record Step(LocalTime at, StepName name, Spot spot) {}

    Session(Clock clock) {
        this.clock = clock;
    }

    /// Notes when the last step was done.
    void note(Editor.State state) {
        Optional.ofNullable(state.history().past())
                .ifPresent(last -> times.putIfAbsent(new Same<>(last), LocalTime.now(clock)));
    }

    /// The last steps, the latest first; of several at one spot the latest.
    List<Step> steps(History history) {
        List<Step> steps = new ArrayList<>();
        Map<Same<History.Link>, LocalTime> known = new HashMap<>();
        for (History.@Nullable Link link = history.past(); link != null && steps.size() < MOST;
                link = link.rest()) {
            Same<History.Link> same = new Same<>(link);
            LocalTime at = times.get(same);
            Spot spot = link.step().spot();
            if (at != null) {
                known.put(same, at);
                if (steps.stream().noneMatch(s -> s.spot().equals(spot))) {
                    steps.add(new Step(at, link.step().name(), spot));
                }
            }
        }
        times = known;
        return List.copyOf(steps);
    }
}
