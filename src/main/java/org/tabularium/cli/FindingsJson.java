package org.tabularium.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Rule;
import org.tabularium.check.Severity;
import org.tabularium.check.Wording;
import org.tabularium.law.Law;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings for other programs; the members are described in `docs/command-line.md`.
final class FindingsJson {
    private FindingsJson() {}

    static String of(Findings findings, Wording wording, Law law, LocalDate day) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("asOf", day.toString());
        root.put("law", law.date().toString());
        ObjectNode counts = root.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(key(severity), findings.count(severity));
        }
        counts.put("accepted", findings.accepted().count());
        ArrayNode open = root.putArray("findings");
        findings.open().forEach(f -> describe(open.addObject(), f, wording));
        ArrayNode accepted = root.putArray("accepted");
        findings.accepted().forEach(a -> {
            ObjectNode node = accepted.addObject();
            describe(node, a.finding(), wording);
            node.put("reason", a.acceptance().reason());
            node.put("person", a.acceptance().person());
            a.acceptance().on().ifPresent(on -> node.put("on", on.toString()));
        });
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void describe(ObjectNode node, Finding finding, Wording wording) {
        Rule rule = finding.rule();
        node.put("rule", rule.id());
        node.put("severity", key(rule.severity()));
        node.put("family", key(rule.family()));
        rule.demand().ifPresent(demand -> node.put("demand", key(demand)));
        node.put("article", wording.article(rule));
        node.put("place", finding.where().place());
        node.put("entity", finding.where().entity());
        node.put("field", finding.where().field());
        node.put("name", wording.name(finding));
        node.put("text", wording.text(finding));
        node.put("help", wording.help(rule));
        finding.fix().ifPresent(fix -> node.put("fix", wording.fix(rule)));
    }

    private static String key(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
