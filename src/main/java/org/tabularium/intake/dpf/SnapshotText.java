package org.tabularium.intake.dpf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A snapshot as canonical JSON: one participant a line, members in a fixed order, what is empty left out.
final class SnapshotText {
    private static final String FORMAT = "tabularium-dpf-list";
    private static final int VERSION = 1;

    private SnapshotText() {}

    static String write(Snapshot snapshot) {
        StringBuilder text =
                new StringBuilder("{\n  \"format\": \"" + FORMAT + "\",\n  \"formatVersion\": " + VERSION
                        + ",\n  \"day\": \"" + snapshot.day() + "\",\n  \"participants\": [\n");
        JsonMapper mapper = JsonMapper.shared();
        for (int i = 0; i < snapshot.participants().size(); i++) {
            text.append("    ")
                    .append(mapper.writeValueAsString(node(mapper, snapshot.participants().get(i))))
                    .append(i + 1 < snapshot.participants().size() ? ",\n" : "\n");
        }
        return text.append("  ]\n}\n").toString();
    }

    private static ObjectNode node(JsonMapper mapper, Participant participant) {
        ObjectNode node = mapper.createObjectNode();
        node.put("name", participant.name());
        if (!participant.status().isEmpty()) {
            node.put("status", participant.status());
        }
        participant.listing().ifPresent(l -> node.put("listing", word(l)));
        participant.coverage().ifPresent(c -> node.put("coverage", word(c)));
        if (!participant.entities().isEmpty()) {
            ArrayNode entities = node.putArray("entities");
            participant.entities().forEach(entities::add);
        }
        participant.next().ifPresent(d -> node.put("next", d.toString()));
        if (!participant.link().isEmpty()) {
            node.put("link", participant.link());
        }
        return node;
    }

    /// Empty if it is no snapshot, or one of a newer version.
    static Optional<Snapshot> read(String text) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text);
            if (!root.path("format").asString("").equals(FORMAT)
                    || root.path("formatVersion").asInt(0) != VERSION) {
                return Optional.empty();
            }
            List<Participant> participants = new ArrayList<>();
            root.path("participants").forEach(p -> participants.add(participant(p)));
            return Optional.of(new Snapshot(LocalDate.parse(root.path("day").asString("")), participants));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Participant participant(JsonNode node) {
        List<String> entities = new ArrayList<>();
        node.path("entities").forEach(e -> entities.add(e.asString()));
        return new Participant(node.path("name").asString(""), node.path("status").asString(""),
                said(node, "listing").map(l -> Listing.valueOf(constant(l))),
                said(node, "coverage").map(c -> Coverage.valueOf(constant(c))), entities,
                said(node, "next").map(LocalDate::parse), node.path("link").asString(""));
    }

    private static Optional<String> said(JsonNode node, String member) {
        return Optional.of(node.path(member).asString("")).filter(s -> !s.isEmpty());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
