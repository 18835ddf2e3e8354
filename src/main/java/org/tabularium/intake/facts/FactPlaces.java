package org.tabularium.intake.facts;

import java.util.List;
import java.util.Locale;
import org.tabularium.intake.prose.Stretch;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where each fact of an exchanged file stands in the text.
final class FactPlaces {
    private final String text;
    private final ArrayNode all = JsonMapper.shared().createArrayNode();

    FactPlaces(String text) {
        this.text = text;
    }

    ArrayNode node() {
        return all;
    }

    void add(String path, Said<?> said) {
        put(path, said.at()).put("confidence", said.confidence().name().toLowerCase(Locale.ROOT)).put("quote",
                said.at().of(text));
    }

    <T> void all(String path, List<Said<T>> said) {
        for (int i = 0; i < said.size(); i++) {
            add(path + "[" + i + "]", said.get(i));
        }
    }

    /// Something for which the file has no member.
    void apart(String path, Said<String> said) {
        put(path, said.at()).put("confidence", said.confidence().name().toLowerCase(Locale.ROOT))
                .put("quote", said.at().of(text)).put("value", said.value());
    }

    void apart(String path, List<Said<String>> said) {
        for (int i = 0; i < said.size(); i++) {
            apart(path + "[" + i + "]", said.get(i));
        }
    }

    void at(String path, Stretch at) {
        put(path, at).put("confidence", "sure").put("quote", at.of(text));
    }

    private ObjectNode put(String path, Stretch at) {
        return all.addObject().put("path", path).put("start", at.start()).put("end", at.end());
    }
}
