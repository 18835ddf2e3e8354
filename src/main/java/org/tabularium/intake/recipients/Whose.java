package org.tabularium.intake.recipients;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Of whom among several something is said that stands right behind a name: in a bracket, or as "aus den USA".
final class Whose {
    private static final int BRACKET = 12;
    private static final int COMMA = 20;
    private static final Set<String> FROM = Set.of("aus", "in", "from");

    private Whose() {}

    /// The one behind whose name a token stands; all where it stands behind none.
    static List<Party> of(Line line, int token, List<Party> targets) {
        if (targets.size() < 2) {
            return targets;
        }
        List<Party> own = beside(line, token).map(m -> targets.stream().filter(p -> p.isNamed(m)).toList())
                .orElse(List.of());
        return own.isEmpty() ? targets : own;
    }

    /// Whether a token stands right behind a name.
    static boolean isBeside(Line line, int token) {
        return beside(line, token).isPresent();
    }

    /// The one nearest to a place, where a comma and even more a semicolon lies between other things.
    static <T> Found<T> nearest(String text, Found<String> place, List<Found<T>> all) {
        return Collections.min(all, Comparator.comparingInt(f -> distance(text, place, f)));
    }

    private static int distance(String text, Found<String> one, Found<?> other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        int distance = to - from;
        for (int i = from; i < to; i++) {
            distance += text.charAt(i) == ';' ? text.length() : text.charAt(i) == ',' ? COMMA : 0;
        }
        return distance;
    }

    /// Whether a word leads from a name to a place.
    static boolean leads(Token token) {
        return FROM.contains(token.folded());
    }

    private static Optional<Mention> beside(Line line, int token) {
        return line.mentions().stream()
                .filter(m -> m.end() <= token && token < reach(line.tokens(), m)).findFirst();
    }

    /// The number of the token after what stands right behind a name.
    private static int reach(Tokens tokens, Mention mention) {
        int end = mention.end();
        if (tokens.at(end).is("(")) {
            for (int i = end + 1; i < end + BRACKET; i++) {
                if (tokens.at(i).is(")")) {
                    return i;
                }
            }
            return end;
        }
        return mention.company().isPresent() && leads(tokens.at(end)) ? end + 3 : end;
    }
}
