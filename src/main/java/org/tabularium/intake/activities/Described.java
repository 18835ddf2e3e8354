package org.tabularium.intake.activities;

import java.util.List;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;

/// A processing and where it is described.
///
/// @param passages the text about it, without what is about another processing within it
record Described(Said<String> title, Stretch extent, List<Passage> passages) {
    Described {
        passages = List.copyOf(passages);
    }

    /// A part of the description.
    ///
    /// @param heading above it
    /// @param topic what the part is about, or the whole
    record Passage(String heading, Topic topic, List<Piece> pieces) {
        Passage {
            pieces = List.copyOf(pieces);
        }

        /// @param around what the section around is about; under purposes, entries of lists are purposes
        static Passage of(Section section, String heading, Topic around) {
            boolean purposes = around == Topic.PURPOSES && section.topic() != Topic.DATA;
            return new Passage(heading, purposes ? Topic.PURPOSES : section.topic(), section.own());
        }
    }
}
