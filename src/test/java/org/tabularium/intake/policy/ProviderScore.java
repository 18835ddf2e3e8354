package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Providers and what is said of each.
final class ProviderScore {
    /// Readings by hand do not tell an adequacy decision or consent to a transfer.
    private static final Set<String> COUNTED = Set.of("SCC", "DPF", "BCR", "PrivacyShield");

    private final List<JsonNode> expected;
    private final List<JsonNode> found;
    private final Set<Integer> tolerated = new HashSet<>();
    private final Pairing pairs;

    private ProviderScore(JsonNode gold, JsonNode read) {
        expected = Node.items(gold, "providers");
        found = Node.items(read, "providers");
        pairs = Pairing.of(expected, found, ProviderScore::likeness);
        List<String> optional = Node.texts(gold, "providersOptional");
        for (int i = 0; i < found.size(); i++) {
            JsonNode provider = found.get(i);
            if (!pairs.hasRight(i)
                    && names(provider)
                            .anyMatch(n -> optional.stream().anyMatch(o -> Wording.names(o, n) >= 0.5))) {
                tolerated.add(i);
            }
        }
    }

    static Map<Kind, Count> of(JsonNode gold, JsonNode read) {
        ProviderScore score = new ProviderScore(gold, read);
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.PROVIDERS, Count.of(score.expected.stream().map(ProviderScore::name).toList(),
                score.found.stream().map(ProviderScore::name).toList(), score.pairs, score.tolerated));
        counts.put(Kind.PROVIDER_COUNTRY, score.each(p -> Node.text(p, "country").stream().toList()));
        counts.put(Kind.TRANSFER_COUNTRY, score.each(p -> Node.text(p, "transferCountry").stream().toList()));
        counts.put(Kind.ROLE, score.each(p -> flag(Node.orNothing(p, "role").equals("processor"))));
        counts.put(Kind.CONTRACT, score.each(p -> flag(p.path("dpa").asBoolean(false))));
        counts.put(Kind.SAFEGUARDS, score.each(p -> safeguards(p, "safeguards")));
        counts.put(Kind.SAFEGUARDS_GENERAL, Count.ofEqual(safeguards(gold, "safeguardsGeneral"),
                safeguards(read, "safeguardsGeneral"), Set.of()));
        return counts;
    }

    /// Pairs of a provider and something said of it; what is said of tolerated providers counts for nothing.
    private Count each(Function<JsonNode, List<String>> of) {
        List<String> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String name = name(expected.get(i));
            of.apply(expected.get(i)).forEach(v -> asked.add(name + ": " + v));
            pairs.right(i).ifPresent(r -> of.apply(found.get(r)).forEach(v -> said.add(name + ": " + v)));
        }
        for (int i = 0; i < found.size(); i++) {
            String name = name(found.get(i));
            if (!pairs.hasRight(i) && !tolerated.contains(i)) {
                of.apply(found.get(i)).forEach(v -> said.add(name + " (no provider): " + v));
            }
        }
        return Count.ofEqual(asked, said, Set.of());
    }

    private static List<String> safeguards(JsonNode node, String member) {
        return Node.texts(node, member).stream().filter(COUNTED::contains).toList();
    }

    private static double likeness(JsonNode gold, JsonNode read) {
        String asked = name(gold);
        String said = name(read);
        List<String> goldAliases = Node.texts(gold, "aliases");
        List<String> readAliases = Node.texts(read, "aliases");
        double byName = Wording.names(asked, said);
        if (byName > 0) {
            return (byName == 1 ? 4 : 2) + byName;
        }
        double byAlias = Math.max(best(goldAliases, said), best(readAliases, asked));
        if (byAlias > 0) {
            return 2 + byAlias;
        }
        double byEntity = Math.max(best(entity(gold), said), best(entity(read), asked));
        if (byEntity > 0) {
            return 1 + byEntity;
        }
        return goldAliases.stream().mapToDouble(a -> best(readAliases, a)).max().orElse(0);
    }

    private static double best(List<String> names, String other) {
        return names.stream().mapToDouble(n -> Wording.names(n, other)).max().orElse(0);
    }

    private static List<String> entity(JsonNode provider) {
        Optional<String> entity = Node.text(provider, "legalEntity");
        return entity.stream().toList();
    }

    private static Stream<String> names(JsonNode provider) {
        return Stream.concat(Stream.of(name(provider)), entity(provider).stream());
    }

    private static String name(JsonNode provider) {
        return Node.orNothing(provider, "name");
    }

    private static List<String> flag(boolean is) {
        return is ? List.of("yes") : List.of();
    }
}
