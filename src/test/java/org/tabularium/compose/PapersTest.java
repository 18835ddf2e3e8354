package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Selection;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

class PapersTest {
    private static final Law LAW = Law.load();
    private static final Papers PAPERS = Papers.of(LAW);
    private static Register sample = Register.blank(List.of(Language.GERMAN), "DE");

    @BeforeAll
    static void read() throws Exception {
        sample = RopaFormat.read(Files.readAllBytes(Path.of("assets", "samples", "nordlicht.ropa")));
    }

    @Test
    void everyListSaysForWhomAndByWhichStateOfTheLaw() {
        for (Paper paper : Paper.values()) {
            for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                String words = words(PAPERS.document(sample, paper, language));
                assertThat(words).as(paper.key()).contains("Nordlicht Software GmbH")
                        .contains(language.equals(Language.GERMAN) ? "Stand des Rechts: 21.11.2026"
                                : "Law as of 21 November 2026");
            }
        }
    }

    @Test
    void documentAndWorkbookHaveTheSameRows() {
        for (Paper paper : Paper.values()) {
            List<Integer> document = PAPERS.document(sample, paper, Language.GERMAN).blocks().stream()
                    .filter(Block.Table.class::isInstance).map(t -> ((Block.Table) t).rows().size()).toList();
            assertThat(PAPERS.workbook(sample, paper, Language.GERMAN).sheets())
                    .extracting(s -> s.rows().size()).as(paper.key()).isEqualTo(document);
        }
    }

    @Test
    void everyDerivedTransferIsARow() {
        assertThat(tables(Paper.TRANSFERS).getFirst().rows()).hasSameSizeAs(TransferRow.of(sample, LAW));
    }

    @Test
    void aTimeLimitIsReckonedFromADayAndDataWithoutOneAreAGap() {
        List<Block.Table> tables = tables(Paper.RETENTION_PLAN);
        assertThat(tables).hasSize(3);
        assertThat(tables.getFirst().rows()).anySatisfy(row -> assertThat(row.cells())
                .extracting(Text::plain).anyMatch(t -> t.contains("8 Jahre"))
                .anyMatch(t -> t
                        .matches(".*beginnt die Frist am 31\\.12\\.2026 und endet am 31\\.12\\.2034.*")));
        Register open = sample.withActivities(sample.activities().stream()
                .map(a -> a.withUses(a.uses().stream().map(u -> u.withRetention(List.of())).toList()))
                .toList());
        assertThat(words(PAPERS.document(open, Paper.RETENTION_PLAN, Language.GERMAN)))
                .contains("nicht angegeben");
    }

    @Test
    void processorsStandWithThoseTheyEngage() {
        assertThat(tables(Paper.PROCESSORS)).hasSize(2)
                .allSatisfy(t -> assertThat(t.rows()).isNotEmpty());
        assertThat(words(PAPERS.document(sample, Paper.PROCESSORS, Language.ENGLISH)))
                .contains("Microsoft Ireland Operations Limited").contains("all points, (a) to (h)");
    }

    @Test
    void anAuthorityReadsNoMissingWhatWasLeftOut() {
        Register cut = Selection.of(Edition.AUTHORITY).of(sample);
        Document processors = Edition.AUTHORITY.of(PAPERS.document(cut, Paper.PROCESSORS, Language.GERMAN),
                cut);
        assertThat(words(processors)).doesNotContain("nicht angegeben").doesNotContain("Geschlossen");
        assertThat(words(Edition.AUTHORITY.of(PAPERS.document(cut, Paper.CHANGES, Language.GERMAN), cut)))
                .doesNotContain("keine Änderungen erfasst").contains("Stand der Einträge");
        Workbook record = Edition.AUTHORITY.of(Art30Workbook.of(LAW).workbook(cut, Language.GERMAN,
                Edition.AUTHORITY.facts(cut)), cut);
        assertThat(record.sheets().get(1).columns()).extracting(Workbook.Column::header)
                .noneMatch(h -> h.startsWith("Rechtsgrundlage")).anyMatch(h -> h.startsWith("Zwecke"));
    }

    @Test
    void noRecordOfAnAuthorityEndsASentenceInTheWordsBeforeWhatWasLeftOut() {
        Register cut = Selection.of(Edition.AUTHORITY).of(sample);
        Document record = Edition.AUTHORITY.of(Art30Register.of(LAW).document(cut, Language.GERMAN), cut);
        assertThat(record.blocks().stream().flatMap(Spans::texts).map(Text::plain))
                .noneMatch(t -> t.matches(".*: ?[.;,)].*") || t.endsWith(": "));
    }

    private static List<Block.Table> tables(Paper paper) {
        return PAPERS.document(sample, paper, Language.GERMAN).blocks().stream()
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    private static String words(Document document) {
        return document.blocks().stream().flatMap(b -> Stream.concat(
                b instanceof Block.Table t ? t.header().stream() : Stream.empty(),
                Spans.texts(b).map(Text::plain))).map(t -> t.replace('\u00a0', ' '))
                .collect(Collectors.joining("\n"));
    }
}
