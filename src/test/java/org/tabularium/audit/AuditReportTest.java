package org.tabularium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Progress;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.reading.SafeguardReader.Kind;
import org.tabularium.model.Language;

/// The audit as a document for a client.
class AuditReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Draft DRAFT = Draft.of("""
            1. Controller
            Acme GmbH, Ulm

            2. Mail
            Mail is sent by Acme Inc. under standard contractual clauses. Log data is erased [Your Name] daily.

            3. Rights
            You have rights under the Privacy Shield.
            """).controller("Acme GmbH")
            .provider("Acme Inc.", "US", "", Kind.SCC, "standard contractual clauses")
            .lacks(Item.COMPLAINT).tells(Item.PURPOSES, "Mail is sent").undated();

    private static Audit audit(Draft draft) {
        return new Audit("policy.html", DAY, draft.facts(), draft.outline(), draft.objections());
    }

    private static Document report(Draft draft, String language) {
        return AuditReport.of(Draft.LAW).document(audit(draft), new Language(language));
    }

    private static String words(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter.write(document, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ").replace("\u00a0", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void itSaysWhichTextOnWhichDayUnderWhichLawInBothLanguages() throws IOException {
        assertThat(words(report(DRAFT, "en"))).contains("Audit of a privacy policy", "policy.html",
                "Acme GmbH",
                "21 November 2026", "not stated", "What was not checked");
        assertThat(words(report(DRAFT, "de"))).contains("Prüfung einer Datenschutzerklärung",
                "21. November 2026",
                "nicht angegeben", "Was nicht geprüft wurde");
    }

    @Test
    void everyObjectionHasItsQuotationItsArticleAndWhatToDo() throws IOException {
        String words = words(report(DRAFT, "de"));
        for (Objection objection : DRAFT.objections()) {
            assertThat(words).contains(plain(objection.what().in(Language.GERMAN)),
                    plain(objection.article().in(Language.GERMAN)),
                    plain(objection.todo().in(Language.GERMAN)));
        }
        assertThat(words).contains("„You have rights under the Privacy Shield.“");
    }

    @Test
    void itemsAndRecipientsAreTables() {
        List<Block.Table> tables = report(DRAFT, "en").blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
        Block.Table items =
                tables.stream().filter(t -> t.header().contains("In the text")).findFirst().orElseThrow();
        assertThat(items.rows()).hasSize(Item.values().length);
        assertThat(items.rows().stream().map(r -> r.cells().stream().map(Text::plain).toList()))
                .contains(List.of("Complaint to a supervisory authority", "not told", "–"))
                .anyMatch(r -> r.get(0).equals("Purposes") && r.get(1).equals("told")
                        && r.get(2).contains("Mail"));
        assertThat(tables.getLast().rows().getFirst().cells().stream().map(Text::plain))
                .containsExactly("Acme Inc.", "–", "United States", "Standard contractual clauses");
    }

    @Test
    void quotationsSayInWhichLanguageTheyAre() {
        assertThat(report(DRAFT, "de").blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream())
                .flatMap(t -> t.spans().stream()).filter(s -> s.text().contains("Log data")))
                .isNotEmpty().allMatch(s -> s.language().equals("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whereNothingIsFoundItSaysSo(String language) throws IOException {
        assertThat(words(report(Draft.of("Hallo."), language))).contains(
                language.equals("de") ? "nichts ergeben, was zu beanstanden wäre"
                        : "found nothing to object to");
    }

    private static String plain(String text) {
        return text.replace("\u00a0", " ").replace("&", "&amp;");
    }
}
