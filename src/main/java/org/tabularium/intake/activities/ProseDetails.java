package org.tabularium.intake.activities;

import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds purposes, data, people and recipients in running text.
final class ProseDetails {
    private static final int LONGEST_PURPOSE = 18;
    private final Phrases<Boolean> cues = new Phrases<>();
    private final Phrases<Boolean> stops = new Phrases<>();
    private final Phrases<Boolean> articles = new Phrases<>();
    private final Phrases<Role> things = new Phrases<>();
    private final Phrases<Boolean> parentheses = new Phrases<>();
    private final Phrases<Boolean> openings = new Phrases<>();
    private final SignWords negations;
    private final SignWords notPurposes;

    ProseDetails(Spellings words) {
        cues.addAll(words.words("purposeCues"), true);
        stops.addAll(words.words("stops"), true);
        articles.addAll(words.words("articles"), true);
        parentheses.addAll(words.words("parentheses"), true);
        openings.addAll(words.words("openings"), true);
        things.addAll(words.words("data"), Role.DATA);
        things.addAll(words.words("people"), Role.PERSON);
        things.addAll(words.words("recipients"), Role.RECIPIENT);
        negations = new SignWords(words, "negations");
        notPurposes = new SignWords(words, "notPurposes");
    }

    void in(Prose prose, Stretch at, Collected into) {
        Tokens tokens = Tokens.of(prose.of(at));
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || isEnd(tokens, i)) {
                sentence(tokens, from, Math.min(i + 1, tokens.size()), at.start(), into);
                from = i + 1;
            }
        }
    }

    private static boolean isEnd(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        return tokens.at(i).isSign(".!?") && !next.glued() && tokens.at(i - 1).text().length() > 2
                && !next.isNone() && Character.isUpperCase(next.text().codePointAt(0));
    }

    private void sentence(Tokens tokens, int from, int to, int offset, Collected into) {
        boolean denied = negations.in(Tokens.of(tokens.between(from, to)));
        for (int i = from; i < to;) {
            int cue = cue(tokens, i, i == from);
            if (cue > i && cue < to) {
                purpose(tokens, cue, to, offset, into);
                i = cue;
                continue;
            }
            Optional<Phrases.Match<Role>> thing = things.at(tokens, i);
            if (thing.isEmpty()) {
                i++;
                continue;
            }
            int end = thing.get().end();
            if (!denied || thing.get().value() == Role.PERSON) {
                into.add(thing.get().value(), said(tokens, i, end, offset));
            }
            i = end;
        }
    }

    /// The token after words that lead to a purpose. At the beginning of a sentence a preposition is enough, before a noun
    /// of German that means a doing anywhere.
    private int cue(Tokens tokens, int i, boolean first) {
        Optional<Phrases.Match<Boolean>> cue = cues.at(tokens, i);
        if (cue.isPresent()) {
            return cue.get().end();
        }
        Token next = tokens.at(i + 1);
        boolean doing = next.folded().endsWith("ung") && Character.isUpperCase(next.text().codePointAt(0));
        return openings.at(tokens, i).isPresent() && (first || doing) && next.isWord() ? i + 1 : i;
    }

    private void purpose(Tokens tokens, int after, int to, int offset, Collected into) {
        int from = after;
        Token last = tokens.at(after - 1);
        if (Character.isUpperCase(last.text().codePointAt(0)) && !notPurposes.in(last.text())) {
            from--;
        }
        while (from < to && articles.at(tokens, from).isPresent()) {
            from = articles.at(tokens, from).orElseThrow().end();
        }
        int end = from;
        while (end < to && end - from < LONGEST_PURPOSE && !stops(tokens, end)) {
            end++;
        }
        while (end > from && (tokens.at(end - 1).isSign(",-–") || articles.at(tokens, end - 1).isPresent())) {
            end--;
        }
        if (end > from && !notPurposes.in(tokens.between(from, end)) && isPhrase(tokens, from, end)) {
            into.add(Role.PURPOSE, said(tokens, from, end, offset));
        }
    }

    private static boolean isPhrase(Tokens tokens, int from, int end) {
        return end - from > 1 || Character.isUpperCase(tokens.at(from).text().codePointAt(0));
    }

    private boolean stops(Tokens tokens, int i) {
        return tokens.at(i).isSign(".;:!?()\"“”„") && !(tokens.at(i).is(".") && tokens.at(i + 1).glued())
                || stops.at(tokens, i).isPresent()
                || (tokens.at(i).is(",") && parentheses.at(tokens, i + 1).isPresent());
    }

    private static Said<String> said(Tokens tokens, int from, int to, int offset) {
        return Said.likely(tokens.between(from, to),
                new Stretch(offset + tokens.at(from).start(), offset + tokens.at(to - 1).end()));
    }
}
