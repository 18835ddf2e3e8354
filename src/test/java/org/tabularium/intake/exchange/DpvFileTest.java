package org.tabularium.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.export.Progress;
import org.tabularium.export.dpv.DpvWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Safeguard;
import org.tabularium.store.RopaFile;

/// What a document in the Data Privacy Vocabulary carries comes back, and what is not understood is told.
class DpvFileTest {
    private static final Law LAW = Law.load();
    private static final Path EXAMPLE = Path.of("../shared/templates/example-ropa.jsonld");
    @TempDir Path folder;

    private static String exported(Register register) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DpvWriter.write(register, LAW, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Exchanged read(String text) throws Exception {
        return new DpvFile(LAW).read(Files.writeString(folder.resolve("a.jsonld"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/samples/nordlicht.ropa",
            "src/test/resources/org/tabularium/store/everything.ropa",
            "src/test/resources/org/tabularium/check/faultless.ropa",
            "src/test/resources/org/tabularium/samples/iiot-flow.ropa",
            "src/test/resources/org/tabularium/samples/avior-crm.ropa",
            "src/test/resources/org/tabularium/samples/plural-io.ropa"})
    void whatAnExportCarriesComesBack(String sample) throws Exception {
        String text = exported(RopaFile.open(Path.of(sample)).register());
        Exchanged read = read(text);
        assertThat(exported(read.register())).isEqualTo(text);
        assertThat(read.left()).isEmpty();
    }

    @Test
    void theExampleOfAnotherComesInAndWhatDoesNotIsTold() throws Exception {
        assumeTrue(Files.exists(EXAMPLE), "the example is not here");
        Exchanged read = new DpvFile(LAW).read(EXAMPLE);
        Register register = read.register();
        assertThat(register.controller().name()).isEqualTo("Muster GmbH");
        assertThat(register.controller().address().city()).isEqualTo("München");
        assertThat(register.activities()).extracting(Activity::number).containsExactly("VA-001", "VA-002");
        Activity payroll = register.activities().getFirst();
        assertThat(payroll.purposes().getFirst().grounds()).extracting(Ground::basis).containsExactly(
                "gdpr-6-1-b",
                "gdpr-6-1-c", "gdpr-9-2-b");
        assertThat(register.data()).extracting(d -> d.name().in(Language.GERMAN))
                .contains("Mitarbeiter-Stammdaten");
        assertThat(register.data()).extracting(DataCategory::sensitivity)
                .contains(DataCategory.Sensitivity.SPECIAL);
        assertThat(register.retention()).extracting(RetentionRule::period).anyMatch(p -> p.isPresent());
        assertThat(payroll.disclosures().stated().orElseThrow()).extracting(Disclosure::capacity).hasSize(2);
        Party mailer = register.parties().stream().filter(p -> p.name().equals("Mailer Inc.")).findFirst()
                .orElseThrow();
        assertThat(mailer.destinations()).singleElement()
                .satisfies(d -> assertThat(d.safeguards()).singleElement().isInstanceOf(Safeguard.Scc.class));
        assertThat(read.left()).extracting(Exchanged.Statement::said).contains("pd:Salary", "eu-gdpr:A7-3",
                "dpv:PersonnelPayment", "eu-gdpr:SCCByCommission");
    }

    @Test
    void statementsNobodyUnderstandsAreToldWithTheThingTheyAreAbout() throws Exception {
        Exchanged read =
                read("""
                {"@context": {"x": "https://w3id.org/dpv#", "o": "https://example.org/"}, "@graph": [
                {"@id": "o:a", "@type": "x:PersonalDataProcess", "x:hasName": "Versand", "o:weather": "rain",
                "x:hasPurpose": {"@type": "x:Purpose", "o:colour": {"@id": "o:blue"}}}, {"@id": "o:b", "o:c": 7}]}""");
        assertThat(read.register().activities()).singleElement()
                .satisfies(a -> assertThat(a.name().in(Language.ENGLISH)).isEqualTo("Versand"));
        assertThat(read.left()).containsExactlyInAnyOrder(
                new Exchanged.Statement("https://example.org/a", "https://example.org/weather", "rain"),
                new Exchanged.Statement("https://example.org/b", "https://example.org/c", "7"),
                new Exchanged.Statement("https://example.org/a/dpv:hasPurpose", "https://example.org/colour",
                        "https://example.org/blue"));
    }

    @Test
    void termsMayBeCalledByOtherNames() throws Exception {
        Exchanged read = read("""
                {"@context": {"@vocab": "https://w3id.org/dpv#", "title": {"@id": "http://purl.org/dc/terms/title"}},
                "@type": "PersonalDataProcess", "@id": "urn:x:1", "title": {"@value": "Versand", "@language": "de"},
                "hasDataSubject": {"@list": [{"@id": "https://w3id.org/dpv#Employee"}]},
                "@reverse": {"hasNotice": {"@id": "urn:x:2"}}}""");
        assertThat(read.register().activities()).extracting(a -> a.name().in(Language.GERMAN))
                .containsExactly("Versand");
        assertThat(read.register().subjects()).extracting(s -> s.name().in(Language.ENGLISH))
                .containsExactly("Employee");
        assertThat(read.left()).extracting(Exchanged.Statement::property).containsExactly("@reverse");
    }

    @Test
    void whatIsNoSuchDocumentEndsInASentence() throws Exception {
        for (String text : List.of("", "{", "[1]", "{}", "{\"@graph\": [{\"@id\": \"a\"}]}",
                "{\"a\":1,\"a\":2}",
                "[".repeat(5_000), "{\"a\":".repeat(200) + "1" + "}".repeat(200))) {
            try {
                read(text);
                fail("%s was read", text);
            } catch (IntakeException e) {
                assertThat(e.sentence(Locale.GERMAN)).contains("nichts verändert");
                assertThat(e.sentence(Locale.ENGLISH)).contains("Nothing was changed");
            }
        }
    }
}
