package org.tabularium.audit;

import java.util.Collections;
import java.util.List;
import org.tabularium.intake.prose.Stretch;

/// Places among others, looked up without going through all of them.
final class Places {
    private Places() {}

    /// The sentence that stands at a place, else the place.
    ///
    /// @param sentences in their order
    static Stretch sentence(List<Stretch> sentences, Stretch at) {
        int found = Collections.binarySearch(sentences, new Stretch(at.start(), Integer.MAX_VALUE));
        int before = found < 0 ? -found - 2 : found;
        return before >= 0 && sentences.get(before).end() > at.start() ? sentences.get(before) : at;
    }
}
