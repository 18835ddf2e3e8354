package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Items of Art. 13 GDPR; one that does not apply or is borderline by hand counts for nothing.
final class ItemScore {
    private static final Set<String> RIGHTS = Set.of("rightsAccess", "rightsRectification", "rightsErasure",
            "rightsRestriction", "rightsPortability", "rightsObject", "withdrawConsent", "complaint");

    private ItemScore() {}

    static Map<Kind, Count> of(JsonNode gold, JsonNode read) {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.ITEMS, answers(gold.path("art13"), read.path("art13"), _ -> true));
        counts.put(Kind.RIGHTS, answers(gold.path("art13"), read.path("art13"), RIGHTS::contains));
        counts.put(Kind.ITEMS_MISSING, Count.ofEqual(not(gold, gold), not(gold, read), Set.of()));
        return counts;
    }

    private static Count answers(JsonNode gold, JsonNode read, Predicate<String> which) {
        List<String> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        gold.properties().stream().filter(e -> which.test(e.getKey()) && e.getValue().isBoolean())
                .forEach(e -> {
                    asked.add(e.getKey() + ": " + e.getValue());
                    JsonNode answer = read.path(e.getKey());
                    if (answer.isBoolean()) {
                        said.add(e.getKey() + ": " + answer);
                    }
                });
        return Count.ofEqual(asked, said, Set.of());
    }

    /// What the text does not tell, of what is decided by hand.
    private static List<String> not(JsonNode gold, JsonNode of) {
        return gold.path("art13").properties().stream().filter(e -> e.getValue().isBoolean())
                .map(Map.Entry::getKey)
                .filter(k -> of.path("art13").path(k).isBoolean() && !of.path("art13").path(k).asBoolean())
                .toList();
    }
}
