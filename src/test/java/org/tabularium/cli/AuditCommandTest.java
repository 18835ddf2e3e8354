package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Policies on the command line: what they say, the draft of a register, and what is to be objected to.
class AuditCommandTest {
    private static final String TEXT = """
            Privacy policy

            1. Controller
            Acme Tools GmbH, Lange Gasse 4, 89073 Ulm, Germany
            Email: privacy@acme-tools.test

            2. Contact form
            We process your name and your message to answer you. The legal basis is Art. 6(1)(b) GDPR. The data are \
            typically erased after 6 months.

            3. Transfers
            Acme relies on its certification under the EU-U.S. Privacy Shield.

            4. Your rights
            You have the right of access, rectification, erasure, restriction and data portability, and the right to \
            object. You may lodge a complaint with a supervisory authority.
            """;
    @TempDir Path folder;
    private final Shell shell = new Shell();
    private Path policy = Path.of("");

    @BeforeEach
    void policy() throws IOException {
        policy = folder.resolve("acme.txt");
        Files.writeString(policy, TEXT);
    }

    private int english(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments),
                Stream.of("--ui-lang", "en")).toArray(String[]::new);
        return shell.run(all);
    }

    @Test
    void objectionsAreToldWithTheirPlaceAndArticleAndEndWithOne() {
        assertThat(english("audit", policy.toString())).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("WRONG  The EU-U.S. Privacy Shield no longer carries a transfer.",
                "[outdated]",
                "“Acme relies on its certification under the EU-U.S. Privacy Shield.”", "[period-weak]");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void germansAreToldInGerman() {
        shell.run("audit", policy.toString());
        assertThat(shell.out()).contains("FALSCH  Der EU-US-Datenschutzschild",
                "Art.\u00a05 Abs.\u00a01 lit.\u00a0a");
    }

    @Test
    void onADayBeforeTheJudgmentTheShieldHeld() {
        english("audit", policy.toString(), "--as-of", "2019-05-01");
        assertThat(shell.out()).doesNotContain("Privacy Shield no longer");
    }

    @Test
    void otherProgramsGetJsonWithEveryPlace() throws IOException {
        Path json = folder.resolve("audit.json");
        english("audit", policy.toString(), "--json", json.toString());
        JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(root.path("asOf").asString()).isEqualTo("2026-11-21");
        JsonNode shield = root.path("objections").valueStream()
                .filter(o -> o.path("rule").asString().equals("outdated")).findFirst().orElseThrow();
        assertThat(shield.propertyNames()).contains("rule", "weight", "article", "what", "todo", "quote",
                "start",
                "end");
        assertThat(shield.path("weight").asString()).isEqualTo("wrong");
        assertThat(shield.path("quote").asString()).contains("Privacy Shield");
        assertThat(shield.path("end").asInt() - shield.path("start").asInt())
                .isEqualTo(shield.path("quote").asString().length());
        assertThat(root.has("divergences")).isFalse();
    }

    @Test
    void theReportIsWrittenInTheLanguageOfThePolicyOrThoseAskedFor() {
        Path out = folder.resolve("out");
        english("audit", policy.toString(), "--as", "docx,html", "--out", out.toString());
        assertThat(out.resolve("acme-audit-en.docx")).isNotEmptyFile();
        assertThat(out.resolve("acme-audit-en.html")).content().contains("Audit of a privacy policy");
        english("audit", policy.toString(), "--as", "pdf,html", "--lang", "de,en", "--out", out.toString());
        assertThat(out.resolve("acme-audit-de.pdf")).isNotEmptyFile();
        assertThat(out.resolve("acme-audit-de.html")).content()
                .contains("Prüfung einer Datenschutzerklärung");
    }

    @Test
    void theReportStandsOnTheUsersPaper() throws IOException {
        Path out = folder.resolve("out");
        english("audit", policy.toString(), "--as", "docx", "--lang", "de", "--out", out.toString());
        Path paper = out.resolve("acme-audit-de.docx");
        assertThat(english("audit", policy.toString(), "--as", "docx", "--out", out.toString(), "--template",
                paper.toString())).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(out.resolve("acme-audit-en.docx")).isNotEmptyFile();
        assertThat(
                english("audit", policy.toString(), "--as", "docx", "--out", out.resolve("other").toString(),
                        "--template", policy.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(out.resolve("other")).doesNotExist();
    }

    @Test
    void aRegisterIsHeldAgainstIt() throws StoreException, IOException {
        Path register = folder.resolve("register.ropa");
        RopaFile.save(register, Register.blank(List.of(Language.ENGLISH), "DE"));
        Path json = folder.resolve("audit.json");
        assertThat(english("audit", policy.toString(), "--against", register.toString(), "--json",
                json.toString()))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("between text and register");
        JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(root.path("divergences").size()).isPositive();
    }

    @Test
    void whatAPolicySaysIsWrittenForOtherProgramsAndAsADraft() throws StoreException, IOException {
        Path facts = folder.resolve("facts.json");
        Path draft = folder.resolve("draft.ropa");
        assertThat(english("read", policy.toString(), "--facts", facts.toString(), "--out", draft.toString()))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("Acme Tools GmbH", facts.toString(), draft.toString());
        JsonNode root = JsonMapper.shared().readTree(Files.readString(facts));
        assertThat(root.path("id").asString()).isEqualTo("acme");
        assertThat(root.path("controller").path("name").asString()).isEqualTo("Acme Tools GmbH");
        Register register = RopaFile.open(draft).register();
        assertThat(register.controller().name()).isEqualTo("Acme Tools GmbH");
        assertThat(register.primary()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aDraftReplacesNoFile() throws IOException {
        Path draft = folder.resolve("draft.ropa");
        Files.writeString(draft, "mine");
        assertThat(english("read", policy.toString(), "--out", draft.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(draft).hasContent("mine");
        assertThat(shell.err()).contains("is there already; nothing was written");
    }

    @Test
    void thePolicyIsNeverWrittenOver() {
        assertThat(english("read", policy.toString(), "--facts", policy.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(english("audit", policy.toString(), "--json", policy.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(policy).hasContent(TEXT);
        assertThat(shell.err()).contains("is the policy itself");
    }

    @Test
    void whatCannotBeUsedIsASentence() {
        assertThat(english("audit", folder.resolve("none.html").toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("none.html").doesNotContain("Exception");
        assertThat(english("read", policy.toString(), "--lang", "fr")).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("de, en");
        assertThat(english("audit", policy.toString(), "--as", "xlsx"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
    }
}
