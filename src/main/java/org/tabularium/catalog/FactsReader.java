package org.tabularium.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.catalog.Provider.Framework;
import org.tabularium.law.Status;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Safeguard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the facts in `assets/catalog`. They are part of the program, so a fault in them is a fault of the program.
final class FactsReader {
    private static final String FOLDER = "/assets/catalog/";
    private static final List<String> MARKS = List.of("marks.json", "marks-kinds.json");

    private FactsReader() {}

    static Facts read() {
        Node providers = new Node(tree("providers.json"));
        return new Facts(providers.day("asOf").orElseThrow(), marks(),
                providers.each("providers").map(FactsReader::provider).toList(),
                all("authorities.json", FactsReader::authority),
                all("recipients.json", n -> new RecipientCategory(n.needed("id"), n.local("name"),
                        n.word(Disclosure.Capacity.class, "capacity"))),
                all("purposes.json",
                        n -> new PurposePhrase(n.needed("id"), n.local("name"), n.texts("bases"))),
                all("kinds.json", FactsReader::kind));
    }

    private static Map<String, Mark> marks() {
        Map<String, Mark> marks = new HashMap<>();
        for (String file : MARKS) {
            for (Map.Entry<String, JsonNode> entry : tree(file).properties()) {
                Node node = new Node(entry.getValue());
                Mark mark = new Mark(node.needed("country"), node.neededWord(Status.class, "status"),
                        node.needed("source"));
                if (marks.put(entry.getKey(), mark) != null) {
                    throw new IllegalStateException(file + " marks " + entry.getKey() + " again");
                }
            }
        }
        return marks;
    }

    private static Provider provider(Node node) {
        return new Provider(node.needed("id"), node.needed("name"), node.local("category"),
                node.word(Disclosure.Capacity.class, "capacity"), node.text("entity"), node.address(),
                node.text("website"), node.text("parent"), node.texts("destinations"),
                Optional.of(node.at("dpf")).filter(Node::isThere).map(FactsReader::framework),
                node.texts("aliases"), node.local("notes"), node.neededWord(Status.class, "status"),
                node.needed("source"));
    }

    private static Framework framework(Node node) {
        return new Framework(node.neededWord(Framework.Listed.class, "listed"), node.text("entity"),
                node.text("participantId"), node.word(Safeguard.Listing.class, "listing"),
                node.day("checkedOn"), node.neededWord(Status.class, "confidence"));
    }

    private static Authority authority(Node node) {
        return new Authority(node.needed("code"), node.needed("country"), node.local("name"), node.address(),
                node.text("website"), node.local("competence"), node.neededWord(Status.class, "status"),
                node.needed("source"));
    }

    private static OrganisationKind kind(Node node) {
        return new OrganisationKind(node.needed("id"), node.local("name"), node.local("sentence"),
                node.each("activities").map(a -> new OrganisationKind.Usual(a.needed("id"),
                        a.json().path("chosen").asBoolean())).toList());
    }

    private static <F> List<F> all(String file, Function<Node, F> read) {
        return tree(file).valueStream().map(Node::new).map(read).toList();
    }

    private static JsonNode tree(String file) {
        try (InputStream in = FactsReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no catalog data " + file);
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
