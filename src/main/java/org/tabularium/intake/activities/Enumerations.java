package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Finds what else stands in an enumeration that names known kinds of data, as `role` in
/// `your name, e-mail address, role and settings`.
final class Enumerations {
    private static final int MOST_WORDS = 4;
    private final Phrases<Boolean> joints = new Phrases<>();
    private final Phrases<Boolean> stops = new Phrases<>();
    private final Phrases<Boolean> ends = new Phrases<>();
    private final Phrases<Boolean> articles = new Phrases<>();

    /// A stretch of tokens.
    record Span(int from, int to) {}

    Enumerations(Spellings words) {
        joints.addAll(words.words("enumerations"), true);
        stops.addAll(words.words("stops"), true);
        ends.addAll(words.words("listEnds"), true);
        articles.addAll(words.words("articles"), true);
    }

    /// @param known the known kinds of data of a sentence, in their order
    /// @param to where the sentence ends
    void in(Tokens tokens, List<Span> known, int to, int offset, Collected into) {
        for (int i = 0; i < known.size(); i++) {
            int limit = i + 1 < known.size() ? known.get(i + 1).from() : to;
            if (known.size() > 1 || tokens.at(known.get(i).to()).is(",")) {
                between(tokens, known.get(i).to(), limit, i + 1 < known.size()).forEach(
                        span -> into.mention(Role.DATA, said(tokens, span, offset)));
            }
        }
    }

    /// The short entries between two known ones, or after the last; none where something else stands between
    /// them.
    ///
    /// @param closed whether a known one follows
    private List<Span> between(Tokens tokens, int from, int to, boolean closed) {
        List<Span> spans = new ArrayList<>();
        int start = joint(tokens, from);
        if (start == from) {
            return List.of();
        }
        boolean last = !tokens.at(from).is(",");
        for (int i = start; i <= to; i++) {
            boolean stop = i == to || tokens.at(i).isSign(".;:()!?") || stops.at(tokens, i).isPresent();
            int next = stop ? i : joint(tokens, i);
            if (!stop && next == i) {
                continue;
            }
            Optional<Span> span = entry(tokens, start, i);
            boolean complete = i < to || !closed;
            if (span.isPresent() && complete && !(stop && i < to && stops.at(tokens, i).isPresent()
                    && !last)) {
                spans.add(span.get());
            }
            if (stop || span.isEmpty() || last) {
                return spans;
            }
            last = !tokens.at(i).is(",");
            start = next;
            i = next - 1;
        }
        return spans;
    }

    private Optional<Span> entry(Tokens tokens, int from, int to) {
        int start = from;
        while (start < to && articles.at(tokens, start).isPresent()) {
            start = articles.at(tokens, start).orElseThrow().end();
        }
        if (start >= to || to - start > MOST_WORDS || !tokens.at(start).isSolid()) {
            return Optional.empty();
        }
        for (int i = start; i < to; i++) {
            if (!tokens.at(i).isWord() && !tokens.at(i).isSign("-/")) {
                return Optional.empty();
            }
            if (ends.at(tokens, i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(start, to));
    }

    /// The token after a comma or a word that joins entries; the same where there is none.
    private int joint(Tokens tokens, int i) {
        int next = tokens.at(i).is(",") ? i + 1 : i;
        return joints.at(tokens, next).map(Phrases.Match::end).orElse(next);
    }

    private static Said<String> said(Tokens tokens, Span span, int offset) {
        return Said.likely(tokens.between(span.from(), span.to()),
                new Stretch(offset + tokens.at(span.from()).start(),
                        offset + tokens.at(span.to() - 1).end()));
    }
}
