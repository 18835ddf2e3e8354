package org.tabularium.intake.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// What the text under a heading is about, where the heading does not say it.
final class BodyTopics {
    private static final int ENOUGH = 2;
    private static final int MUCH = 3000;
    private final Phrases<Topic> signs = new Phrases<>();

    BodyTopics() {
        Spellings words = Spellings.load("outline");
        words.map("signs").forEach((topic, phrases) -> signs.addAll(phrases, Topic.of(topic)));
    }

    /// The topic with most signs.
    ///
    /// @param hint what the heading hints at; it counts as one sign
    Optional<Topic> of(String text, Optional<Topic> hint) {
        Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
        hint.ifPresent(topic -> counts.merge(topic, 1, Integer::sum));
        List<Found<Topic>> found = signs.in(Tokens.of(text.substring(0, Math.min(text.length(), MUCH))));
        found.forEach(sign -> counts.merge(sign.value(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
