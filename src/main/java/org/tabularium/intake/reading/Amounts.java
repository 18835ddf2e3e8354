package org.tabularium.intake.reading;

import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads lengths of time: "10 Jahre", "zwei bis drei Jahre", "72 h", "six-month", "1 year and 6 months".
final class Amounts {
    private static final int MOST_NUMBERS = 6;
    private static final int DIGITS = 4;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> adjectives = new HashMap<>();
    private final Phrases<Double> numbers = new Phrases<>();
    private final Map<String, Double> plainNumbers = new HashMap<>();
    private final Set<String> ranges;
    private final Set<String> choices;
    private final Set<String> sums;

    private enum Unit {
        YEARS, HALVES, QUARTERS, MONTHS, WEEKS, DAYS, HOURS
    }

    /// A length of time.
    ///
    /// @param end number of the token after it
    record Amount(Period period, int end) {
        /// About how long it is, to tell which of two is longer.
        @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside the days
        long days() {
            return period.toTotalMonths() * 30 + period.getDays();
        }
    }

    private record Counted(double value, int end) {}

    Amounts(Spellings data) {
        data.map("units").forEach((unit, words) -> words.forEach(w -> units.put(Tokens.fold(w), unit(unit))));
        data.map("adjectives")
                .forEach((unit, words) -> words.forEach(w -> adjectives.put(Tokens.fold(w), unit(unit))));
        data.map("numbers").forEach((n, words) -> words.forEach(w -> {
            numbers.add(w, Double.parseDouble(n));
            plainNumbers.put(Tokens.fold(w), Double.parseDouble(n));
        }));
        ranges = data.set("ranges");
        choices = data.set("choices");
        sums = data.set("sums");
    }

    private static Unit unit(String key) {
        return Unit.valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// The length of time that begins at a token: the longest of a range, the sum of years, months and days.
    Optional<Amount> at(Tokens tokens, int i) {
        Optional<Amount> first = one(tokens, i);
        if (first.isEmpty()) {
            return first;
        }
        Amount amount = first.get();
        Token next = tokens.at(amount.end());
        if (ranges.contains(next.folded())) {
            Optional<Amount> other = one(tokens, amount.end() + 1);
            if (other.isPresent()) {
                Period longer = other.get().days() > amount.days() ? other.get().period() : amount.period();
                return Optional.of(new Amount(longer, other.get().end()));
            }
        }
        return Optional.of(sum(tokens, amount));
    }

    /// "1 year, 6 months and 3 days": smaller units follow larger ones, the last after an "and".
    private Amount sum(Tokens tokens, Amount amount) {
        Token next = tokens.at(amount.end());
        if (!sums.contains(next.folded()) && !next.is(",")) {
            return amount;
        }
        Optional<Amount> second =
                one(tokens, amount.end() + 1).filter(s -> isSmaller(s.period(), amount.period()));
        if (second.isEmpty()) {
            return amount;
        }
        Amount both = new Amount(amount.period().plus(second.get().period()), second.get().end());
        if (sums.contains(next.folded())) {
            return both;
        }
        Optional<Amount> third = sums.contains(tokens.at(both.end()).folded())
                ? one(tokens, both.end() + 1).filter(t -> isSmaller(t.period(), second.get().period()))
                : Optional.empty();
        return third.map(t -> new Amount(both.period().plus(t.period()), t.end())).orElse(amount);
    }

    @SuppressWarnings("JavaPeriodGetDays") // the components are compared one by one
    private static boolean isSmaller(Period small, Period large) {
        return large.getDays() == 0 && small.getYears() == 0
                && ((large.getMonths() == 0 && small.getMonths() < 12) || small.getMonths() == 0);
    }

    private Optional<Amount> one(Tokens tokens, int i) {
        Optional<Amount> adjective = adjective(tokens, i);
        if (adjective.isPresent()) {
            return adjective;
        }
        Optional<Counted> number = number(tokens, i);
        double longest = number.map(Counted::value).orElse(0.0);
        for (int n = 0; n < MOST_NUMBERS && number.isPresent(); n++) {
            int at = number.get().end();
            at = tokens.at(at).is("-") || (tokens.at(at).is("(") && tokens.at(at + 1).is("s")) ? at + 1 : at;
            Optional<Amount> unit = unit(tokens, at, longest);
            if (unit.isPresent()) {
                return unit;
            }
            int next = connected(tokens, number.get().end());
            number = next < 0 ? Optional.empty() : number(tokens, next);
            longest = Math.max(longest, number.map(Counted::value).orElse(0.0));
        }
        return Optional.empty();
    }

    /// Where the next number of a range or a choice begins.
    private int connected(Tokens tokens, int i) {
        int at = i;
        while (at < i + 3
                && (ranges.contains(tokens.at(at).folded()) || choices.contains(tokens.at(at).folded())
                        || (at > i && tokens.at(at).is(".")))) {
            at++;
        }
        return at > i ? at : -1;
    }

    private Optional<Amount> unit(Tokens tokens, int i, double value) {
        Token token = tokens.at(i);
        if (!token.isWord()) {
            return Optional.empty();
        }
        Optional<Unit> unit = Optional.ofNullable(units.get(token.folded()))
                .or(() -> adjectives.entrySet().stream().filter(e -> token.folded().startsWith(e.getKey()))
                        .map(Map.Entry::getValue).findFirst());
        int end = token.text().length() < 4 && tokens.at(i + 1).is(".") && tokens.at(i + 1).glued()
                && !tokens.at(i + 2).isNone() ? i + 2 : i + 1;
        return unit.flatMap(u -> period(u, value)).map(p -> new Amount(p, end));
    }

    /// "zehnjährige": number and unit are one word.
    private Optional<Amount> adjective(Tokens tokens, int i) {
        String word = tokens.at(i).folded();
        if (!tokens.at(i).isWord() || word.length() > 40) {
            return Optional.empty();
        }
        for (Map.Entry<String, Unit> stem : adjectives.entrySet()) {
            int at = word.indexOf(stem.getKey());
            Double number = at > 0 ? plainNumbers.get(word.substring(0, at)) : null;
            if (number != null) {
                return period(stem.getValue(), number).map(p -> new Amount(p, i + 1));
            }
        }
        return Optional.empty();
    }

    /// A number in digits or in words, or in both: "zehn (10)".
    private Optional<Counted> number(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.isNumber()) {
            return digits(tokens, i);
        }
        return numbers.at(tokens, i).map(word -> {
            int end = word.end();
            Optional<Phrases.Match<Double>> half = numbers.at(tokens, end).filter(h -> h.value() < 1);
            if (half.isPresent()) {
                return new Counted(half.get().value(), half.get().end());
            }
            boolean again =
                    tokens.at(end).is("(") && tokens.at(end + 1).isNumber() && tokens.at(end + 2).is(")");
            return new Counted(word.value(), again ? end + 3 : end);
        });
    }

    private static Optional<Counted> digits(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        boolean part = token.glued() && (before.isSign(".,/:%") || before.isWord())
                && (tokens.at(i - 2).isSolid() || before.isWord());
        if ((part && !before.is("/")) || token.text().length() > DIGITS) {
            return Optional.empty();
        }
        double value = 0;
        for (int n = 0; n < token.text().length(); n++) {
            value = 10 * value + Character.digit(token.text().charAt(n), 10);
        }
        Token tenth = tokens.at(i + 2);
        boolean decimal = tokens.at(i + 1).isSign(".,") && tokens.at(i + 1).glued() && tenth.isNumber()
                && tenth.glued();
        if (!decimal) {
            return Optional.of(new Counted(value, i + 1));
        }
        return tenth.text().length() == 1
                ? Optional.of(new Counted(value + Character.digit(tenth.text().charAt(0), 10) / 10.0, i + 3))
                : Optional.empty();
    }

    private static Optional<Period> period(Unit unit, double value) {
        return switch (unit) {
            case YEARS -> value == Math.rint(value) ? Optional.of(Period.ofYears((int) value))
                    : whole(value * 12);
            case HALVES -> whole(value * 6);
            case QUARTERS -> whole(value * 3);
            case MONTHS -> value == Math.rint(value) ? whole(value)
                    : Optional.of(Period.ofDays((int) Math.ceil(value * 30)));
            case WEEKS -> Optional.of(Period.ofDays((int) Math.ceil(value * 7)));
            case DAYS -> Optional.of(Period.ofDays((int) Math.ceil(value)));
            // a register counts days; what is no number of days stays in its own words
            case HOURS -> value % 24 == 0 ? Optional.of(Period.ofDays((int) (value / 24))) : Optional.empty();
        };
    }

    private static Optional<Period> whole(double months) {
        return Optional.of(Period.ofMonths((int) Math.ceil(months - 1e-9)));
    }
}
