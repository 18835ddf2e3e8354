package org.tabularium.cli;

import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What differs between two registers, for other programs; the members are described in `docs/command-line.md`.
final class DifferencesJson {
    private DifferencesJson() {}

    static String of(Differences differences, Telling telling) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("count", differences.all().size());
        ArrayNode all = root.putArray("differences");
        differences.all().forEach(d -> ImportJson.describe(all.addObject(), d, telling.told(d)));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
