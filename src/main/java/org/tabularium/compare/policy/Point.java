package org.tabularium.compare.policy;

import java.util.List;
import java.util.Optional;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.document.Origin;
import org.tabularium.intake.prose.Stretch;

/// A divergence before it is put into words.
///
/// @param words what distinguishes its sentence from others about the same subject; empty for the usual one
/// @param name what the entity or field is called
/// @param at where the text says it; absent where it does not
/// @param said what the text says; empty where it does not
/// @param recorded what the register says; empty where it does not
record Point(Subject subject, String words, Origin where, String name, Optional<Stretch> at, String said,
        String recorded,
        List<String> offers) {

    static Point recorded(Subject subject, String words, Origin where, String name, String recorded) {
        return new Point(subject, words, where, name, Optional.empty(), "", recorded, List.of());
    }

    Point withRecorded(String other) {
        return new Point(subject, words, where, name, at, said, other, offers);
    }
}
