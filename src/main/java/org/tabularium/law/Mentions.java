package org.tabularium.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/// Finds which outdated law a text may mention, without trying every pattern on every text.
///
/// A pattern is tried only if one of its anchors stands in the text. Anchors are looked up by their first
/// three letters, so that a text without any of them is read once.
final class Mentions {
    private static final int LENGTH = 3;
    private static final int SLOTS = 1 << 14;
    private final List<Outdated> all;
    private final BitSet slots = new BitSet(SLOTS);
    private final Map<String, List<Anchor>> anchors = new HashMap<>();

    private record Anchor(String text, Outdated outdated) {}

    Mentions(List<Outdated> all) {
        this.all = List.copyOf(all);
        for (Outdated outdated : all) {
            for (String anchor : outdated.anchors()) {
                slots.set(slot(anchor, 0));
                anchors.computeIfAbsent(anchor.substring(0, LENGTH), _ -> new ArrayList<>())
                        .add(new Anchor(anchor, outdated));
            }
        }
    }

    List<Outdated> all() {
        return all;
    }

    /// Those whose pattern finds something in the text, in the order of the data.
    List<Outdated> in(String text) {
        SequencedSet<Outdated> anchored = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at <= lower.length() - LENGTH; at++) {
            if (slots.get(slot(lower, at))) {
                for (Anchor anchor : anchors.getOrDefault(lower.substring(at, at + LENGTH), List.of())) {
                    if (lower.startsWith(anchor.text(), at)) {
                        anchored.add(anchor.outdated());
                    }
                }
            }
        }
        return anchored.isEmpty() ? List.of()
                : all.stream().filter(o -> anchored.contains(o) && o.pattern().matcher(text).find()).toList();
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 961 + text.charAt(at + 1) * 31 + text.charAt(at + 2)) & (SLOTS - 1);
    }
}
