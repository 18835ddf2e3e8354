package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Processing described on its own, and its legal bases, purposes and data.
final class ActivityScore {
    private final JsonNode gold;
    private final JsonNode read;
    private final List<JsonNode> expected;
    private final List<JsonNode> found;
    private final Pairing pairs;

    private ActivityScore(JsonNode gold, JsonNode read) {
        this.gold = gold;
        this.read = read;
        expected = Node.items(gold, "activities");
        found = Node.items(read, "activities");
        pairs = Pairing.of(expected, found, ActivityScore::likeness);
    }

    static Map<Kind, Count> of(JsonNode gold, JsonNode read) {
        ActivityScore score = new ActivityScore(gold, read);
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.ACTIVITIES, score.activities());
        counts.put(Kind.PURPOSES, score.words("purposes"));
        counts.put(Kind.DATA, score.words("dataCategories"));
        counts.put(Kind.BASES, score.bases());
        counts.put(Kind.BASES_OF_ACTIVITIES, score.basesOfEach());
        return counts;
    }

    private Count activities() {
        List<String> optional = Node.texts(gold, "activitiesOptional");
        Set<Integer> tolerated = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            JsonNode activity = found.get(i);
            if (optional.stream().anyMatch(o -> Wording.headings(o, title(activity)) > 0)
                    || expected.stream().anyMatch(e -> byTitle(e, activity) > 0)) {
                tolerated.add(i);
            }
        }
        return Count.of(expected.stream().map(ActivityScore::title).toList(),
                found.stream().map(ActivityScore::title).toList(), pairs, tolerated);
    }

    private Count bases() {
        List<String> tolerated = bases(gold, "legalBasesGeneral");
        List<String> said =
                Stream.concat(bases(read, "legalBases").stream(), bases(read, "legalBasesGeneral").stream())
                        .toList();
        return Count.ofEqual(bases(gold, "legalBases"), said, Set.copyOf(tolerated));
    }

    private Count basesOfEach() {
        List<String> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String title = title(expected.get(i));
            bases(expected.get(i), "legalBases").forEach(b -> asked.add(title + ": " + b));
            pairs.right(i)
                    .ifPresent(
                            r -> bases(found.get(r), "legalBases").forEach(b -> said.add(title + ": " + b)));
        }
        return Count.ofEqual(asked, said, Set.of());
    }

    /// Short words of paired activities; a reading may say more than the short words given.
    private Count words(String member) {
        Count sum = Count.NONE;
        for (int i = 0; i < expected.size(); i++) {
            List<String> asked = Node.texts(expected.get(i), member);
            String title = title(expected.get(i));
            List<String> said = pairs.right(i).map(r -> Node.texts(found.get(r), member)).orElse(List.of());
            List<String> missing = asked.stream()
                    .filter(a -> said.stream().noneMatch(s -> Wording.sentences(a, s) >= 0.6))
                    .map(a -> title + ": " + a).toList();
            List<String> excess = asked.isEmpty() ? List.of()
                    : said.stream()
                            .filter(s -> asked.stream().noneMatch(a -> Wording.sentences(a, s) >= 0.5))
                            .map(s -> title + ": " + s).toList();
            int right = asked.size() - missing.size();
            sum = sum.and(new Count(right, right + excess.size(), asked.size(), missing, excess));
        }
        return sum;
    }

    private static double likeness(JsonNode gold, JsonNode read) {
        double byTitle = byTitle(gold, read);
        double byQuote = Wording.sentences(Node.orNothing(gold, "quote"), Node.orNothing(read, "quote"));
        return byTitle > 0 ? 1 + byTitle : byQuote >= 0.8 ? byQuote : 0;
    }

    private static double byTitle(JsonNode gold, JsonNode read) {
        double own = Wording.headings(title(gold), title(read));
        double others =
                Node.texts(gold, "aliases").stream().mapToDouble(a -> Wording.headings(a, title(read)))
                        .max().orElse(0);
        return Math.max(own + (own > 0 ? 0.1 : 0), others);
    }

    private static String title(JsonNode activity) {
        return Node.orNothing(activity, "title");
    }

    private static List<String> bases(JsonNode node, String member) {
        return Node.texts(node, member).stream().map(b -> b.toUpperCase(Locale.ROOT).replace(" ", ""))
                .distinct()
                .toList();
    }
}
