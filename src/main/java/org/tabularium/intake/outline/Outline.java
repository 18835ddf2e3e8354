package org.tabularium.intake.outline;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// The sections of a text.
///
/// @param prose the text
/// @param sections the widest ones, in their order
/// @param sentences all sentences of paragraphs and entries, in their order; a heading, an entry or a row
///         without
///         a full stop is one
public record Outline(Prose prose, List<Section> sections, List<Stretch> sentences) {
    public Outline {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /// All sections, each before those within it.
    public Stream<Section> all() {
        return sections.stream().flatMap(Outline::within);
    }

    private static Stream<Section> within(Section section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(Outline::within));
    }
}
