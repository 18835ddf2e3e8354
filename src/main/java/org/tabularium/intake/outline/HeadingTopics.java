package org.tabularium.intake.outline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// What a heading says its section is about.
final class HeadingTopics {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private final Phrases<Topic> clear = new Phrases<>();
    private final Phrases<Topic> faint = new Phrases<>();
    private final Phrases<Topic> titles = new Phrases<>();
    private final Phrases<Topic> questions = new Phrases<>();
    private final Phrases<Topic> whole = new Phrases<>();

    HeadingTopics() {
        Spellings words = Spellings.load("outline");
        words.map("headings").forEach((topic, phrases) -> clear.addAll(phrases, Topic.of(topic)));
        clear.addAll(words.words("processing"), Topic.ACTIVITY);
        questions.addAll(words.words("questions"), Topic.GENERAL);
        titles.addAll(words.words("titles"), Topic.GENERAL);
        words.map("whole").forEach((topic, phrases) -> whole.addAll(phrases, Topic.of(topic)));
        words.map("weak").forEach((topic, phrases) -> faint.addAll(phrases, Topic.of(topic)));
    }

    /// The topic whose words come first.
    Optional<Topic> clear(String heading) {
        return named(heading).filter(topic -> topic != Topic.ACTIVITY).or(() -> first(clear, heading));
    }

    /// The topic of a heading that consists of nothing but a name for it.
    private Optional<Topic> named(String heading) {
        return heading.length() > LONGEST ? Optional.empty() : whole.whole(Tokens.of(heading));
    }

    /// The topic that words of many meanings hint at.
    Optional<Topic> faint(String heading) {
        return named(heading).or(() -> first(faint, heading));
    }

    /// Whether it is the title of a policy.
    boolean isTitle(String heading) {
        return first(titles, heading).isPresent();
    }

    /// Whether one heading is a question that names what the other is about.
    boolean asksOn(String heading, String other) {
        Tokens tokens = Tokens.of(heading);
        if (questions.at(tokens, 0).isEmpty() || other.length() > LONGEST || heading.length() > LONGEST) {
            return false;
        }
        Set<String> named = new HashSet<>();
        Tokens words = Tokens.of(other);
        for (int i = 0; i < words.size(); i++) {
            named.add(words.at(i).folded());
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.at(i).text().length() >= SHORTEST && named.contains(tokens.at(i).folded())
                    && first(clear, tokens.at(i).text()).equals(Optional.of(Topic.ACTIVITY))) {
                return true;
            }
        }
        return false;
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
