package org.tabularium.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.audit.Audit;
import org.tabularium.audit.Objection;
import org.tabularium.audit.Weight;
import org.tabularium.compare.policy.Divergence;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The objections to a policy, and what it and a register do not say alike, for other programs; the members are
/// described in `docs/command-line.md`.
final class AuditJson {
    private AuditJson() {}

    /// @param divergences absent where there was no register
    static String of(Audit audit, Law law, Language language, Optional<List<Divergence>> divergences) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("policy", audit.name());
        root.put("asOf", audit.day().toString());
        root.put("law", law.date().toString());
        ObjectNode counts = root.putObject("counts");
        for (Weight weight : Weight.values()) {
            counts.put(key(weight), audit.count(weight));
        }
        ArrayNode objections = root.putArray("objections");
        Prose prose = audit.facts().prose();
        audit.objections().forEach(o -> describe(objections.addObject(), o, prose, language));
        divergences.ifPresent(all -> {
            ArrayNode nodes = root.putArray("divergences");
            all.forEach(d -> describe(nodes.addObject(), d));
        });
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void describe(ObjectNode node, Objection objection, Prose prose, Language language) {
        node.put("rule", objection.rule());
        node.put("weight", key(objection.weight()));
        objection.item().ifPresent(item -> node.put("item", key(item)));
        node.put("article", objection.article().in(language));
        node.put("what", objection.what().in(language));
        node.put("todo", objection.todo().in(language));
        place(node, objection.at(), prose);
        if (!objection.further().isEmpty()) {
            ArrayNode further = node.putArray("further");
            objection.further().forEach(p -> place(further.addObject(), p, prose));
        }
    }

    private static void place(ObjectNode node, Stretch at, Prose prose) {
        node.put("quote", prose.of(at));
        node.put("start", at.start());
        node.put("end", at.end());
    }

    private static void describe(ObjectNode node, Divergence divergence) {
        node.put("subject", key(divergence.subject()));
        node.put("entity", divergence.where().entity());
        node.put("field", divergence.where().field());
        node.put("sentence", divergence.sentence());
        switch (divergence) {
            case Divergence.SaidNotRecorded said -> {
                node.put("said", said.said());
                span(node, said.at());
            }
            case Divergence.RecordedNotSaid recorded -> node.put("recorded", recorded.recorded());
            case Divergence.SaidDifferently both -> {
                node.put("said", both.said());
                node.put("recorded", both.recorded());
                span(node, both.at());
            }
        }
    }

    private static void span(ObjectNode node, Stretch at) {
        node.put("start", at.start());
        node.put("end", at.end());
    }

    private static String key(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
