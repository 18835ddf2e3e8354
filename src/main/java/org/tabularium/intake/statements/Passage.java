package org.tabularium.intake.statements;

import java.util.Set;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Tokens;

/// A sentence, and where it stands.
///
/// @param at its place in the text
/// @param text its words
/// @param cues what they are signs of
/// @param piece the piece it belongs to
/// @param surroundings the section it stands in
record Passage(Stretch at, String text, Tokens tokens, Marked cues, Piece piece, Surroundings surroundings) {

    boolean isHeading() {
        return piece.kind() == Piece.Kind.HEADING;
    }

    boolean isAbout(Set<Topic> topics) {
        return topics.contains(surroundings.topic());
    }

    boolean has(Cue cue) {
        return cues.has(cue);
    }

    /// The place in the whole text of what stands here from one character up to another.
    Stretch place(int from, int to) {
        return new Stretch(at.start() + from, at.start() + to);
    }

    /// The place in the whole text of some tokens.
    Stretch tokensAt(int from, int to) {
        return place(tokens.at(from).start(), tokens.at(Math.max(from, to - 1)).end());
    }

    /// The number of the token that begins at a character or after it.
    int token(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.at(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether it announces what follows.
    boolean leads() {
        return text.stripTrailing().endsWith(":");
    }
}
