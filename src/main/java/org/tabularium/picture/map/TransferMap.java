package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Footing;

/// Draws the map of transfers.
///
/// Remembers the land and the places of what was asked for last, so that following a subject or narrowing the footings
/// only puts the same things together in another way. May be asked on any thread.
public final class TransferMap {
    private static final int REMEMBERED = 4;
    private final Ruler ruler;
    private final Map<MapFrame, Atlas> atlases = new EnumMap<>(MapFrame.class);
    private final Map<Locale, MapWords> spoken = new HashMap<>();
    private final SequencedMap<Size, Land> lands = new LinkedHashMap<>();
    private final SequencedMap<Asked, Sheet> sheets = new LinkedHashMap<>();

    public TransferMap(Ruler ruler) {
        this.ruler = ruler;
    }

    /// What of the content is brought out; what is left out leaves its place free, so that nothing jumps.
    ///
    /// @param footings what is drawn at all, as chosen in a legend
    /// @param followed id of the subject that is followed; all others step back
    /// @param legend whether signs are explained below the map, for a picture that stands by itself
    public record Shown(Set<Footing> footings, Optional<String> followed, boolean legend) {
        /// Everything alike, for a screen with a legend of its own.
        public static final Shown ALL = new Shown(EnumSet.allOf(Footing.class), Optional.empty(), false);
        /// Everything alike, explained by itself.
        public static final Shown EXPLAINED = new Shown(EnumSet.allOf(Footing.class), Optional.empty(), true);

        public Shown {
            footings = Set.copyOf(footings);
        }

        /// For a screen with a legend of its own.
        public Shown(Set<Footing> footings, Optional<String> followed) {
            this(footings, followed, false);
        }
    }

    private record Size(MapFrame frame, Box box, Set<String> inside) {}

    private record Asked(MapContent content, Size size, String language) {}

    private record Sheet(Land land, Plan plan) {}

    /// The map in a frame of this size, in pixels.
    ///
    /// The ids of its subjects are those of the shares of the content.
    public Drawing drawing(MapContent content, MapFrame frame, double width, double height, Locale language,
            Shown shown) {
        MapWords words = words(language);
        Optional<MapLegend> legend = shown.legend() ? Optional.of(new MapLegend(content, words, ruler, width))
                : Optional.empty();
        Box box = new Box(0, 0, width, height).above(legend.map(MapLegend::height).orElse(0.0));
        Sheet sheet =
                sheet(new Asked(content, new Size(frame, box, content.inside()), words.language()), words);
        List<Item> items = new ArrayList<>(sheet.land.items());
        items.addAll(new Painting(content, sheet.plan, words, shown, ruler, box).items());
        legend.ifPresent(l -> items.addAll(l.items(box.bottom())));
        return new Drawing(words.language(), words.title(content), words.alternative(content), width, height,
                items);
    }

    private synchronized MapWords words(Locale language) {
        return spoken.computeIfAbsent(language, l -> new MapWords(l, ruler));
    }

    private synchronized Sheet sheet(Asked asked, MapWords words) {
        return remembered(sheets, asked, () -> {
            Land land = remembered(lands, asked.size, () -> new Land(
                    atlases.computeIfAbsent(asked.size.frame, Atlas::read), asked.size.frame, asked.size.box,
                    asked.size.inside));
            return new Sheet(land, Plan.of(asked.content, land, words));
        });
    }

    private static <K, V> V remembered(SequencedMap<K, V> known, K key, Supplier<V> made) {
        V value = known.remove(key);
        V now = value == null ? made.get() : value;
        known.putLast(key, now);
        if (known.size() > REMEMBERED) {
            known.pollFirstEntry();
        }
        return now;
    }
}
