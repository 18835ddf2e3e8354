package org.tabularium.law;

import java.util.List;
import java.util.TreeSet;

/// Finds which outdated law a text may mention, without trying every pattern on every text: a pattern is tried only if
/// one of its anchors stands in the text.
final class Mentions {
    private final List<Outdated> all;
    /// They point to the places in the list.
    private final Anchors<Integer> anchors = new Anchors<>();

    Mentions(List<Outdated> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            for (String anchor : all.get(i).anchors()) {
                anchors.add(anchor, i);
            }
        }
    }

    List<Outdated> all() {
        return all;
    }

    /// Those whose pattern finds something in the text, in the order of the data.
    List<Outdated> in(String text) {
        List<Integer> anchored = anchors.in(text);
        return anchored.isEmpty() ? List.of()
                : new TreeSet<>(anchored).stream().map(all::get).filter(o -> o.in(text).isPresent()).toList();
    }
}
