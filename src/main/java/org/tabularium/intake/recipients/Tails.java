package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Reads what follows the name of a company: its short names and its address.
final class Tails {
    private static final int ADDRESS = 36;
    private static final int BRACKET = 30;
    private static final int TURNS = 4;
    private static final int ASIDE = 5;
    private final Words words;
    private final Seats seats;

    Tails(Words words, Seats seats) {
        this.words = words;
        this.seats = seats;
    }

    /// The company whose name stands between two tokens, with all that follows it.
    ///
    /// @param form number of the first token of its legal form
    /// @param offset where the text begins in the whole one
    Company company(Tokens tokens, int start, int form, int end, int offset) {
        List<String> core = new ArrayList<>();
        for (int i = start; i < form; i++) {
            if (tokens.at(i).isSolid()) {
                core.add(tokens.at(i).folded());
            }
        }
        List<Said<String>> aliases = new ArrayList<>();
        int at = end;
        int first = end;
        int tail = end;
        int besides = end;
        boolean engaged = false;
        for (int n = 0; n < TURNS; n++) {
            if (tokens.at(at).is("(")) {
                int close = closing(tokens, at);
                boolean place = isPlace(tokens, at + 1, close);
                Optional<Said<String>> alias =
                        place ? Optional.empty() : alias(tokens, at + 1, close, offset);
                engaged |= words.end(Cue.USE, tokens, at + 1).isPresent();
                boolean aside = alias.isEmpty() && !place && isAside(tokens, at + 1, close);
                if (close == at || (alias.isEmpty() && !aside)) {
                    tail = alias.isEmpty() && close > at && (n == 0 || place) ? close + 1 : tail;
                    break;
                }
                alias.ifPresent(aliases::add);
                at = close + 1;
                besides = at;
                first = tail == end ? at : first;
                continue;
            }
            int next = address(tokens, at);
            if (next == at) {
                break;
            }
            tail = next;
            at = next;
        }
        Optional<Said<String>> address = Optional.empty();
        Optional<Said<String>> country = Optional.empty();
        if (tail > end) {
            int from = first;
            while (from < tail && tokens.at(from).isSign(",(:-–;")) {
                from++;
            }
            int to = tokens.at(tail - 1).isSign(")") ? tail - 1 : tail;
            String text = tokens.between(from, to);
            Stretch place = from < to
                    ? new Stretch(offset + tokens.at(from).start(), offset + tokens.at(to - 1).end())
                    : new Stretch(offset, offset);
            country = seats.country(text, isGerman(tokens, form, end))
                    .map(c -> new Said<>(c, place, Confidence.SURE));
            boolean named = tokens.at(first).is("(") && text.indexOf(',') < 0;
            boolean real = !named && text.chars().anyMatch(Character::isDigit);
            address = real ? Optional.of(Said.likely(text, place)) : Optional.empty();
        }
        return new Company(tokens.between(start, end), List.copyOf(core), start, end, Math.max(tail, besides),
                List.copyOf(aliases),
                address, engaged, country);
    }

    private static int closing(Tokens tokens, int open) {
        int depth = 0;
        int inner = open;
        for (int i = open + 1; i < open + BRACKET && i < tokens.size(); i++) {
            if (tokens.at(i).is("(")) {
                depth++;
            } else if (tokens.at(i).is(")") && depth-- == 0) {
                return i;
            } else if (tokens.at(i).is(")") && inner == open) {
                inner = i;
            }
        }
        return inner;
    }

    /// Whether a bracket tells a country.
    private boolean isPlace(Tokens tokens, int from, int close) {
        return from < close && !seats.countries(tokens.between(from, close)).isEmpty();
    }

    /// Whether a bracket names a product or the company that engages this one; the address stands behind it.
    private boolean isAside(Tokens tokens, int from, int close) {
        boolean engaged = words.end(Cue.USE, tokens, from).isPresent();
        boolean name = close > from && close - from <= ASIDE;
        for (int i = from; i < close; i++) {
            name = name && !tokens.at(i).isSign(",;:")
                    && (!tokens.at(i).isWord() || Words.isCapital(tokens.at(i)));
        }
        return engaged || (name && tokens.at(close + 1).isSign(",("));
    }

    /// The short name a bracket gives, as in (hereinafter “Google”), ("Google") and (nachfolgend Google genannt).
    private Optional<Said<String>> alias(Tokens tokens, int from, int close, int offset) {
        boolean told = false;
        boolean quoted = false;
        int start = -1;
        int end = -1;
        for (int i = from; i < close; i++) {
            Token token = tokens.at(i);
            Optional<Integer> telling = start < 0 ? words.end(Cue.ALIAS, tokens, i) : Optional.empty();
            if (telling.isPresent()) {
                told = true;
                i = telling.get() - 1;
                continue;
            }
            boolean quote = token.isSign("\"„“”«»'‚‘’");
            if (quote && start >= 0 && quoted) {
                break;
            }
            quoted = quoted || quote;
            boolean part = Words.isCapital(token) || (start >= 0 && token.isSolid() && quoted)
                    || (start >= 0 && token.isSign("-.&+") && token.glued()) || (quoted && token.isSolid());
            boolean plain =
                    told && i == close - 1 && token.isWord() && start < 0 && !words.is("stops", token);
            if (part || plain) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && !quoted) {
                break;
            }
        }
        boolean alone =
                from == start && end == close && close - from == 1 && !words.isGeneric(tokens, start, end);
        if (start < 0 || (!told && !quoted && !alone) || end - start > 6) {
            return Optional.empty();
        }
        return Optional.of(Said.sure(tokens.between(start, end),
                new Stretch(offset + tokens.at(start).start(), offset + tokens.at(end - 1).end())));
    }

    /// The number of the token after the parts of an address.
    private int address(Tokens tokens, int from) {
        int end = from;
        int depth = 0;
        for (int i = from; i < Math.min(tokens.size(), from + ADDRESS); i++) {
            Token token = tokens.at(i);
            if (token.is("(")) {
                depth++;
                if (i > from) {
                    break;
                }
            } else if (token.is(")")) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (token.breaks() && tokens.at(i + 1).is(":")) {
                break;
            } else if (i > from && token.isWord() && tokens.at(i - 1).is(",") && isRole(tokens, i)) {
                break;
            } else if (token.isSign(";\"„“”?!•|")) {
                break;
            } else if (token.is(".") && isStop(tokens, i)) {
                break;
            } else if (token.isWord() && !Words.isCapital(token) && !words.is("tailLowers", token)
                    && !isStreet(tokens, i)) {
                break;
            } else if (words.forms.at(tokens, i).isPresent() && Words.isCapital(token)
                    && token.text().length() > 2) {
                return end;
            }
            boolean part = Words.isCapital(token) || token.isNumber() || (token.is(".") && i > from);
            end = part ? i + 1 : end;
        }
        return end;
    }

    /// Whether a part behind a comma says what a company is for the controller.
    private boolean isRole(Tokens tokens, int i) {
        return words.end(Cue.PROCESSOR, tokens, i).isPresent() || words.end(Cue.OWN, tokens, i).isPresent();
    }

    /// Whether a full stop ends a sentence: it does not behind short words and single letters.
    private static boolean isStop(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        Token word = tokens.at(i - 1);
        boolean street = word.folded().endsWith("str") || word.folded().endsWith("st");
        return next.isNone() || next.breaks()
                || (word.text().length() > 4 && !next.glued() && !(street && next.isNumber()));
    }

    private boolean isGerman(Tokens tokens, int form, int end) {
        for (int i = form; i < end; i++) {
            if (words.is("germanForms", tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a short word in small letters is part of a street, as in "Västriku tn 2".
    private static boolean isStreet(Tokens tokens, int i) {
        return tokens.at(i).text().length() < 5 && tokens.at(i + 1).isNumber()
                && Words.isCapital(tokens.at(i - 1));
    }
}
