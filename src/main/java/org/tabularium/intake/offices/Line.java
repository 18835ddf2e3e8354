package org.tabularium.intake.offices;

import java.util.List;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;

/// A line of a text.
///
/// @param number of the line, from 0
/// @param at where its words stand
/// @param chain the sections it stands in, the narrowest first
/// @param cues the words in it that announce somebody
record Line(int number, Stretch at, String text, Piece.Kind kind, List<Section> chain,
        List<Found<Cue>> cues) {

    boolean isHeading() {
        return kind == Piece.Kind.HEADING;
    }

    /// Whether it runs on like prose rather than naming one thing.
    boolean isProse() {
        return text.length() > 90 || (text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > 6);
    }

    boolean isUnder(Topic... topics) {
        return chain.stream().anyMatch(s -> List.of(topics).contains(s.topic()));
    }

    /// Where something of it stands in the whole text.
    Stretch place(int from, int to) {
        return new Stretch(at.start() + from, at.start() + to);
    }

    boolean sharesSection(Line other) {
        return chain.isEmpty() || other.chain.isEmpty() || chain.getFirst().equals(other.chain.getFirst());
    }
}
