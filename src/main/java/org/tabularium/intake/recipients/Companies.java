package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Finds companies by their legal form, with the address behind them.
final class Companies {
    private static final int LONGEST = 8;
    private final Words words;
    private final Tails tails;

    Companies(Words words, Seats seats) {
        this.words = words;
        tails = new Tails(words, seats);
    }

    /// The companies a text names, in its order.
    ///
    /// @param offset where the text begins in the whole one
    List<Company> in(Tokens tokens, int offset) {
        List<Company> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Company> other = words.is("prefixForms", tokens.at(i)) ? office(tokens, i, offset)
                    : tokens.at(i).is("ist") || tokens.at(i).is("is") ? told(tokens, i, offset)
                            : Optional.empty();
            if (other.isPresent()) {
                found.add(other.get());
                last = other.get().end();
                i = last - 1;
                continue;
            }
            Optional<Phrases.Match<Boolean>> form = i == 0 ? Optional.empty() : words.forms.at(tokens, i);
            boolean word =
                    tokens.at(i).is("company") && (tokens.at(i - 1).is(",") || tokens.at(i + 1).is("name"));
            if (form.isEmpty() || word || !isForm(tokens.at(i))) {
                continue;
            }
            int start = start(tokens, i, last);
            if (start < i) {
                int end = dotted(tokens, form.get().end());
                found.add(tails.company(tokens, start, i, end, offset));
                last = end;
                i = end - 1;
            }
        }
        return found;
    }

    /// The firm without a legal form that begins with the name of a service, where its address follows.
    Optional<Company> plain(Tokens tokens, Mention mention, int offset) {
        int comma = mention.end();
        while (comma < mention.end() + LONGEST
                && (Words.isCapital(tokens.at(comma)) || tokens.at(comma).isSign("-–—.&"))
                && !tokens.at(comma).breaks() && words.forms.at(tokens, comma).isEmpty()) {
            comma++;
        }
        if (!tokens.at(comma).is(",") || !isAddress(tokens, comma)) {
            return Optional.empty();
        }
        Company firm = tails.company(tokens, mention.from(), comma, comma, offset);
        return firm.address().isPresent() && firm.country().isPresent() ? Optional.of(firm)
                : Optional.empty();
    }

    /// Whether a street with a number follows.
    private static boolean isAddress(Tokens tokens, int comma) {
        for (int i = comma + 1; i < comma + LONGEST; i++) {
            if (tokens.at(i).isNumber()) {
                return i > comma + 1 || Words.isCapital(tokens.at(i + 1));
            }
            if (!tokens.at(i).isWord() && !tokens.at(i).isSign("-.")) {
                return false;
            }
        }
        return false;
    }

    /// An office or association whose kind stands before its name, as in "Zweckverband Kommunale Datenverarbeitung".
    private Optional<Company> office(Tokens tokens, int from, int offset) {
        int end = from + 1;
        while (end < from + LONGEST && Words.isCapital(tokens.at(end)) && !tokens.at(end).breaks()) {
            if (words.forms.at(tokens, end).isPresent()) {
                return Optional.empty();
            }
            end++;
        }
        boolean named = end > from + 1 && Words.isCapital(tokens.at(from));
        return named ? Optional.of(tails.company(tokens, from, end, end, offset)) : Optional.empty();
    }

    /// A firm without a legal form of which a sentence says that it is the provider, and whose address follows.
    private Optional<Company> told(Tokens tokens, int is, int offset) {
        boolean provider = false;
        for (int i = is - 1; i >= Math.max(0, is - LONGEST) && !provider; i--) {
            provider = words.end(Cue.PROVIDER, tokens, i).isPresent();
        }
        int from = is + 1;
        while (provider && from < is + 4 && tokens.at(from).isWord() && !Words.isCapital(tokens.at(from))) {
            from++;
        }
        boolean name = provider && Words.isCapital(tokens.at(from)) && !words.is("stops", tokens.at(from));
        return name
                ? plain(tokens, new Mention(Mention.Kind.NEW, "", from, from + 1, Optional.empty(), ""),
                        offset)
                : Optional.empty();
    }

    private boolean isForm(Token token) {
        return Words.isCapital(token) || words.is("lowerForms", token);
    }

    private static int dotted(Tokens tokens, int end) {
        if (tokens.at(end - 1).is("ltd") && tokens.at(end + 1).isNone()) {
            return end;
        }
        return tokens.at(end).is(".") && tokens.at(end).glued() && tokens.at(end - 1).text().length() <= 4
                && !tokens.at(end - 1).text().equals("GmbH") && !tokens.at(end - 1).text().equals("AG")
                        ? end + 1
                        : end;
    }

    /// The number of the first token of the name before a legal form.
    private int start(Tokens tokens, int form, int floor) {
        int at = form;
        if (tokens.at(at - 1).is(",") && !tokens.at(form).breaks()) {
            at--;
        }
        int start = form;
        for (int i = at - 1; i >= Math.max(floor, form - LONGEST); i--) {
            if (tokens.at(i + 1).breaks()) {
                break;
            }
            Token token = tokens.at(i);
            if (token.is(")") && i >= floor + 2 && tokens.at(i - 2).is("(")
                    && Words.isCapital(tokens.at(i - 1))) {
                i -= 2;
                continue;
            }
            boolean part = isPart(tokens, i, at);
            if (!part) {
                break;
            }
            if (token.isSolid() && (Words.isCapital(token) || token.isNumber() || i == at - 1)) {
                start = i;
            }
        }
        return trimmed(tokens, start, at) >= at ? form : trimmed(tokens, start, at);
    }

    private boolean isPart(Tokens tokens, int i, int form) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        if (token.isWord()) {
            boolean between = token.is("im") || token.is("in") || token.is("der");
            boolean inner = token.is("fur") || tokens.at(i - 1).is("fur")
                    || (between && Words.isCapital(next) && tokens.at(i - 2).is("fur"));
            boolean lower = !Words.isCapital(token) && !(token.glued() && tokens.at(i - 1).is("."));
            return inner || (lower ? i == form - 1 && !words.is("stops", token) : true);
        }
        if (token.isNumber()) {
            return next.glued() || next.is("&") || tokens.at(i - 1).isSign("&-");
        }
        return token.isSign("&+®™")
                || (token.isSign("-.'’/") && next.glued() && (token.glued() || token.is("'")));
    }

    /// Whether a word is none of a name; "HERE" in capitals is one where the next is not written so, too.
    private boolean isStop(Tokens tokens, int i) {
        boolean name = isUpper(tokens.at(i)) && !isUpper(tokens.at(i + 1));
        return words.is("stops", tokens.at(i)) && !name;
    }

    private static boolean isUpper(Token token) {
        return token.text().length() > 1 && token.text().codePoints().allMatch(Character::isUpperCase);
    }

    private int trimmed(Tokens tokens, int from, int to) {
        int start = from;
        while (start < to) {
            int at = start;
            int noun = words.nouns.at(tokens, start).map(Phrases.Match::end).filter(e -> e <= to).orElse(at);
            boolean compound = tokens.at(start + 1).is("-") && start + 3 < to
                    && words.is("stops", tokens.at(start + 2));
            if (compound) {
                start += 3;
            } else if (noun > start) {
                start = noun;
            } else if (!tokens.at(start).isSolid() || isStop(tokens, start)) {
                start++;
            } else {
                break;
            }
        }
        return start;
    }
}
