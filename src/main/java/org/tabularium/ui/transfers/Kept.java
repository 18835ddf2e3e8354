package org.tabularium.ui.transfers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tabularium.picture.map.MapFrame;

/// How the place was arranged the last time: how high the map is, what it shows, whether it is there.
final class Kept {
    private static final double LEAST = 0.15;
    private static final double MOST = 0.85;
    private static final String SHARE = "transfer.map.share";
    private static final String FRAME = "transfer.map.frame";
    private static final String SHOWN = "transfer.map.shown";
    private final Map<String, String> now;
    private final BiConsumer<String, String> keep;

    /// @param kept what was kept of all places, by name
    /// @param keep keeps something by its name
    Kept(Map<String, String> kept, BiConsumer<String, String> keep) {
        now = new HashMap<>(kept);
        this.keep = keep;
    }

    /// The share of the height that the map takes.
    Optional<Double> share() {
        try {
            return text(SHARE).map(Double::valueOf).filter(s -> s >= LEAST && s <= MOST);
        } catch (NumberFormatException _) {
            return Optional.empty(); // somebody wrote something else into the file
        }
    }

    void share(double share) {
        put(SHARE, String.format(Locale.ROOT, "%.3f", share));
    }

    MapFrame frame() {
        return text(FRAME).filter(MapFrame.EUROPE.name()::equals).map(MapFrame::valueOf)
                .orElse(MapFrame.WORLD);
    }

    void frame(MapFrame frame) {
        put(FRAME, frame.name());
    }

    /// Whether the map was put away or wanted; empty if nobody has said so.
    Optional<Boolean> shown() {
        return text(SHOWN).map(Boolean::valueOf);
    }

    void shown(boolean shown) {
        put(SHOWN, Boolean.toString(shown));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(now.get(name));
    }

    private void put(String name, String value) {
        if (!text(name).equals(Optional.of(value))) {
            now.put(name, value);
            keep.accept(name, value);
        }
    }
}
