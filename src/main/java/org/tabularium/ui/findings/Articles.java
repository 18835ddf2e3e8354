package org.tabularium.ui.findings;

import java.util.Optional;

/// The norms that lines cite.
final class Articles {
    private Articles() {}

    static Optional<String> of(Line line) {
        return switch (line) {
            case Line.Head _ -> Optional.empty();
            case Line.Open open -> Optional.of(open.words().article());
            case Line.Settled settled -> Optional.of(settled.words().article());
            case Line.Outdated old -> Optional.of(old.words().article());
        };
    }
}
