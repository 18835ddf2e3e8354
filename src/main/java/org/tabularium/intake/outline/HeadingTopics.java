package org.tabularium.intake.outline;

import java.util.Optional;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// What a heading says its section is about.
final class HeadingTopics {
    private final Phrases<Topic> clear = new Phrases<>();
    private final Phrases<Topic> faint = new Phrases<>();
    private final Phrases<Topic> titles = new Phrases<>();

    HeadingTopics() {
        Spellings words = Spellings.load("outline");
        words.map("headings").forEach((topic, phrases) -> clear.addAll(phrases, Topic.of(topic)));
        clear.addAll(words.words("processing"), Topic.ACTIVITY);
        titles.addAll(words.words("titles"), Topic.GENERAL);
        words.map("weak").forEach((topic, phrases) -> faint.addAll(phrases, Topic.of(topic)));
    }

    /// The topic whose words come first.
    Optional<Topic> clear(String heading) {
        return first(clear, heading);
    }

    /// The topic that words of many meanings hint at.
    Optional<Topic> faint(String heading) {
        return first(faint, heading);
    }

    /// Whether it is the title of a policy.
    boolean isTitle(String heading) {
        return first(titles, heading).isPresent();
    }

    private static Optional<Topic> first(Phrases<Topic> phrases, String heading) {
        Tokens tokens = Tokens.of(heading);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Phrases.Match<Topic>> match = phrases.at(tokens, i);
            if (match.isPresent()) {
                return match.map(Phrases.Match::value);
            }
        }
        return Optional.empty();
    }
}
