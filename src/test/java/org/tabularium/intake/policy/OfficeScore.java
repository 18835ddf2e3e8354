package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Who is responsible, who represents them, the data protection officer and the date.
final class OfficeScore {
    private static final List<String> CONTROLLER =
            List.of("name", "street", "postalCode", "city", "country", "email", "phone");
    private static final List<String> DPO = List.of("name", "address", "email", "phone");

    private OfficeScore() {}

    static Map<Kind, Count> of(JsonNode gold, JsonNode read) {
        Map<Kind, Count> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.CONTROLLER, fields(gold.path("controller"), read.path("controller"), CONTROLLER));
        counts.put(Kind.DPO, fields(gold.path("dpo"), read.path("dpo"), DPO));
        List<String> expected = Node.texts(gold, "representatives");
        List<String> found = Node.texts(read, "representatives");
        counts.put(Kind.REPRESENTATIVES,
                Count.of(expected, found, Pairing.of(expected, found, Wording::names), Set.of()));
        counts.put(Kind.DATE,
                Count.ofEqual(list(Node.text(gold, "lastUpdated")), list(Node.text(read, "lastUpdated")),
                        Set.of()));
        return counts;
    }

    private static Count fields(JsonNode gold, JsonNode read, List<String> members) {
        int right = 0;
        int found = 0;
        int expected = 0;
        List<String> missing = new ArrayList<>();
        List<String> excess = new ArrayList<>();
        for (String member : members) {
            Optional<String> asked = Node.text(gold, member);
            Optional<String> said = Node.text(read, member);
            expected += asked.isPresent() ? 1 : 0;
            found += said.isPresent() ? 1 : 0;
            if (asked.isPresent() && said.isPresent() && same(member, gold, asked.get(), said.get())) {
                right++;
                continue;
            }
            asked.ifPresent(a -> missing.add(member + ": " + a));
            said.ifPresent(s -> excess.add(member + ": " + s));
        }
        return new Count(right, found, expected, missing, excess);
    }

    private static boolean same(String member, JsonNode gold, String asked, String said) {
        return switch (member) {
            case "name" -> Wording.names(asked, said) > 0;
            case "address" -> Wording.sentences(asked, said) >= 0.8;
            case "email" -> asked.equalsIgnoreCase(said)
                    || Node.texts(gold, "emailAliases").stream().anyMatch(said::equalsIgnoreCase);
            case "postalCode" -> withoutCountry(asked).equals(withoutCountry(said));
            case "phone" -> digits(asked).equals(digits(said));
            default -> Wording.plain(asked).equals(Wording.plain(said));
        };
    }

    /// `7504` of `CH-7504`.
    private static String withoutCountry(String postalCode) {
        String plain = Wording.plain(postalCode);
        return plain.matches("[a-z]{1,3} \\d+") ? plain.substring(plain.indexOf(' ') + 1) : plain;
    }

    private static String digits(String phone) {
        return phone.replace("(0)", "").replaceAll("\\D", "");
    }

    private static List<String> list(Optional<String> text) {
        return text.stream().toList();
    }
}
