package org.tabularium.export.dpv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tabularium.export.JsonFile;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Writes the controller's record (Art. 30(1) GDPR) as JSON-LD.
public final class DpvWriter {
    private DpvWriter() {}

    /// Writes the record in all its languages and leaves the stream open. Equal registers give equal bytes.
    ///
    /// @param law tells which recipients take data to a third country, and the names of countries
    /// @param progress counts activities; what it throws ends the writing
    public static void write(Register register, Law law, OutputStream out, Progress progress)
            throws IOException {
        Terms terms = Terms.load();
        Map<String, Object> context = new LinkedHashMap<>(terms.prefixes());
        context.put(Node.Ids.PREFIX, base(register));
        List<Object> graph = new ArrayList<>();
        Bodies bodies = new Bodies(register, law, terms);
        graph.add(record(register, terms).members());
        bodies.all().forEach(node -> graph.add(node.members()));
        new Vocabulary(register, terms).all().forEach(node -> graph.add(node.members()));
        ActivityNodes nodes = new ActivityNodes(register, law, terms);
        int done = 0;
        for (Activity activity : register.activities()) {
            graph.add(nodes.activity(activity).members());
            progress.at(++done, register.activities().size());
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", context);
        root.put("@graph", graph);
        JsonFile.write(root, out);
    }

    /// Names for the nodes that mean nothing elsewhere, the same each time as long as the controller's name stays.
    private static String base(Register register) {
        String seed = "tabularium:" + register.controller().name();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "#";
    }

    private static Node record(Register register, Terms terms) {
        Node node = Node.of(terms, "register", "dpv:ROPA").text("dct:title", register.title())
                .text("dct:language", register.languages().stream().map(Language::tag).toList())
                .day("dct:created", register.createdOn()).day("dct:modified", register.updatedOn());
        if (register.regime().filter(regime -> regime != Register.Regime.GDPR).isEmpty()) {
            node.is("dpv:hasApplicableLaw", "legal-eu:law-GDPR");
        }
        return node.to("dpv:hasDataController", List.of(Bodies.CONTROLLER))
                .to("dpv:hasTechnicalOrganisationalMeasure", ids(register.measures()))
                .to("dpv:hasPersonalDataProcess", ids(register.activities()));
    }

    private static <E extends Identified<E>> List<String> ids(List<E> entities) {
        return entities.stream().map(e -> e.id().value()).toList();
    }
}
