package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// Where things stand: pages, bookmarks, contents, links, and what is torn or kept together.
final class PagesTest {

    @Test
    void everyPageSaysWhichItIsAndHowManyThereAre() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(12))) {
            assertThat(pdf.pages()).isEqualTo(16);
            for (int page = 1; page <= 16; page++) {
                assertThat(pdf.lines(page))
                        .startsWith("Verzeichnis nach Art. 30 DSGVO Nordlicht Software GmbH")
                        .endsWith("Stand 21.11.2026 · Rechtsstand 21.11.2026 Seite " + page + " von 16");
            }
        }
    }

    @Test
    void contentsNameThePageOfEachHeadingAndLeadThere() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(12))) {
            assertThat(pdf.lines(2)).contains("5  Newsletter  8", "12  Hinweisgeberstelle  15",
                    "Vertraulichkeit und Integrität  16")
                    .noneMatch(l -> l.contains("Regelmäßige Überprüfung"));
            List<Integer> listed = pdf.lines(2).stream().filter(l -> !l.contains("Seite")).skip(2)
                    .map(l -> Integer.valueOf(l.substring(l.lastIndexOf(' ') + 1))).toList();
            assertThat(pdf.links(2)).isEqualTo(listed);
        }
    }

    @Test
    void rowsOfTheOverviewLeadToTheirSheets() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(12))) {
            assertThat(pdf.links(3)).isEqualTo(IntStream.rangeClosed(4, 15).boxed().toList());
        }
    }

    @Test
    void aRowThatLeadsNowhereIsNoLink() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Table("", List.of("A"), List.of(1),
                List.of(new Block.Row(List.of(Text.of("b")), "nowhere")))))) {
            assertThat(pdf.links(1)).isEmpty();
        }
    }

    @Test
    void bookmarksAreTheTreeOfHeadings() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(2))) {
            List<String> tree = new ArrayList<>();
            collect(pdf, pdf.file().getDocumentCatalog().getDocumentOutline(), "", tree);
            assertThat(tree).containsExactly("Verzeichnis von Verarbeitungstätigkeiten 1",
                    "Angaben zum Verantwortlichen 1", "  Gemeinsam Verantwortliche 1",
                    "  Datenschutzbeauftragte 1",
                    "  Zuständige Aufsichtsbehörde 1", "1  Bewerbermanagement 4", "2  Personalverwaltung 5",
                    "Anlage: technische und organisatorische Maßnahmen 6",
                    "  Vertraulichkeit und Integrität 6",
                    "  Verfügbarkeit und Belastbarkeit 6", "    Regelmäßige Überprüfung 6");
        }
    }

    private static void collect(Pdf pdf, PDOutlineNode node, String indent, List<String> tree)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            tree.add(indent + item.getTitle() + " " + pdf.pageOf(item.getDestination()));
            collect(pdf, item, indent + "  ", tree);
        }
    }

    @Test
    void headingsWithTheSameTextAndAnchorKeepTheirOwnPages() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Contents("", 1), new Block.PageBreak(),
                Sample.heading(1, "Gleich", "same"), new Block.PageBreak(),
                Sample.heading(1, "Gleich", "same")))) {
            assertThat(pdf.lines(1)).containsExactly("Gleich  2", "Gleich  3");
            assertThat(pdf.links(1)).containsExactly(2, 3);
        }
    }

    @Test
    void theHeaderOfALongTableStandsOnEachPage() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            rows.add(new Block.Row(List.of(Text.of("" + i), Text.of("Tätigkeit " + i)), ""));
        }
        try (Pdf pdf =
                Pdf.of(Sample.bare(new Block.Table("Lang", List.of("Nr.", "Name"), List.of(1, 9), rows)))) {
            assertThat(pdf.pages()).isEqualTo(3);
            List<String> all = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                List<String> lines = pdf.lines(page);
                assertThat(lines.get(page == 1 ? 1 : 0)).isEqualTo("Nr. Name");
                all.addAll(lines.stream().filter(l -> l.contains("Tätigkeit")).toList());
            }
            assertThat(all).hasSize(90).first().isEqualTo("1 Tätigkeit 1");
            assertThat(all.getLast()).isEqualTo("90 Tätigkeit 90");
        }
    }

    @Test
    void aFactLongerThanAPageFlowsOnBesideItsLabel() throws IOException {
        List<String> values = IntStream.rangeClosed(1, 100).mapToObj(i -> "Zweck " + i).toList();
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Facts(List.of(Sample.fact("vorher", "", "x"),
                Sample.fact("Zwecke", "lit. b", values.toArray(String[]::new)),
                Sample.fact("nachher", "", "y")))))) {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(pdf.lines(1)).startsWith("vorher x", "Zwecke", "lit. b", "Zweck 1", "Zweck 2");
            assertThat(pdf.lines(2).getFirst()).startsWith("Zwecke Zweck");
            String text = pdf.text();
            assertThat(values).allMatch(text::contains);
            assertThat(pdf.lines(3).getLast()).isEqualTo("nachher y");
        }
    }

    @Test
    void aShortFactIsMovedRatherThanTorn() throws IOException {
        List<Block> blocks = new ArrayList<>(lines(44));
        blocks.add(new Block.Facts(
                List.of(Sample.fact("Zwecke", "lit. b", "eins", "zwei", "drei", "vier", "fünf"))));
        for (int more = 0; more < 8; more++) {
            blocks.addFirst(new Block.Paragraph(Text.of("davor")));
            try (Pdf pdf = Pdf.of(Sample.bare(blocks.toArray(Block[]::new)))) {
                List<String> last = pdf.lines(pdf.pages());
                assertThat(last.stream().filter(l -> l.matches(".*(eins|zwei|drei|vier|fünf)"))).hasSize(5);
            }
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() throws IOException {
        for (int before = 30; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(Sample.heading(2, "Überschrift", ""));
            blocks.add(new Block.Paragraph(Text.of("Folgendes")));
            try (Pdf pdf = Pdf.of(Sample.bare(blocks.toArray(Block[]::new)))) {
                assertThat(pdf.lines(pdf.pages())).containsSequence("Überschrift", "Folgendes");
            }
        }
    }

    @Test
    void wordsOfATableStayWholeWhereOtherColumnsCanGiveWay() throws IOException {
        List<String> header = List.of("Nr.", "Benennung", "Auftragsverarbeitungsvertrag");
        Block table = new Block.Table("", header, List.of(1, 8, 1), List.of(
                new Block.Row(List.of(Text.of("1"), Text.of("Newsletter"), Text.of("liegt vor")), "")));
        try (Pdf pdf = Pdf.of(Sample.bare(table))) {
            assertThat(pdf.lines(1)).containsExactly("Nr. Benennung Auftragsverarbeitungsvertrag",
                    "1 Newsletter liegt vor");
        }
    }

    @Test
    void longTextsAtHeadAndFootWrapInsteadOfMeeting() throws IOException {
        String name =
                "Gesellschaft für außerordentlich lange Firmennamen mit beschränkter Haftung";
        Document sample = Sample.of();
        Document document =
                new Document("de", "", "", new Document.Running(name, name, name, "Seite {0} von {1}"),
                        sample.date(), List.of());
        try (Pdf pdf = Pdf.of(document)) {
            String all = String.join(" ", pdf.lines(1));
            for (String word : name.split(" ", -1)) {
                assertThat(Collections.frequency(List.of(all.split("\\s+", -1)), word)).as(word)
                        .isGreaterThanOrEqualTo(3);
            }
            assertThat(all).endsWith("Seite 1 von 1");
        }
    }

    private static List<Block> lines(int count) {
        return Collections.nCopies(count, new Block.Paragraph(Text.of("Zeile")));
    }
}
