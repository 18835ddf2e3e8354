package org.tabularium.intake.activities;

import java.util.Optional;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds purposes in a sentence: what follows `for the purpose of` and its many forms, `um … zu` and `to`
/// with a verb.
final class PurposeCues {
    private static final int LONGEST = 18;
    private static final int FAR = 12;
    private static final int NEAR = 4;
    private final Phrases<Boolean> cues = new Phrases<>();
    private final Phrases<Boolean> stops = new Phrases<>();
    private final Phrases<Boolean> articles = new Phrases<>();
    private final Phrases<Boolean> parentheses = new Phrases<>();
    private final Phrases<Boolean> openings = new Phrases<>();
    private final Phrases<Boolean> verbs = new Phrases<>();
    private final Phrases<Boolean> notBefore = new Phrases<>();
    private final Phrases<Boolean> negations = new Phrases<>();
    private final SignWords notPurposes;

    PurposeCues(Spellings words) {
        cues.addAll(words.words("purposeCues"), true);
        stops.addAll(words.words("stops"), true);
        articles.addAll(words.words("articles"), true);
        parentheses.addAll(words.words("parentheses"), true);
        openings.addAll(words.words("openings"), true);
        verbs.addAll(words.words("verbs"), true);
        notBefore.addAll(words.words("notBefore"), true);
        negations.addAll(words.words("negations"), true);
        notPurposes = new SignWords(words, "notPurposes");
    }

    /// Reads a purpose whose cue begins with a token.
    ///
    /// @param first whether the token is the first of its sentence
    /// @return the token after the cue, the same token where there is none
    int at(Tokens tokens, int i, int to, boolean first, int offset, Collected into) {
        if (tokens.at(i).is("um") && (first || tokens.at(i - 1).is(","))) {
            return infinitive(tokens, i, to, offset, into);
        }
        int after = cue(tokens, i, to, first);
        if (after > i && after < to && isDenied(tokens, i)) {
            return after;
        }
        if (after > i && after < to) {
            purpose(tokens, after, to, offset, into);
            return after;
        }
        return i;
    }

    private boolean isDenied(Tokens tokens, int i) {
        for (int back = 1; back <= NEAR && tokens.at(i - back).isWord(); back++) {
            if (negations.at(tokens, i - back).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// `um die Anfrage zu beantworten`, up to the end of the clause.
    private int infinitive(Tokens tokens, int i, int to, int offset, Collected into) {
        int end = i + 1;
        boolean infinitive = false;
        while (end < to && end - i < 2 * LONGEST && !tokens.at(end).isSign(".;:!?()")
                && !(tokens.at(end).is(",") && infinitive)) {
            Token token = tokens.at(end);
            infinitive |= token.is("zu") || (token.folded().endsWith("en")
                    && token.folded().indexOf("zu") > 1);
            end++;
        }
        int from = i + 1;
        if (infinitive && !notPurposes.in(tokens.between(from, end))) {
            into.mention(Role.PURPOSE, said(tokens, skipArticles(tokens, from, end), end, offset));
        }
        return i + 1;
    }

    private int cue(Tokens tokens, int i, int to, boolean first) {
        Optional<Phrases.Match<Boolean>> cue = cues.at(tokens, i);
        if (cue.isPresent()) {
            return cue.get().end();
        }
        if (tokens.at(i).is("to") && i > 0 && verbs.at(tokens, i + 1).isPresent()
                && notBefore.at(tokens, i - 1).isEmpty()) {
            return i + 1;
        }
        Token next = tokens.at(i + 1);
        if (!next.isWord() || openings.at(tokens, i).isEmpty()) {
            return i;
        }
        boolean doing = next.folded().endsWith("ung") && Character.isUpperCase(next.text().codePointAt(0));
        return doing || (first && tokens.at(i).is("for") && hasComma(tokens, i, to)) ? i + 1 : i;
    }

    private static boolean hasComma(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + FAR); i++) {
            if (tokens.at(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    private void purpose(Tokens tokens, int after, int to, int offset, Collected into) {
        int from = after;
        Token last = tokens.at(after - 1);
        if (Character.isUpperCase(last.text().codePointAt(0)) && !notPurposes.in(last.text())
                && openings.at(tokens, after - 1).isEmpty()) {
            from--;
        }
        from = skipArticles(tokens, from, to);
        int end = from;
        while (end < to && end - from < LONGEST && !stops(tokens, end)) {
            end++;
        }
        while (end > from && (tokens.at(end - 1).isSign(",-–") || articles.at(tokens, end - 1).isPresent())) {
            end--;
        }
        if (end > from && !notPurposes.in(tokens.between(from, end)) && isPhrase(tokens, from, end)) {
            into.mention(Role.PURPOSE, said(tokens, from, end, offset));
        }
    }

    private int skipArticles(Tokens tokens, int from, int to) {
        int start = from;
        while (start < to - 1 && articles.at(tokens, start).isPresent()) {
            start = articles.at(tokens, start).orElseThrow().end();
        }
        return Math.min(start, to - 1);
    }

    private static boolean isPhrase(Tokens tokens, int from, int end) {
        return end - from > 1 || Character.isUpperCase(tokens.at(from).text().codePointAt(0));
    }

    private boolean stops(Tokens tokens, int i) {
        return (tokens.at(i).isSign(".;:!?()\"“”„") && !(tokens.at(i).is(".") && tokens.at(i + 1).glued()))
                || stops.at(tokens, i).isPresent()
                || (tokens.at(i).is(",") && parentheses.at(tokens, i + 1).isPresent());
    }

    private static Said<String> said(Tokens tokens, int from, int to, int offset) {
        return Said.likely(tokens.between(from, to),
                new Stretch(offset + tokens.at(from).start(), offset + tokens.at(to - 1).end()));
    }
}
