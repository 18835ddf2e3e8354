package org.tabularium.intake.outline;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// A heading and what stands under it.
///
/// @param heading its heading; absent for what stands before the first one
/// @param topic what it is about
/// @param own the pieces under its heading, up to the first section within it
/// @param parts the sections within it
/// @param extent from its heading to its end, with the sections within it
public record Section(Optional<Piece> heading, Topic topic, List<Piece> own, List<Section> parts,
        Stretch extent) {
    public Section {
        own = List.copyOf(own);
        parts = List.copyOf(parts);
    }
}
