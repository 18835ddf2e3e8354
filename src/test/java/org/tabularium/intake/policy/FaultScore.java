package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What is wrong with a text: law that is no longer, and what a careful reader objects to.
final class FaultScore {
    private static final double ALIKE = 0.6;

    private FaultScore() {}

    static Count outdated(JsonNode gold, JsonNode read) {
        List<JsonNode> expected = Node.items(gold, "outdated");
        List<JsonNode> found = Node.items(read, "outdated");
        Pairing pairs = Pairing.of(expected, found, FaultScore::likeness);
        Set<Integer> tolerated = new HashSet<>();
        List<JsonNode> may = Node.both(expected, Node.items(gold, "outdatedOptional"));
        for (int i = 0; i < found.size(); i++) {
            JsonNode said = found.get(i);
            if (may.stream().anyMatch(m -> likeness(m, said) > 0)) {
                tolerated.add(i);
            }
        }
        return Count.of(expected.stream().map(FaultScore::label).toList(),
                found.stream().map(FaultScore::label).toList(), pairs, tolerated);
    }

    /// Objections that are among the findings: by their place, or by what they say where something is missing. Further
    /// findings are not wrong, the list is an open one.
    static Count oddities(JsonNode gold, List<Finding> findings) {
        List<String> missing = new ArrayList<>();
        List<JsonNode> expected = Node.items(gold, "oddities");
        for (JsonNode oddity : expected) {
            if (findings.stream().noneMatch(f -> isSame(oddity, f))) {
                missing.add(label(oddity));
            }
        }
        int right = expected.size() - missing.size();
        return new Count(right, right, expected.size(), missing, List.of());
    }

    private static boolean isSame(JsonNode oddity, Finding finding) {
        if (finding.isGap() && Wording.sentences(Node.orNothing(oddity, "what"), finding.what()) >= ALIKE) {
            return true;
        }
        return places(Node.orNothing(oddity, "quote"))
                .anyMatch(p -> finding.quotes().stream().anyMatch(q -> isSame(p, q)));
    }

    private static double likeness(JsonNode gold, JsonNode read) {
        double quotes = places(Node.orNothing(gold, "quote"))
                .mapToDouble(p -> isSame(p, Node.orNothing(read, "quote")) ? 1 : 0).max().orElse(0);
        double names = Wording.sentences(Node.orNothing(gold, "what"), Node.orNothing(read, "what"));
        return Math.max(quotes, names >= ALIKE ? names : 0);
    }

    private static Stream<String> places(String quote) {
        return Stream.of(quote.split("\\[\\.\\.\\.]"));
    }

    private static boolean isSame(String place, String quote) {
        String a = Wording.plain(place);
        String b = Wording.plain(quote);
        boolean within = !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
        return within || Wording.sentences(place, quote) >= ALIKE;
    }

    private static String label(JsonNode fault) {
        return Node.orNothing(fault, "what") + " („" + Node.orNothing(fault, "quote") + "“)";
    }
}
