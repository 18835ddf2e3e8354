package org.tabularium.check.rule;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.check.Finding;
import tools.jackson.databind.JsonNode;

/// Something a careful reader objected to in a published policy.
///
/// @param seed the policy, and the register made of it
/// @param outdated whether it is law that has changed since
/// @param what what was objected to
/// @param rule id of the rule that finds it; empty if a register cannot show it
/// @param place key of the list or place where it is found; empty if it does not matter
/// @param entity id of the entity where it is found
/// @param reason why a register cannot show it, in German
/// @param cause the same in English
record Oddity(String seed, boolean outdated, String what, String rule, String place, String entity,
        String reason, String cause) {

    static Oddity of(JsonNode row) {
        return new Oddity(row.path("seed").asString(), row.path("kind").asString().equals("outdated"),
                row.path("what").asString(), row.path("rule").asString(),
                row.path("where").path("place").asString(), row.path("where").path("entity").asString(),
                row.path("reason").path("de").asString(), row.path("reason").path("en").asString());
    }

    boolean isFound() {
        return !rule.isEmpty();
    }

    boolean isMetBy(Finding finding) {
        boolean there = finding.where().place().equals(place) && finding.where().entity().equals(entity);
        return finding.rule().id().equals(rule) && (place.isEmpty() || there);
    }

    /// As a row of the published table.
    String row() {
        Optional<String> at = Optional.of(entity).filter(e -> !e.isEmpty()).map(e -> " in `" + e + "`");
        return String.format(Locale.ROOT, "| %s | %s%s | %s |", seed, what, outdated ? " (outdated law)" : "",
                isFound() ? "`" + rule + "`" + at.orElse("") : "not by a rule: " + cause);
    }

    @Override
    public String toString() {
        return seed + ": " + what + " -> " + rule;
    }
}
