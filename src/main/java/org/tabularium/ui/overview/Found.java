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

/// What the checks have found, counted by topic in the order of the articles, and the entries in which most is to be done.
///
/// @param words messages of room `ui`
/// @param wording says findings
record Found(Words words, Wording wording) {
    private static final List<Family> ORDER = List.of(Family.RETENTION, Family.GROUNDS, Family.INFORMATION,
            Family.GOVERNANCE, Family.PROCESSORS, Family.RECORD, Family.TRANSFERS, Family.TIME,
            Family.CONSISTENCY);

    List<Topics.Topic> topics(Outcome outcome) {
        Map<Family, Map<Severity, Integer>> families = new EnumMap<>(Family.class);
        outcome.open()
                .forEach(f -> families.computeIfAbsent(f.rule().family(), _ -> new EnumMap<>(Severity.class))
                        .merge(f.rule().severity(), 1, Integer::sum));
        List<Topics.Topic> topics = new ArrayList<>();
        for (Family family : ORDER) {
            Optional.ofNullable(families.get(family)).ifPresent(counts -> topics.add(new Topics.Topic(
                    words.get("topic." + key(family) + ".article"), words.get("topic." + key(family)),
                    counts,
                    new Spot("findings", "", "family/" + key(family)))));
        }
        return List.copyOf(topics);
    }

    /// The entries with the worst findings, those with most first. Transfers are proposed by themselves.
    List<Steps.Step> steps(Outcome outcome) {
        Map<Spot, List<Finding>> entities = new LinkedHashMap<>();
        outcome.open().stream().filter(f -> !f.where().place().equals("transfer")).forEach(f -> entities
                .computeIfAbsent(new Spot(f.where().place(), f.where().entity(), ""), _ -> new ArrayList<>())
                .add(f));
        return entities.values().stream()
                .sorted(Comparator.<List<Finding>, Severity>comparing(e -> worst(e).rule().severity())
                        .thenComparing(Comparator.<List<Finding>>comparingInt(List::size).reversed()))
                .limit(Waiting.MOST).map(this::step).toList();
    }

    private static Finding worst(List<Finding> findings) {
        return findings.stream().min(Comparator.comparing(f -> f.rule().severity())).orElseThrow();
    }

    /// One finding by what is wrong, several by where; what has a fix is mended at once.
    private Steps.Step step(List<Finding> found) {
        Finding worst = worst(found);
        String name = worst.where().place().equals("controller") ? words.get("place.controller")
                : wording.name(worst);
        boolean one = found.size() == 1;
        String title = one ? wording.text(worst) : words.get("step.found", found.size(), name);
        String detail = found.stream().map(f -> wording.article(f.rule())).distinct()
                .collect(Collectors.joining("; "));
        Optional<Finding> mended = Optional.of(worst).filter(f -> one && f.fix().isPresent());
        return new Steps.Step(SeverityMark.icon(worst.rule().severity()),
                SeverityMark.style(worst.rule().severity()), title, detail,
                mended.map(f -> wording.fix(f.rule())).orElseGet(() -> words.get("step.found.action")),
                Outcome.spot(worst), mended);
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
