package org.tabularium.check;

import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.law.Basis;
import org.tabularium.law.Country;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Says findings in one language.
public final class Wording {
    private final Words words;
    private final Map<Family, Words> rules = new EnumMap<>(Family.class);
    private final Law law;
    private final Language primary;

    /// @param primary language of the register, for names that are missing in the wanted one
    public Wording(Locale wanted, Law law, Language primary) {
        words = Words.of("check", wanted);
        this.law = law;
        this.primary = primary;
    }

    /// What the rule demands, in a few words.
    public String title(Rule rule) {
        return of(rule).get(rule.id() + ".title");
    }

    /// The norm, as cited.
    public String article(Rule rule) {
        return of(rule).get(rule.id() + ".article");
    }

    /// What is wrong, a sentence.
    public String text(Finding finding) {
        List<Object> values = new ArrayList<>();
        values.add(name(finding));
        // a number stays one, so that a sentence can tell one from many
        finding.said()
                .forEach(said -> values.add(said instanceof Said.Count(var number) ? number : said(said)));
        return of(finding.rule()).get(finding.rule().id() + ".text", values.toArray());
    }

    /// What to do, a sentence.
    public String help(Rule rule) {
        return of(rule).get(rule.id() + ".help");
    }

    /// What the fix of a rule does, as on a button.
    public String fix(Rule rule) {
        return of(rule).get(rule.id() + ".fix");
    }

    /// What the thing is called that was looked at.
    public String name(Finding finding) {
        return finding.name().isEmpty() ? words.get("unnamed") : text(finding.name());
    }

    public String severity(Severity severity) {
        return words.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    public String family(Family family) {
        return words.get("family." + family.name().toLowerCase(Locale.ROOT));
    }

    public String demand(Demand demand) {
        return words.get("demand." + demand.name().toLowerCase(Locale.ROOT));
    }

    private Words of(Rule rule) {
        return rules.computeIfAbsent(rule.family(),
                family -> Words.of("check-" + family.name().toLowerCase(Locale.ROOT), words.locale()));
    }

    private String said(Said said) {
        return switch (said) {
            case Said.Text(var text) -> text.isEmpty() ? words.get("unnamed") : text(text);
            case Said.Plain(var text) -> text;
            case Said.Norm(var id) -> law.basis(id).map(Basis::citation).map(this::text).orElse(id);
            case Said.Decided(var id) -> law.decision(id).map(Decision::number).map(this::text).orElse(id);
            case Said.Land(var code) -> law.country(code).map(Country::name).map(this::text).orElse(code);
            case Said.Day(var day) -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(words.locale()).format(day);
            case Said.Span(var period) -> span(period);
            case Said.Count(var number) -> Integer.toString(number);
            case Said.Word(var key) -> words.get(key);
            case Said.All(var all) -> String.join(", ", all.stream().map(this::said).toList());
        };
    }

    private String span(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "span.years", period.getYears());
        add(parts, "span.months", period.getMonths());
        add(parts, "span.days", period.getDays());
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number != 0) {
            parts.add(words.get(key, number));
        }
    }

    private String text(LocalText text) {
        return text.best(words.language(), primary).map(Map.Entry::getValue).orElse("");
    }
}
