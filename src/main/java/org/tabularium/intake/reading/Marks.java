package org.tabularium.intake.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Place.Detail;

/// The words by which citations tell articles from paragraphs and letters.
final class Marks {
    private final Set<String> articles;
    private final Set<String> sections;
    private final Set<String> plurals;
    private final Set<String> ands;
    private final Set<String> tos;
    private final Set<String> between;
    private final Map<String, Detail> details = new HashMap<>();
    private final Map<String, String> ordinals = new HashMap<>();
    private final Phrases<Boolean> conjunctions = new Phrases<>();

    Marks(Spellings data) {
        articles = data.set("articles");
        sections = data.set("sections");
        plurals = data.set("plurals");
        ands = data.set("and");
        tos = data.set("to");
        between = data.set("between");
        data.map("details").forEach((key, words) -> words.forEach(
                w -> details.put(Tokens.fold(w), Detail.valueOf(key.toUpperCase(Locale.ROOT)))));
        data.map("ordinals").forEach((n, words) -> words.forEach(w -> ordinals.put(Tokens.fold(w), n)));
        conjunctions.addAll(data.words("conjunction"), true);
    }

    boolean isArticle(Token token) {
        return articles.contains(token.folded());
    }

    /// Whether a section or article is cited from here on.
    boolean begins(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.is("§")) {
            return true;
        }
        if (!articles.contains(token.folded()) && !sections.contains(token.folded())) {
            return false;
        }
        int next = tokens.at(i + 1).is(".") ? i + 2 : i + 1;
        return tokens.at(next).isNumber() || isArticle(token) && isFrenchBook(tokens, next);
    }

    /// "L. 34-5" and "L123-22" are articles of the legislative part of a French code.
    static boolean isFrenchBook(Tokens tokens, int i) {
        String letter = tokens.at(i).text();
        return (letter.equals("L") || letter.equals("R") || letter.equals("D"))
                && tokens.at(tokens.at(i + 1).is(".") ? i + 2 : i + 1).isNumber();
    }

    boolean isPlural(Tokens tokens, int i) {
        return tokens.at(i).is("§") ? tokens.at(i + 1).is("§") : plurals.contains(tokens.at(i).folded());
    }

    Optional<Detail> detail(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (!token.isWord()) {
            return Optional.empty();
        }
        boolean initial = token.text().length() == 1 && !token.text().equals("S")
                && !tokens.at(i + 1).isSign(".°");
        return initial ? Optional.empty() : Optional.ofNullable(details.get(token.folded()));
    }

    /// Whether the word also stands before sections.
    boolean isAlsoSection(Token token) {
        return sections.contains(token.folded());
    }

    Optional<String> ordinal(Token token) {
        return Optional.ofNullable(ordinals.get(token.folded()));
    }

    boolean isAnd(Token token) {
        return token.is("&") || ands.contains(token.folded());
    }

    boolean isTo(Token token) {
        return token.is("-") || tos.contains(token.folded());
    }

    boolean isBetween(Token token) {
        return between.contains(token.folded()) || token.is("'") || token.is("-");
    }

    /// The number of the token after what puts two citations together, if it stands here.
    int separated(Tokens tokens, int i) {
        int at = i;
        while (at < i + 4) {
            int end = conjunctions.at(tokens, at).map(Phrases.Match::end).orElse(at);
            end = tokens.at(end).is(".") && end > at ? end + 1 : end;
            if (end == at && (tokens.at(at).isSign(",;/&+") || isAnd(tokens.at(at)))) {
                end = at + 1;
                end = tokens.at(at).is("u") && tokens.at(end).is(".") ? end + 1 : end;
            }
            if (end == at) {
                break;
            }
            at = end;
        }
        return at;
    }
}
