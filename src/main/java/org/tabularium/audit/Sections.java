package org.tabularium.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Stretch;

/// Which section stands where. Looking a place up does not depend on how many sections there are.
final class Sections {
    private static final int NONE = -1;
    private final List<Section> all = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    /// From each place on, the number of the narrowest section.
    private final TreeMap<Integer, Integer> from = new TreeMap<>();

    Sections(Outline outline) {
        outline.sections().forEach(s -> add(s, NONE));
    }

    private void add(Section section, int parent) {
        int number = all.size();
        all.add(section);
        parents.add(parent);
        from.put(section.extent().start(), number);
        section.parts().forEach(p -> add(p, number));
        from.put(section.extent().end(), parent);
    }

    List<Section> all() {
        return all;
    }

    /// The narrowest section a place lies in.
    Optional<Section> at(Stretch place) {
        int number = number(place);
        return number == NONE ? Optional.empty() : Optional.of(all.get(number));
    }

    /// All sections a place lies in, the narrowest first.
    List<Section> around(Stretch place) {
        List<Section> around = new ArrayList<>();
        for (int number = number(place); number != NONE; number = parents.get(number)) {
            around.add(all.get(number));
        }
        return around;
    }

    private int number(Stretch place) {
        Map.Entry<Integer, Integer> entry = from.floorEntry(place.start());
        return entry == null ? NONE : entry.getValue();
    }
}
