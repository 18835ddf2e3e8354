package org.tabularium.intake.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.intake.policy.Policies.Policy;
import tools.jackson.databind.JsonNode;

/// What of a policy was read, by kind.
///
/// @param name of the policy or set
record PolicyScore(String name, Map<Kind, Count> counts) {
    PolicyScore {
        counts = Map.copyOf(counts);
    }

    /// @param gold what somebody read by hand
    /// @param read what was read, in the same shape
    static PolicyScore of(String name, JsonNode gold, JsonNode read) {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.putAll(OfficeScore.of(gold, read));
        counts.putAll(ActivityScore.of(gold, read));
        counts.putAll(ProviderScore.of(gold, read));
        counts.putAll(RetentionScore.of(gold, read));
        counts.putAll(ItemScore.of(gold, read));
        counts.put(Kind.OUTDATED, FaultScore.outdated(gold, read));
        return new PolicyScore(name, counts);
    }

    /// The same with the objections that are among the findings.
    PolicyScore with(JsonNode gold, List<Finding> findings) {
        Map<Kind, Count> more = new EnumMap<>(counts);
        more.put(Kind.ODDITIES, FaultScore.oddities(gold, findings));
        return new PolicyScore(name, more);
    }

    static PolicyScore sum(String name, List<PolicyScore> scores) {
        Map<Kind, Count> sums = new EnumMap<>(Kind.class);
        scores.forEach(s -> s.counts.forEach((kind, count) -> sums.merge(kind, count, Count::and)));
        return new PolicyScore(name, sums);
    }

    Count of(Kind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    /// Everything that is not as it should be, a line each.
    String told() {
        StringBuilder told = new StringBuilder("== " + name + " ==\n");
        for (Kind kind : Kind.values()) {
            Count count = of(kind);
            if (count.isNothing()) {
                continue;
            }
            told.append("%-24s F1 %.2f  P %.2f  R %.2f  (%d right, %d found, %d expected)%n".formatted(
                    kind.label(),
                    count.f1(), count.precision(), count.recall(), count.right(), count.found(),
                    count.expected()));
            count.missing().forEach(m -> told.append("      - ").append(line(m)).append('\n'));
            count.excess().forEach(e -> told.append("      + ").append(line(e)).append('\n'));
        }
        return told.toString();
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 220 ? line.substring(0, 220) + "…" : line;
    }

    /// Scores policies by name, or sets (`seeds`, `shown`, `unseen`, those in other `formats`), and tells what is missing (-)
    /// and too much (+).
    public static void main(String[] names) {
        Locale.setDefault(Locale.ROOT);
        Measured measured = new Measured();
        for (String name : names.length == 0 ? new String[] {"seeds", "shown"} : names) {
            List<PolicyScore> scores = name.equals("formats") ? measured.inOtherFormats()
                    : policies(name).map(measured::of).toList();
            scores.forEach(s -> System.out.println(s.told()));
            if (scores.size() > 1) {
                System.out.println(ScoreTable.ofKinds(sum(name, scores)));
            }
        }
    }

    private static Stream<Policy> policies(String name) {
        return switch (name) {
            case "seeds" -> Policies.SEEDS.all().stream();
            case "shown" -> Policies.SHOWN.all().stream();
            case "unseen" -> Policies.UNSEEN.all().stream();
            default -> Stream.of(Policies.SEEDS, Policies.SHOWN, Policies.UNSEEN).filter(Policies::isThere)
                    .flatMap(p -> p.all().stream()).filter(p -> p.name().equals(name));
        };
    }
}
