package org.tabularium.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads days as they are written in Europe.
public final class DayReader {
    private static final int LONGEST = 60;
    private final Map<String, Integer> months = new HashMap<>();
    private final Phrases<Boolean> before = new Phrases<>();
    private final Set<String> ordinals;

    public DayReader() {
        Spellings data = Spellings.load("days");
        data.map("months").forEach(
                (n, names) -> names.forEach(m -> months.put(Tokens.fold(m), Integer.parseInt(n))));
        before.addAll(data.words("before"), true);
        ordinals = data.set("ordinals");
    }

    /// The day, if the text says no more than one. A month is no day, and what could be two days is none: "03/04/2026"
    /// is the fourth of March to some and the third of April to others.
    public Optional<LocalDate> of(String text) {
        if (text.strip().length() > LONGEST) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(text);
        int at = begin(tokens);
        return numbers(tokens, at).or(() -> dayFirst(tokens, at)).or(() -> monthFirst(tokens, at));
    }

    private Optional<LocalDate> numbers(Tokens tokens, int at) {
        Token first = tokens.at(at);
        String sign = tokens.at(at + 1).folded();
        Token second = tokens.at(at + 2);
        Token third = tokens.at(at + 4);
        if (!first.isNumber() || !second.isNumber() || !third.isNumber() || !".-/".contains(sign)
                || !tokens.at(at + 3).is(sign) || !ends(tokens, at + 5)) {
            return Optional.empty();
        }
        if (first.text().length() == 4) {
            return day(first.folded(), number(second), number(third));
        }
        if (sign.equals(".")) {
            return day(third.folded(), number(second), number(first));
        }
        boolean same = number(first) == number(second);
        return number(first) > 12 || same ? day(third.folded(), number(second), number(first))
                : number(second) > 12 ? day(third.folded(), number(first), number(second)) : Optional.empty();
    }

    /// Past what stands before a day, such as "Stand:" or its day of the week.
    private int begin(Tokens tokens) {
        int at = 0;
        Optional<Phrases.Match<Boolean>> lead = before.at(tokens, at);
        while (lead.isPresent()) {
            at = lead.get().end();
            at = tokens.at(at).isSign(":,.") ? at + 1 : at;
            lead = before.at(tokens, at);
        }
        return at;
    }

    private Optional<LocalDate> dayFirst(Tokens tokens, int from) {
        int at = from;
        Token day = tokens.at(at++);
        if (tokens.at(at).is(".") || tokens.at(at).glued() && ordinals.contains(tokens.at(at).folded())) {
            at++;
        }
        at = tokens.at(at).is("of") || tokens.at(at).is("-") ? at + 1 : at;
        Integer month = months.get(tokens.at(at++).folded());
        at = tokens.at(at).isSign(".,-") ? at + 1 : at;
        return month != null && day.isNumber() && ends(tokens, at + 1)
                ? day(tokens.at(at).folded(), month, number(day))
                : Optional.empty();
    }

    private Optional<LocalDate> monthFirst(Tokens tokens, int from) {
        int at = from;
        Integer month = months.get(tokens.at(at++).folded());
        at = tokens.at(at).is(".") ? at + 1 : at;
        Token day = tokens.at(at++);
        at = tokens.at(at).glued() && ordinals.contains(tokens.at(at).folded()) ? at + 1 : at;
        at = tokens.at(at).is(",") ? at + 1 : at;
        return month != null && day.isNumber() && ends(tokens, at + 1)
                ? day(tokens.at(at).folded(), month, number(day))
                : Optional.empty();
    }

    /// Whether no more follows but a full stop or a time of day.
    private static boolean ends(Tokens tokens, int at) {
        Token next = tokens.at(at);
        int colon = next.isNumber() ? at + 1 : at + 2;
        return next.isNone() || next.is(".") && tokens.at(at + 1).isNone()
                || (next.isNumber() || next.text().equals("T")) && tokens.at(colon).is(":");
    }

    private static int number(Token token) {
        return token.folded().length() > 2 ? 0 : parse(token.folded());
    }

    private static int parse(String digits) {
        int n = 0;
        for (int i = 0; i < digits.length(); i++) {
            n = 10 * n + Character.digit(digits.charAt(i), 10);
        }
        return n;
    }

    /// Years of two digits are those of this century.
    private static Optional<LocalDate> day(String year, int month, int day) {
        boolean digits = !year.isEmpty() && year.chars().allMatch(Character::isDigit);
        if (!digits || year.length() != 4 && year.length() != 2) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(LocalDate.of(year.length() == 2 ? 2000 + parse(year) : parse(year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
