package org.tabularium.export.dpv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.Chance;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DpvWriterTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/org/tabularium/store/everything.ropa");
    private static final String NORDLICHT = "assets/samples/nordlicht.ropa";
    private static final String IIOT = "src/test/resources/org/tabularium/samples/iiot-flow.ropa";
    /// The list of terms from which ours was taken; it is not part of the project.
    private static final Path SOURCE = Path.of("../shared/templates/dpv-map.json");
    private static final Law LAW = Law.load();

    /// What the file does not say: what is internal, what nobody outside needs, and what the vocabulary has no
    /// term for.
    private static final List<String> LEFT_OUT = List.of("/version", "/changes/.*", "/signOff/.*",
            "/policies/.*", "/reviews/.*", "/accepted/.*", "/mandates/.*", "/zukunft/.*", "/format.*",
            "/jurisdiction", "/regime", ".*/note", ".*/salutation", "/controller/.*/aktenzeichen",
            "/controller/mainEstablishment", "/undertakings/0/controller/mainEstablishment",
            "/controller/representative/none/.*", "/controller/dpo/stated/appoint.*", ".*/notifiedOn",
            "/parties/1/(representative|dpo|policy|parent|nature|vetting)(/.*)?",
            "/parties/1/places/./kind", "/parties/1/contract/stated/(endsOn|points/.|authorisation)",
            // Countries the parties name but to which nothing goes are no transfers.
            ".*/safeguards/./(kind|coverage|listing|checkedOn|modules/.|choices/.*|anlage/.*|validUntil)",
            ".*/safeguards/./(assessment/.*|safeguards/.*|authorityInformedOn|subjectsInformedOn|decision|basis)",
            ".*/assessment/stated/(law|practice|result|reviewer|nextOn)(/.*)?", ".*/copy/..",
            ".*/recipient/(kind|abteilung/.|anzahl)", ".*/capacity", ".*/disclosures/stated/./id",
            "/data/./(sensitivity|special/.)", "/subjects/./(vulnerable|count/.*)", "/retention/./fate",
            "/measures/./(area|document)", "/systems/./(kind|provider|department)",
            "/activities/./(status|owner|particulars|observance)(/.*)?", "/activities/./replacedBy",
            "/activities/./upkeep/(nextReview|approved.*)",
            "/activities/./purposes/./(id|category|further/.*)",
            ".*/grounds/./(basis|balancing/.*|proof)", ".*/uses/./(id|conditions/.|duty/stated/kind)",
            ".*/uses/./sources/./kind", "/activities/./transfers/.*", "/activities/./automated/stated/kind",
            "/activities/./impact/risk/.*", ".*/screening/(criteria|entries|result)(/.)?",
            ".*/dpia/(progress|consultation/.*)", "/activities/./information/matter",
            "/notices/./(audience|subjects/.|channel|scope/..|languages/.|style|speaker|salutation|recipients|"
                    + "measures/.|passages/.*|version|activities/.)");

    @ParameterizedTest
    @ValueSource(strings = {NORDLICHT, IIOT,
            "src/test/resources/org/tabularium/store/everything.ropa"})
    void expandsWithoutLosingAnything(String file) throws IOException, StoreException, JsonLdError {
        String text = written(RopaFile.open(Path.of(file)).register());
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get();
        List<String> before = new ArrayList<>();
        properties(JsonMapper.shared().readTree(text).path("@graph"), before);
        List<String> after = new ArrayList<>();
        expanded.forEach(value -> properties(value, after));
        assertThat(after).hasSameSizeAs(before).allMatch(key -> key.startsWith("http"));
        assertThat(expanded).hasSize(JsonMapper.shared().readTree(text).path("@graph").size());
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Property(seed = Chance.SEED, tries = 25, edgeCases = EdgeCasesMode.NONE)
    void whateverIsRecordedExpands(@ForAll("registers") Register register) throws IOException, JsonLdError {
        assertThat(JsonLd.expand(JsonDocument.of(new StringReader(written(register)))).get()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NORDLICHT, IIOT,
            "src/test/resources/org/tabularium/store/everything.ropa"})
    void everyTermOfTheVocabularyIsInTheListItWasTakenFrom(String file) throws IOException, StoreException {
        assumeTrue(Files.exists(SOURCE), "the list of terms is not at hand");
        Set<String> known = new TreeSet<>();
        JsonMapper.shared().readTree(Files.readString(SOURCE)).findValuesAsString("curie")
                .forEach(known::add);
        Set<String> used = new TreeSet<>();
        curies(JsonMapper.shared().readTree(written(RopaFile.open(Path.of(file)).register())).path("@graph"),
                used);
        used.removeIf(curie -> curie.matches("(reg|dct|dcat|skos|rdf|xsd):.*"));
        assertThat(used).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    @Test
    void theShippedListSaysWhereItComesFromAndHasNoTermOfItsOwn() throws IOException {
        JsonNode shipped = JsonMapper.shared().readTree(Files.readString(Path.of("assets/data/dpv.json")));
        assertThat(shipped.path("source").asString()).contains("w3c/dpv@");
        assertThat(shipped.path("takenOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assumeTrue(Files.exists(SOURCE), "the list of terms is not at hand");
        Set<String> known = new TreeSet<>();
        JsonNode source = JsonMapper.shared().readTree(Files.readString(SOURCE));
        source.findValuesAsString("curie").forEach(known::add);
        assertThat(shipped.path("terms")).extracting(JsonNode::asString).isSubsetOf(known);
        assertThat(shipped.path("prefixes")).isEqualTo(source.path("prefixes"));
        assertThat(shipped.path("source")).isEqualTo(source.path("source"));
    }

    @Test
    void everyFactStandsInTheFileButWhatIsLeftOutOnPurpose() throws IOException, StoreException {
        String text = written(RopaFile.open(EVERYTHING).register());
        List<String> missing = new ArrayList<>();
        facts(JsonMapper.shared().readTree(Files.readString(EVERYTHING)), "", (path, fact) -> {
            if (LEFT_OUT.stream().noneMatch(path::matches) && !text.contains(quoted(fact))) {
                missing.add(path + " = " + fact);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noNoteGetsOutAndEqualRegistersGiveEqualBytes() throws IOException, StoreException {
        String text = written(RopaFile.open(EVERYTHING).register());
        assertThat(text).isEqualTo(written(RopaFile.open(EVERYTHING).register())).endsWith("}\n")
                .doesNotContain("Anruf am", "intern vermerkt");
    }

    @Test
    void textsCarryTheirLanguageAndDaysTheirType() throws IOException, StoreException {
        JsonNode graph =
                JsonMapper.shared().readTree(written(RopaFile.open(EVERYTHING).register())).path("@graph");
        JsonNode record = graph.path(0);
        assertThat(record.at("/dct:title/0/@language").asString()).isEqualTo("de");
        assertThat(record.at("/dct:title/1/@language").asString()).isEqualTo("en");
        assertThat(record.at("/dct:created/@value").asString()).isEqualTo("2018-05-25");
        assertThat(record.at("/dct:created/@type").asString()).isEqualTo("xsd:date");
        JsonNode payroll = graph.valueStream()
                .filter(n -> n.path("@id").asString("").equals("reg:act-payroll")).findFirst().orElseThrow();
        assertThat(payroll.path("dpv:hasLegalBasis")).extracting(b -> b.path("@id").asString())
                .containsExactly("eu-gdpr:A6-1-b", "eu-gdpr:A9-2-b");
        assertThat(payroll.at("/dpv:hasDataProcessor/@id").asString()).isEqualTo("reg:party-cloud");
    }

    /// The keys that are properties, once for each node that has them.
    private static void properties(JsonNode node, List<String> keys) {
        if (node.isObject() && !node.has("@value")) {
            node.properties().stream().filter(p -> !p.getKey().startsWith("@")).forEach(p -> {
                keys.add(p.getKey());
                properties(p.getValue(), keys);
            });
        }
        if (node.isArray()) {
            node.forEach(element -> properties(element, keys));
        }
    }

    private static void properties(JsonValue value, List<String> keys) {
        if (value instanceof JsonObject object && !object.containsKey("@value")) {
            object.forEach((key, member) -> {
                if (!key.startsWith("@")) {
                    keys.add(key);
                    properties(member, keys);
                }
            });
        }
        if (value instanceof JsonArray array) {
            array.forEach(element -> properties(element, keys));
        }
    }

    private static void curies(JsonNode node, Set<String> found) {
        node.properties().forEach(p -> {
            if (!p.getKey().startsWith("@")) {
                found.add(p.getKey());
            }
            if (p.getKey().matches("@id|@type")) {
                (p.getValue().isArray() ? p.getValue().valueStream()
                        : java.util.stream.Stream.of(p.getValue()))
                        .forEach(v -> found.add(v.asString()));
            } else {
                curies(p.getValue(), found);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> curies(element, found));
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void fact(String path, String text);
    }

    private static void facts(JsonNode node, String path, Visitor visitor) {
        if (node.isObject()) {
            node.properties().forEach(p -> facts(p.getValue(), path + "/" + p.getKey(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                facts(node.get(i), path + "/" + i, visitor);
            }
        } else if (node.isString()) {
            visitor.fact(path, node.asString());
        }
    }

    /// As it stands within a string of JSON.
    private static String quoted(String text) {
        String json = JsonMapper.shared().writeValueAsString(text.strip());
        return json.substring(1, json.length() - 1);
    }

    private static String written(Register register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DpvWriter.write(register, LAW, bytes, Progress.NONE);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
