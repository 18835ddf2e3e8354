package org.tabularium.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.check.Family;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;
import org.tabularium.check.Wording;
import org.tabularium.edit.Spot;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.words.Words;

/// What the checks have found, counted by severity and by topic, and the entries in which most is to be done.
///
/// @param words messages of room `ui`
/// @param wording says findings
record Found(Words words, Wording wording) {

    /// @param severities one bar for each severity
    /// @param topics one bar for each topic with findings
    record Shown(List<Bars.Bar> severities, List<Bars.Bar> topics) {}

    Shown of(Outcome outcome) {
        List<Bars.Bar> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            severities.add(bar(severity, words.get("finding.group." + key(severity)),
                    outcome.count(severity), "severity/" + key(severity)));
        }
        Map<Family, List<Finding>> families = new EnumMap<>(Family.class);
        outcome.open().forEach(
                f -> families.computeIfAbsent(f.rule().family(), x -> new ArrayList<>()).add(f));
        List<Bars.Bar> topics = new ArrayList<>();
        families.forEach((family, found) -> topics.add(bar(Outcome.worst(found).orElseThrow(),
                wording.family(family), found.size(), "family/" + key(family))));
        return new Shown(List.copyOf(severities), List.copyOf(topics));
    }

    private static Bars.Bar bar(Severity severity, String name, int count, String field) {
        return new Bars.Bar(severity.name(), name, count, "bar-" + key(severity),
                count == 0 ? Optional.empty() : Optional.of(new Spot("findings", "", field)));
    }

    /// The entries with the worst findings, those with most first. Transfers are proposed by themselves.
    List<Steps.Step> steps(Outcome outcome) {
        Map<Spot, List<Finding>> entities = new LinkedHashMap<>();
        outcome.open().stream().filter(f -> !f.where().place().equals("transfer")).forEach(f -> entities
                .computeIfAbsent(new Spot(f.where().place(), f.where().entity(), ""),
                        s -> new ArrayList<>())
                .add(f));
        return entities.values().stream()
                .sorted(Comparator.<List<Finding>, Severity>comparing(e -> worst(e).rule().severity())
                        .thenComparing(Comparator.<List<Finding>>comparingInt(List::size).reversed()))
                .limit(Waiting.MOST).map(this::step).toList();
    }

    private static Finding worst(List<Finding> findings) {
        return findings.stream().min(Comparator.comparing(f -> f.rule().severity())).orElseThrow();
    }

    private Steps.Step step(List<Finding> found) {
        Finding worst = worst(found);
        String name = worst.where().place().equals("controller") ? words.get("place.controller")
                : wording.name(worst);
        String articles = found.stream().map(f -> wording.article(f.rule())).distinct()
                .collect(Collectors.joining("; "));
        return new Steps.Step(SeverityMark.icon(worst.rule().severity()),
                SeverityMark.style(worst.rule().severity()),
                words.get("step.found", found.size(), name), articles, words.get("step.found.action"),
                Outcome.spot(worst));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
