package org.tabularium.check.lawchange;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Act;
import org.tabularium.law.Basis;
import org.tabularium.law.Clause;
import org.tabularium.law.Decision;
import org.tabularium.law.Fact;
import org.tabularium.law.Figure;
import org.tabularium.law.Framework;
import org.tabularium.law.Indicator;
import org.tabularium.law.Instrument;
import org.tabularium.law.Item;
import org.tabularium.law.Outdated;
import org.tabularium.law.RetentionNorm;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Says in one language which fact changes, and how.
final class FactTelling {
    private final Words words;
    private final Words spans;

    FactTelling(Words words, Words spans) {
        this.words = words;
        this.spans = spans;
    }

    /// What the fact is called.
    String name(Fact fact) {
        return text(switch (fact) {
            case Act act -> act.title();
            case Basis basis -> basis.title();
            case Clause clause -> clause.title();
            case Decision decision -> decision.name();
            case Figure figure -> figure.title();
            case Framework framework -> framework.title();
            case Indicator indicator -> indicator.title();
            case Instrument instrument -> instrument.title();
            case Item item -> item.title();
            case Outdated outdated -> outdated.what();
            case RetentionNorm norm -> norm.title();
        });
    }

    /// Where it stands, as cited; empty where nothing is.
    String citation(Fact fact) {
        return switch (fact) {
            case Act act -> text(act.sign());
            case Basis basis -> text(basis.citation());
            case Clause clause -> words.get("clause." + lower(clause.kind()), clause.number());
            case Decision decision -> text(decision.number());
            case Figure figure -> text(figure.citation());
            case Framework _,Outdated _ -> "";
            case Indicator indicator -> text(indicator.citation());
            case Instrument instrument -> text(instrument.citation());
            case Item item -> text(item.citation());
            case RetentionNorm norm -> text(norm.citation());
        };
    }

    /// What is different now, in a few words.
    String difference(FactChange change) {
        if (change.how() == How.ADDED) {
            return change.fact().validity().from().map(day -> words.get("fact.from", day(day))).orElse("");
        }
        if (change.how() == How.ENDED) {
            return change.after().flatMap(f -> f.validity().to())
                    .map(day -> words.get("fact.until", day(day)))
                    .orElseGet(() -> words.get("fact.dropped"));
        }
        List<String> parts = new ArrayList<>();
        Optional.of(change).flatMap(FactChange::before).ifPresent(before -> {
            turned(measure(before), measure(change.fact())).ifPresent(parts::add);
            turned(citation(before), citation(change.fact())).ifPresent(parts::add);
            turned(name(before), name(change.fact())).ifPresent(parts::add);
        });
        change.end().ifPresent(day -> parts.add(words.get("fact.ends", day(day))));
        return parts.isEmpty() ? words.get("fact.details") : String.join("; ", parts);
    }

    private Optional<String> turned(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(words.get("fact.turned", before, after));
    }

    /// A number or period that a fact sets.
    private String measure(Fact fact) {
        return switch (fact) {
            case Figure figure -> figure.period().map(this::span)
                    .orElseGet(() -> figure.number().map(String::valueOf).orElse(""));
            case RetentionNorm norm -> norm.period().map(this::span).orElse("");
            case Act _,Basis _,Clause _,Decision _,Framework _,Indicator _,Instrument _,Item _,Outdated _ -> "";
        };
    }

    private String span(Period period) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> numbers =
                Map.of("years", period.getYears(), "months", period.getMonths(), "days",
                        period.getDays());
        for (String unit : List.of("years", "months", "days")) {
            int number = numbers.getOrDefault(unit, 0);
            if (number != 0) {
                parts.add(spans.get("span." + unit, number));
            }
        }
        return String.join(" ", parts);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    String text(LocalText text) {
        return text.best(words.language(), Language.ENGLISH).map(Map.Entry::getValue).orElse("");
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
