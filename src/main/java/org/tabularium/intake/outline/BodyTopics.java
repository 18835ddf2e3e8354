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
    private static final int STRONG = 2;
    private static final int GENERAL = 3;
    private final Phrases<Sign> signs = new Phrases<>();

    /// @param weight how many others it is worth
    private record Sign(Topic topic, int weight) {}

    BodyTopics() {
        Spellings words = Spellings.load("outline");
        words.map("strong").forEach((topic, phrases) -> signs.addAll(phrases,
                new Sign(Topic.of(topic), STRONG)));
        words.map("signs").forEach((topic, phrases) -> signs.addAll(phrases, new Sign(Topic.of(topic), 1)));
    }

    /// The topic with most signs.
    ///
    /// @param hint what the heading hints at; it counts as a sign, an introduction as several
    Optional<Topic> of(String text, Optional<Topic> hint) {
        Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
        hint.ifPresent(topic -> counts.merge(topic, topic == Topic.GENERAL ? GENERAL : 1, Integer::sum));
        List<Found<Sign>> found = signs.in(Tokens.of(text.substring(0, Math.min(text.length(), MUCH))));
        found.forEach(sign -> counts.merge(sign.value().topic(), sign.value().weight(), Integer::sum));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
