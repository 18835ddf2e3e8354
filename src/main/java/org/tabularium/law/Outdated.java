package org.tabularium.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.model.LocalText;

/// Law, names or facts that a text should no longer rest on, with what stands in their place.
///
/// @param id for example `privacy-shield`
/// @param pattern finds it in a text, whatever its case
/// @param anchors lower-case pieces of at least three letters; where none of them stands in a text, the
///         pattern finds nothing
/// @param what what is outdated, as a sentence
/// @param instead what holds instead, as a sentence
/// @param weight how bad it is
/// @param validity from the day since which it is outdated
/// @param source where that was read or is published
/// @param status how well the fact is founded
public record Outdated(String id, Pattern pattern, List<String> anchors, LocalText what, LocalText instead,
        Weight weight, Validity validity, String source, Status status) implements Fact {
    public Outdated {
        anchors = List.copyOf(anchors);
    }

    /// How bad it is to rest on it.
    public enum Weight {
        /// Not, or no longer, the law.
        WRONG,
        /// Right at heart, in words of yesterday.
        OLD,
        /// Worth a look.
        HINT
    }

    /// The first words in which a text says it.
    public Optional<String> in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
