package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;
import tools.jackson.databind.JsonNode;

/// Tells by whom or with what a text was made: by a credit, or by the headings and words it is built of.
final class Makes {
    private static final int MARKERS = 3;
    private static final int MARKERS_WITH_NAME = 1;
    private static final int LONGEST_CREDIT = 400;
    private final Phrases<String> names = new Phrases<>();
    private final Phrases<String> markers = new Phrases<>();
    private final Phrases<Boolean> credits = new Phrases<>();

    Makes() {
        Spellings data = Spellings.load("makes");
        credits.addAll(data.words("credits"), true);
        data.root().path("makes").properties().forEach(e -> {
            each(e.getValue().path("names"), n -> names.add(n, e.getKey()));
            each(e.getValue().path("markers"), m -> markers.add(m, e.getKey()));
        });
    }

    private static void each(JsonNode list, Consumer<String> add) {
        list.forEach(n -> add.accept(n.asString()));
    }

    /// What speaks for one make.
    private static final class Signs {
        private final Set<String> markers = new HashSet<>();
        private final List<Stretch> markedAt = new ArrayList<>();
        private final List<Stretch> namedAt = new ArrayList<>();
    }

    Optional<Said<String>> of(List<Line> lines) {
        Map<String, Signs> signs = new HashMap<>();
        for (Line line : lines) {
            Tokens tokens = Tokens.of(line.text());
            for (Found<String> name : names.in(tokens)) {
                Stretch at = line.place(name.start(), name.end());
                boolean credit = line.text().length() < LONGEST_CREDIT && !credits.in(tokens).isEmpty()
                        && isByItself(line, tokens);
                if (credit) {
                    return Optional.of(Said.sure(name.value(), at));
                }
                signs.computeIfAbsent(name.value(), _ -> new Signs()).namedAt.add(at);
            }
            if (line.text().length() < LONGEST_CREDIT) {
                markers.in(tokens).forEach(m -> {
                    Signs of = signs.computeIfAbsent(m.value(), _ -> new Signs());
                    of.markers.add(Tokens.fold(line.text().substring(m.start(), m.end())));
                    of.markedAt.add(line.place(m.start(), m.end()));
                });
            }
        }
        return best(signs);
    }

    /// A credit is about the text itself, not about a banner or a tool on the website.
    private static boolean isByItself(Line line, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.at(i).folded();
            if (word.startsWith("banner") || word.equals("tool") || word.startsWith("logo")
                    || word.startsWith("plugin")) {
                return false;
            }
        }
        return !line.text().isEmpty();
    }

    private static Optional<Said<String>> best(Map<String, Signs> signs) {
        return signs.entrySet().stream()
                .filter(e -> e.getValue().markers.size() >= (e.getValue().namedAt.isEmpty() ? MARKERS
                        : MARKERS_WITH_NAME))
                .max((a, b) -> {
                    int by = Integer.compare(weight(a.getValue()), weight(b.getValue()));
                    return by == 0 ? b.getKey().compareTo(a.getKey()) : by;
                })
                .map(e -> new Said<>(e.getKey(), first(e.getValue()), Confidence.LIKELY));
    }

    private static int weight(Signs signs) {
        return signs.markers.size() + (signs.namedAt.isEmpty() ? 0 : 2);
    }

    private static Stretch first(Signs signs) {
        return signs.namedAt.isEmpty() ? signs.markedAt.getFirst() : signs.namedAt.getFirst();
    }
}
