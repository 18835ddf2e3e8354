package org.tabularium.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// A section while it is put together.
///
/// @param isAspect whether it tells of the section around it, or of the one before it on the same level
record Branch(Optional<Piece> heading, int level, boolean isAspect, List<Piece> own, List<Branch> parts) {

    static Branch under(Piece heading, int level, boolean isAspect) {
        return new Branch(Optional.of(heading), level, isAspect, new ArrayList<>(), new ArrayList<>());
    }

    static Branch unheaded() {
        return new Branch(Optional.empty(), 0, false, new ArrayList<>(), new ArrayList<>());
    }

    /// From the heading to the end of the last piece.
    Stretch extent() {
        int start = heading.isPresent() ? heading.get().at().start() : first();
        return new Stretch(start, Math.max(start, end()));
    }

    private int first() {
        return own.isEmpty() ? 0 : own.getFirst().at().start();
    }

    private int end() {
        if (!parts.isEmpty()) {
            return parts.getLast().end();
        }
        return own.isEmpty() ? heading.map(h -> h.at().end()).orElse(0) : own.getLast().at().end();
    }

    /// What stands under the heading, up to the first section within.
    String text(Prose prose) {
        return own.isEmpty() ? ""
                : prose.text().substring(own.getFirst().at().start(),
                        own.getLast().at().end());
    }
}
