package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds names no list knows by the words that introduce them: "the service X", "we use X", "hosted by X", „X“.
final class NewNames {
    private static final int LONGEST = 4;
    private final Words words;

    NewNames(Words words) {
        this.words = words;
    }

    /// The names a sentence introduces, besides those already found.
    List<Mention> in(Tokens tokens, boolean[] masked, List<Mention> found) {
        boolean[] taken = masked.clone();
        found.forEach(m -> Arrays.fill(taken, m.from(),
                Math.min(m.company().map(Company::tail).orElse(m.end()), taken.length), true));
        List<Mention> fresh = new ArrayList<>();
        boolean introduced = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (taken[i] || !token.isSolid()) {
                continue;
            }
            Optional<Integer> noun = words.nouns.at(tokens, i).map(m -> m.end());
            if (noun.isPresent() && i > 0) {
                int from = i;
                name(tokens, noun.get(), taken).ifPresent(m -> fresh.add(m));
                i = Math.max(from, noun.get() - 1);
                introduced = true;
                continue;
            }
            Optional<Integer> use = words.english(tokens, i);
            if (use.isPresent()) {
                addAll(fresh, tokens, use.get(), taken);
                introduced = true;
                i = use.get() - 1;
            } else {
                introduced = introduced || words.end(Cue.USE, tokens, i).isPresent();
                if (introduced && Words.isOdd(token)) {
                    name(tokens, i, taken).ifPresent(m -> fresh.add(m));
                }
            }
        }
        return fresh;
    }

    /// "we use X, Y and Z".
    private void addAll(List<Mention> fresh, Tokens tokens, int from, boolean[] taken) {
        int at = from;
        while (tokens.at(at).isWord() && !Words.isCapital(tokens.at(at))
                && words.is("stops", tokens.at(at))) {
            at++;
        }
        for (int n = 0; n < LONGEST; n++) {
            Optional<Mention> name = name(tokens, at, taken);
            if (name.isEmpty()) {
                return;
            }
            fresh.add(name.get());
            at = name.get().end();
            if (!tokens.at(at).is(",") && !tokens.at(at).is("and") && !tokens.at(at).is("&")) {
                return;
            }
            at++;
            at = tokens.at(at).is("and") ? at + 1 : at;
        }
    }

    /// The name that begins with a token, which may be quoted.
    private Optional<Mention> name(Tokens tokens, int from, boolean[] taken) {
        int start = from;
        boolean quoted = tokens.at(start).isSign("\"„“”«»'‚‘’");
        start = quoted ? start + 1 : start;
        int end = start;
        while (end < start + LONGEST && end < tokens.size() && !taken[end]
                && isPart(tokens, end, start, quoted)) {
            end++;
        }
        while (end > start && !tokens.at(end - 1).isSolid()) {
            end--;
        }
        boolean closed = tokens.at(end).isSign("\"„“”«»'‚‘’");
        if (end == start || (quoted && !closed) || (end < taken.length && taken[end])
                || !isName(tokens, start, end)) {
            return Optional.empty();
        }
        return Optional.of(Mention.fresh(tokens, start, end));
    }

    private boolean isPart(Tokens tokens, int i, int start, boolean quoted) {
        Token token = tokens.at(i);
        if (i > start && token.breaks()) {
            return false;
        }
        if (token.isSolid()) {
            return quoted || Words.isCapital(token) || (i > start && (token.isNumber() || token.glued()));
        }
        return i > start && token.isSign(".-&+") && token.glued() && tokens.at(i + 1).glued()
                && tokens.at(i + 1).isSolid();
    }

    private boolean isName(Tokens tokens, int start, int end) {
        Token first = tokens.at(start);
        if (!first.isSolid() || first.text().length() < 2 || words.is("stops", first)) {
            return false;
        }
        boolean odd = false;
        for (int i = start; i < end; i++) {
            odd = odd || Words.isOdd(tokens.at(i));
            if (words.forms.at(tokens, i).isPresent()) {
                return false;
            }
        }
        boolean common = words.notNames.at(tokens, start).isPresent()
                || (words.isGeneric(tokens, start, end) && !odd);
        return !common && Words.isCapital(first);
    }
}
