package org.tabularium.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tabularium.check.Family;
import org.tabularium.check.Severity;
import org.tabularium.check.Wording;
import org.tabularium.words.Words;

/// What findings are grouped by.
enum Grouping {
    SEVERITY, FAMILY, ENTITY;

    private static final Comparator<Line.Open> BY_RULE = Comparator.comparingInt(Line.Open::rank);
    private static final Comparator<Line.Open> BY_WEIGHT =
            Comparator.comparing(Line.Open::severity).thenComparing(BY_RULE);

    /// The lines with the heads of their groups: what is to be dealt with, then what is accepted, then what is outdated.
    List<Line> lines(Telling.Told told, Narrow narrow, Wording wording, Words words) {
        Locale locale = words.locale();
        List<Line.Open> left = told.open().stream().filter(l -> narrow.leaves(l, locale)).toList();
        List<Line> lines = new ArrayList<>();
        switch (this) {
            case SEVERITY -> {
                Map<Severity, List<Line.Open>> groups = grouped(left, Line.Open::severity, Severity.class);
                groups.forEach(
                        (s, g) -> add(lines, words.get("finding.group." + key(s)), sorted(g, BY_RULE)));
            }
            case FAMILY -> {
                Map<Family, List<Line.Open>> groups =
                        grouped(left, l -> l.finding().rule().family(), Family.class);
                groups.forEach((f, g) -> add(lines, wording.family(f), sorted(g, BY_WEIGHT)));
            }
            case ENTITY -> {
                Map<String, List<Line.Open>> groups = new LinkedHashMap<>();
                left.forEach(l -> groups.computeIfAbsent(l.finding().where().place() + "/"
                        + l.finding().where().entity(), e -> new ArrayList<>()).add(l));
                groups.values().forEach(g -> add(lines, g.getFirst().entity(), sorted(g, BY_WEIGHT)));
            }
        }
        if (narrow.leavesSettled()) {
            add(lines, words.get("finding.group.accepted"),
                    told.settled().stream().filter(l -> narrow.leaves(l.words(), locale)).toList());
            add(lines, words.get("finding.group.outdated"),
                    told.outdated().stream().filter(l -> narrow.leaves(l.words(), locale)).toList());
        }
        return List.copyOf(lines);
    }

    private static <K extends Enum<K>> Map<K, List<Line.Open>> grouped(List<Line.Open> lines,
            Function<Line.Open, K> by, Class<K> type) {
        Map<K, List<Line.Open>> groups = new EnumMap<>(type);
        lines.forEach(l -> groups.computeIfAbsent(by.apply(l), k -> new ArrayList<>()).add(l));
        return groups;
    }

    private static List<Line.Open> sorted(List<Line.Open> group, Comparator<Line.Open> by) {
        return group.stream().sorted(by).toList();
    }

    private static void add(List<Line> lines, String title, List<? extends Line> group) {
        if (!group.isEmpty()) {
            lines.add(new Line.Head(title, group.size()));
            lines.addAll(group);
        }
    }

    String key() {
        return key(this);
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
