package org.tabularium.cli;

import java.util.Locale;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.workbook.CellReport;
import org.tabularium.intake.workbook.Takeover;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of a workbook, for other programs: the differences, and every cell; the members are described in
/// `docs/command-line.md`.
final class ImportJson {
    private ImportJson() {}

    static String of(Takeover takeover, Differences differences, Telling telling) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        ObjectNode counts = root.putObject("counts");
        for (CellReport.Outcome outcome : CellReport.Outcome.values()) {
            counts.put(key(outcome), takeover.cells(outcome).size());
        }
        ArrayNode all = root.putArray("differences");
        differences.all().forEach(d -> describe(all.addObject(), d, telling.told(d)));
        ArrayNode cells = root.putArray("cells");
        takeover.cells().forEach(c -> describe(cells.addObject(), c));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /// A difference with the members all commands give it.
    static void describe(ObjectNode node, Difference difference, Told told) {
        node.put("place", difference.list().map(Vocabulary::key).orElse("register"));
        node.put("entity", difference.entity());
        node.put("name", told.entity());
        node.put("what", told.what());
        node.put("before", told.before());
        node.put("after", told.after());
    }

    private static void describe(ObjectNode node, CellReport cell) {
        node.put("sheet", cell.sheet());
        node.put("row", cell.row());
        node.put("column", cell.column());
        node.put("entry", cell.entry());
        node.put("outcome", key(cell.outcome()));
        node.put("before", cell.before());
        node.put("after", cell.after());
        if (!cell.reason().isEmpty()) {
            node.put("reason", cell.reason());
        }
    }

    private static String key(CellReport.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
