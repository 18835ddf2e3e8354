package org.tabularium.export.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.Chance;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema is that of TILT, https://github.com/Transparency-Information-Language/schema.
class TiltWriterTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/org/tabularium/store/everything.ropa");
    private static final Path NORDLICHT = Path.of("assets/samples/nordlicht.ropa");
    private static final Schema SCHEMA = schema();
    private static final Law LAW = Law.load();

    @ParameterizedTest
    @CsvSource({"assets/samples/nordlicht.ropa, de", "assets/samples/nordlicht.ropa, en",
            "src/test/resources/org/tabularium/samples/iiot-flow.ropa, de",
            "src/test/resources/org/tabularium/store/everything.ropa, de",
            "src/test/resources/org/tabularium/store/everything.ropa, en"})
    void everySampleMakesAValidDocument(Path file, String language) throws IOException, StoreException {
        assertThat(problems(written(open(file), language))).isEmpty();
    }

    @Test
    void evenARegisterThatSaysNothingMakesOneAndTellsWhatIsMissing() throws IOException {
        String text = written(Register.blank(List.of(Language.GERMAN), "DE"), "de");
        assertThat(problems(text)).isEmpty();
        JsonNode root = JsonMapper.shared().readTree(text);
        assertThat(root.at("/controller/name").asString()).isEqualTo("nicht angegeben");
        assertThat(root.at("/controller/country").asString()).isEqualTo("ZZ");
        assertThat(root.at("/dataProtectionOfficer/email").asString()).isEqualTo("not-stated@example.org");
        assertThat(root.at("/notStated")).extracting(JsonNode::asString).contains("/controller/name",
                "/controller/country", "/dataProtectionOfficer/email", "/meta/created", "/meta/version",
                "/rightToComplain/supervisoryAuthority/name");
    }

    /// The proof of the proof.
    @Test
    void aDocumentWithoutAControllerIsNotValid() throws IOException, StoreException {
        String text = written(open(NORDLICHT), "de").replace("\"controller\": {", "\"comptroller\": {");
        assertThat(problems(text)).isNotEmpty();
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Property(seed = Chance.SEED, tries = 25, edgeCases = EdgeCasesMode.NONE)
    void whateverIsRecordedMakesAValidDocument(@ForAll("registers") Register register) throws IOException {
        assertThat(problems(written(register, "de"))).isEmpty();
    }

    @Test
    void saysWhatTheRegisterSays() throws IOException, StoreException {
        JsonNode root = JsonMapper.shared().readTree(written(open(EVERYTHING), "de").replace('\u00a0', ' '));
        assertThat(root.at("/controller/representative/name").asString()).isEqualTo("Dr. Ada Beispiel");
        assertThat(root.at("/dataProtectionOfficer/name").asString())
                .isEqualTo("Jo Muster, Muster Datenschutz");
        assertThat(root.at("/meta/created").asString()).isEqualTo("2018-05-25");
        JsonNode data = root.at("/dataDisclosed/0");
        assertThat(root.at("/dataDisclosed")).hasSize(1);
        assertThat(data.at("/category").asString()).isEqualTo("Gesundheitsdaten");
        assertThat(data.at("/purposes/0/description").asString())
                .isEqualTo("Zahlung des Lohns: Netto berechnen");
        assertThat(data.at("/legalBases")).extracting(b -> b.path("reference").asString())
                .containsExactly("GDPR-6-1-b", "GDPR-9-2-b");
        assertThat(data.at("/legalBases/0/description").asString()).contains("§ 26 BDSG");
        assertThat(data.at("/recipients/0").path("name").asString()).isEqualTo("Cloud Inc.");
        assertThat(data.at("/recipients/0").path("category").asString())
                .isEqualTo("Auftragsverarbeiter (Abrechnung)");
        assertThat(data.at("/storage/0/temporal/0/ttl").asString()).isEqualTo("P8Y");
        assertThat(data.at("/storage/0/temporal/0/description").asString())
                .isEqualTo("Lohnunterlagen; Ende des Kalenderjahres; § 147 AO");
        assertThat(data.at("/storage/0/purposeConditional/0").asString())
                .isEqualTo("solange das Arbeitsverhältnis besteht");
        assertThat(data.at("/nonDisclosure/contractualRegulation").asBoolean()).isTrue();
        assertThat(data.at("/nonDisclosure/consequences").asString()).isEqualTo("keine Zahlung");
        assertThat(root.at("/automatedDecisionMaking/logicInvolved").asString()).contains("Regeln");
        assertThat(root.at("/changesOfPurpose/0/affectedDataCategories/0").asString())
                .isEqualTo("Gesundheitsdaten");
        assertThat(root.at("/rightToComplain/supervisoryAuthority/name").asString())
                .isEqualTo("Aufsichtsbehörde");
        assertThat(root.at("/meta/url").asString()).isEqualTo("https://example.org/staff");
    }

    @Test
    void aTransferNamesWhatItRestsOn() throws IOException, StoreException {
        JsonNode root = JsonMapper.shared().readTree(written(open(EVERYTHING), "en"));
        JsonNode america = root.path("thirdCountryTransfers").valueStream()
                .filter(t -> t.path("country").asString().equals("US")).findFirst().orElseThrow();
        assertThat(america.at("/adequacyDecision/available").asBoolean()).isTrue();
        assertThat(america.at("/standardDataProtectionClause/description").asString()).contains("2021/914")
                .contains("module 2 and 3");
        assertThat(america.at("/presenceOfEnforceableRightsAndEffectiveRemedies/description").asString())
                .isEqualTo("redress body");
    }

    @Test
    void equalRegistersGiveEqualBytesAndNoNoteGetsOut() throws IOException, StoreException {
        String text = written(open(EVERYTHING), "de");
        assertThat(written(open(EVERYTHING), "de")).isEqualTo(text);
        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("Anruf am", "intern vermerkt");
    }

    /// The validator takes addresses under the domain that is reserved for samples for none.
    private static List<Error> problems(String text) {
        return SCHEMA.validate(text.replace(".example\"", ".example.org\""), InputFormat.JSON);
    }

    private static Register open(Path file) throws StoreException {
        return RopaFile.open(file).register();
    }

    private static String written(Register register, String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TiltWriter.write(register, LAW, new Language(language), bytes, Progress.NONE);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() {
        try (InputStream in = Objects
                .requireNonNull(TiltWriterTest.class.getResourceAsStream("tilt-schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
