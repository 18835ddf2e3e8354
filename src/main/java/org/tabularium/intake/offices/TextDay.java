package org.tabularium.intake.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.DayReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Reads the day a text gives for itself. A month alone is no day.
final class TextDay {
    private static final int LONGEST_DAY = 9;
    private static final int REACH = 7;
    private static final int SHORT = 90;
    private static final int EDGE = 4;
    private static final List<String> ITSELF =
            List.of("datenschutz", "privacy", "policy", "notice", "statement",
                    "erklarung", "hinweis");
    private final DayReader days = new DayReader();
    private final Phrases<Boolean> updated = new Phrases<>();
    private final Phrases<Boolean> valid = new Phrases<>();
    private final Phrases<Boolean> ofLaw = new Phrases<>();

    TextDay() {
        Spellings all = Spellings.load("offices");
        Spellings data = new Spellings(all.file(), all.root().path("dates"));
        updated.addAll(data.words("updated"), true);
        valid.addAll(data.words("valid"), true);
        ofLaw.addAll(data.words("ofLaw"), true);
    }

    Optional<Said<LocalDate>> of(List<Line> lines) {
        return labelled(lines, updated).or(() -> labelled(lines, valid)).or(() -> alone(lines));
    }

    private Optional<Said<LocalDate>> labelled(List<Line> lines, Phrases<Boolean> labels) {
        for (Line line : lines) {
            Tokens tokens = Tokens.of(line.text());
            if (line.text().chars().noneMatch(Character::isDigit) && !isNextDay(lines, line)) {
                continue;
            }
            for (Found<Boolean> label : labels.in(tokens)) {
                boolean begins = line.text().substring(0, label.start()).chars().filter(Character::isLetter)
                        .count() < 3;
                boolean own = line.text().length() < SHORT || begins || isOfItself(line.text());
                Optional<Said<LocalDate>> day = own && (begins || !isOfLaw(line.text(), label))
                        ? after(line, tokens, label.end())
                        : Optional.empty();
                if (day.isPresent()) {
                    return day;
                }
                if (line.text().strip().length() <= label.end() + 1 && line.number() + 1 < lines.size()) {
                    Line next = lines.get(line.number() + 1);
                    Optional<Said<LocalDate>> below = days.of(next.text()).map(d -> Said.sure(d, next.at()));
                    if (below.isPresent()) {
                        return below;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the sentence of a label speaks of a law or the like up to the day.
    private boolean isOfLaw(String text, Found<Boolean> label) {
        int from = Math.max(0, text.lastIndexOf(". ", label.start()));
        int to = Math.min(text.length(), label.end() + 40);
        return label.start() - from < 400 && !ofLaw.in(Tokens.of(text.substring(from, to))).isEmpty();
    }

    private static boolean isNextDay(List<Line> lines, Line line) {
        return line.text().length() < 50 && line.number() + 1 < lines.size()
                && lines.get(line.number() + 1).text().length() < 40;
    }

    private static boolean isOfItself(String text) {
        String folded = text.length() > 600 ? "" : Tokens.fold(text).toLowerCase(Locale.ROOT);
        return ITSELF.stream().anyMatch(folded::contains);
    }

    private Optional<Said<LocalDate>> after(Line line, Tokens tokens, int end) {
        int from = 0;
        while (from < tokens.size() && tokens.at(from).start() < end) {
            from++;
        }
        for (int i = from; i < from + REACH && i < tokens.size(); i++) {
            for (int n = Math.min(LONGEST_DAY, tokens.size() - i); n >= 3; n--) {
                boolean cut = tokens.at(i + n).glued() && tokens.at(i + n).isSolid();
                Optional<LocalDate> day = cut ? Optional.empty() : days.of(tokens.between(i, i + n));
                if (day.isPresent()) {
                    return Optional.of(Said.sure(day.get(),
                            line.place(tokens.at(i).start(), tokens.at(i + n - 1).end())));
                }
            }
            if (tokens.at(i).is(".") && !tokens.at(i + 1).glued() && !tokens.at(i - 1).isNumber()) {
                break;
            }
        }
        return Optional.empty();
    }

    /// A line at the beginning or the end that is no more than a day, perhaps with a town.
    private Optional<Said<LocalDate>> alone(List<Line> lines) {
        for (Line line : lines) {
            boolean edge = line.number() < EDGE || line.number() >= lines.size() - EDGE;
            if (edge && line.text().length() < 60) {
                String text = line.text();
                int comma = text.indexOf(',');
                boolean town = comma > 0 && text.substring(0, comma).chars().noneMatch(Character::isDigit);
                Optional<LocalDate> day = days.of(text)
                        .or(() -> town ? days.of(text.substring(comma + 1)) : Optional.empty());
                if (day.isPresent()) {
                    return day.map(d -> new Said<>(d, line.at(), Confidence.LIKELY));
                }
            }
        }
        return Optional.empty();
    }
}
