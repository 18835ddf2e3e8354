package org.tabularium.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Act;
import org.tabularium.law.Law;

/// Knows acts by their names.
final class Acts {
    private static final int LONGEST_SIGN = 16;
    private final Phrases<String> names = new Phrases<>();
    private final Set<String> not;
    private final List<String> endings;
    private final Map<String, List<String>> same;

    /// An act at a place.
    ///
    /// @param end number of the token after it
    record Named(String act, int end) {}

    Acts(Law law, Spellings data) {
        not = data.set("notActs");
        endings = data.words("actEndings");
        same = data.map("sameAct");
        data.map("acts").forEach((id, phrases) -> names.addAll(phrases, id));
        law.facts().filter(Act.class::isInstance).map(Act.class::cast).forEach(act -> {
            act.sign().texts().values().forEach(n -> add(n, act.id()));
            act.title().texts().values().forEach(n -> add(n, act.id()));
            act.names().forEach(n -> add(n, act.id()));
        });
    }

    /// Abbreviations that are words as well are acts only in their own case.
    private void add(String name, String id) {
        boolean sign = name.indexOf(' ') < 0 && name.length() <= LONGEST_SIGN && capitals(name) > 1;
        names.add(sign ? "=" + name : name, id);
        if (!sign && name.indexOf(' ') < 0) {
            names.add(name + "s", id);
            names.add(name + "es", id);
        }
    }

    /// The known act at a token.
    Optional<Named> known(Tokens tokens, int i) {
        return names.at(tokens, i).map(m -> named(tokens, m));
    }

    /// The act at a token, known or not, where a section has just been named.
    Optional<Named> after(Tokens tokens, int i) {
        Optional<Named> known = known(tokens, i);
        if (known.isPresent() || !looksLikeOne(tokens.at(i))) {
            return known;
        }
        int end = bookEnd(tokens, i + 1);
        return Optional.of(new Named(Tokens.fold(tokens.between(i, end)), end));
    }

    /// The act and with it the short name that often follows in brackets.
    private Named named(Tokens tokens, Phrases.Match<String> match) {
        String act = same.getOrDefault(match.value(), List.of(match.value())).getFirst();
        int end = match.end();
        boolean initial =
                tokens.at(end - 1).text().length() == 1 && tokens.at(end).is(".") && tokens.at(end).glued();
        end = initial ? end + 1 : end;
        if (tokens.at(end).is("(")) {
            Optional<Phrases.Match<String>> again = names.at(tokens, end + 1);
            if (again.isPresent() && tokens.at(again.get().end()).is(")")) {
                end = again.get().end() + 1;
            }
        }
        return new Named(act, end);
    }

    private boolean looksLikeOne(Token token) {
        if (!token.isWord() || not.contains(token.folded()) || Roman.of(token.text()).isPresent()) {
            return false;
        }
        String name = token.text();
        return Character.isUpperCase(name.charAt(0)) && (name.length() <= LONGEST_SIGN && capitals(name) > 1
                || endings.stream().anyMatch(e -> token.folded().endsWith(e)));
    }

    /// "SGB X" is one of several books, "TKG 2021" one of several acts.
    private static int bookEnd(Tokens tokens, int i) {
        Token next = tokens.at(i);
        boolean year = next.isNumber() && next.text().length() == 4
                && (next.text().startsWith("19") || next.text().startsWith("20"));
        return !next.glued() && (year || Roman.of(next.text()).isPresent() && next.text().length() < 5)
                ? i + 1
                : i;
    }

    private static long capitals(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }
}
