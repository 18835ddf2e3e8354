package org.tabularium.intake.policy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Periods and criteria, wherever in the file they stand.
final class RetentionScore {
    private RetentionScore() {}

    static Map<Kind, Count> of(JsonNode gold, JsonNode read) {
        List<JsonNode> expected = all(gold);
        List<JsonNode> found = all(read);
        List<JsonNode> optional = Node.items(gold, "retentionOptional");
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.RETENTION, count(expected, found, optional, _ -> true));
        counts.put(Kind.PERIODS, count(expected, found, optional, RetentionScore::isNumber));
        return counts;
    }

    private static List<JsonNode> all(JsonNode root) {
        return Node.both(Node.within(root, "activities", "retention"), Node.items(root, "retentionGeneral"));
    }

    private static Count count(List<JsonNode> all, List<JsonNode> allFound, List<JsonNode> optional,
            Predicate<JsonNode> which) {
        List<JsonNode> expected = all.stream().filter(which).toList();
        List<JsonNode> found = allFound.stream().filter(which).toList();
        Pairing pairs = Pairing.of(expected, found, RetentionScore::likeness);
        Set<Integer> tolerated = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            JsonNode said = found.get(i);
            if (all.stream().anyMatch(e -> isAgain(e, said))
                    || optional.stream().anyMatch(o -> likeness(o, said) > 0)) {
                tolerated.add(i);
            }
        }
        return Count.of(expected.stream().map(RetentionScore::label).toList(),
                found.stream().map(RetentionScore::label).toList(), pairs, tolerated);
    }

    /// The same number first, then the same words; a number that was not understood is not as good.
    private static double likeness(JsonNode gold, JsonNode read) {
        double words = Wording.sentences(text(gold), text(read));
        if (isNumber(gold) && isNumber(read)) {
            return number(gold).equals(number(read)) ? 1 + words : 0;
        }
        if (isNumber(gold) || isNumber(read)) {
            return words >= 0.8 ? words / 4 : 0;
        }
        return Wording.areOneStatement(text(gold), text(read)) ? words : 0;
    }

    /// Whether the text says the same again in another place.
    private static boolean isAgain(JsonNode gold, JsonNode read) {
        boolean same =
                isNumber(gold) == isNumber(read) && (!isNumber(gold) || number(gold).equals(number(read)));
        return same && Wording.areOneStatement(text(gold), text(read));
    }

    private static boolean isNumber(JsonNode retention) {
        return retention.path("value").isNumber();
    }

    /// Weeks, months and years in the smallest unit that is exact.
    private static String number(JsonNode retention) {
        double value = retention.path("value").asDouble();
        return switch (Node.orNothing(retention, "unit")) {
            case "hours" -> value / 24 + " days";
            case "weeks" -> value * 7 + " days";
            case "years" -> value * 12 + " months";
            default -> value + " " + Node.orNothing(retention, "unit");
        };
    }

    private static String text(JsonNode retention) {
        return Node.orNothing(retention, "text");
    }

    private static String label(JsonNode retention) {
        String number = isNumber(retention)
                ? " = " + retention.path("value").asString() + " " + Node.orNothing(retention, "unit")
                : "";
        return "„" + text(retention) + "“" + number;
    }
}
