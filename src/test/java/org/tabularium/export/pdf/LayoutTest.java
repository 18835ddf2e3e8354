package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;

/// Whatever the blocks are, nothing leaves the text area and no page stays empty.
final class LayoutTest {
    private static final float ROUNDING = 0.1f;

    @Property(seed = Chance.SEED, tries = 150)
    void everyLineStandsOnItsPage(@ForAll("documents") List<Block> blocks) throws IOException {
        assertInside(pages(Sample.of(blocks)));
    }

    private static void assertInside(List<Page> pages) {
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Words words) {
                    assertThat(words.baseline()).isBetween(0f, Page.TEXT_HEIGHT);
                    assertThat(words.x()).isGreaterThanOrEqualTo(-ROUNDING);
                    assertThat(words.x() + words.line().width())
                            .isLessThanOrEqualTo(Page.TEXT_WIDTH + ROUNDING);
                }
            }
        }
    }

    @Property(seed = Chance.SEED, tries = 100)
    void linesOfTheSamePlaceNeverOverlap(@ForAll("documents") List<Block> blocks) throws IOException {
        for (Page page : pages(Sample.of(blocks))) {
            List<Mark.Words> lines = page.marks().stream().filter(Mark.Words.class::isInstance)
                    .map(Mark.Words.class::cast).toList();
            for (int i = 0; i < lines.size(); i++) {
                for (int k = i + 1; k < lines.size(); k++) {
                    assertThat(overlap(lines.get(i), lines.get(k)))
                            .as("%s and %s", lines.get(i), lines.get(k))
                            .isFalse();
                }
            }
        }
    }

    /// A heading of almost a page belongs to the row below it, and both together are taller than a page.
    @Test
    void shortCellsBesideATornOneStayOnThePageUnderAHeadingOfAnyLength() throws IOException {
        String text = String.join(" ", Collections.nCopies(400, "Auftragsverarbeitungsvertrag"));
        Block.Row row = new Block.Row(List.of(Text.of("kurz ".repeat(30).strip()), Text.of(text)), "");
        Block table = new Block.Table("Tabelle", List.of("Kurz", "Lang"), List.of(1, 1), List.of(row));
        for (int words = 60; words <= 160; words++) {
            String heading = String.join(" ", Collections.nCopies(words, "Auftragsverarbeitungsvertrag"));
            assertInside(pages(Sample.of(Sample.heading(3, heading, ""), table)));
        }
    }

    private static boolean overlap(Mark.Words a, Mark.Words b) {
        boolean beside =
                a.x() + a.line().width() <= b.x() + ROUNDING || b.x() + b.line().width() <= a.x() + ROUNDING;
        float smaller = Math.min(a.line().size(), b.line().size());
        return !beside && Math.abs(a.baseline() - b.baseline()) < smaller;
    }

    @Property(seed = Chance.SEED, tries = 60)
    void noPageIsEmpty(@ForAll("documents") List<Block> blocks) throws IOException {
        List<Block> something = new ArrayList<>(blocks);
        something.addFirst(new Block.Paragraph(Text.of("Anfang")));
        assertThat(pages(Sample.of(something))).noneMatch(page -> page.marks().isEmpty());
    }

    private static List<Page> pages(Document document) throws IOException {
        Typesetter set = new Typesetter(new Fonts());
        Layout layout = new Layout(set, new Headings(document.blocks()), FactRows.labelColumn(document, set));
        Flow flow = new Flow(Leaf.UPRIGHT);
        document.blocks().forEach(b -> layout.strips(b, Page.TEXT_WIDTH, Layout.LOOSE).forEach(flow::add));
        return flow.finish();
    }

    @Provide
    Arbitrary<List<Block>> documents() {
        Arbitrary<Block> block = Arbitraries.oneOf(
                words().map(w -> new Block.Heading(1 + w.length() % 3, Text.of(w), "")),
                words().map(w -> new Block.Paragraph(Text.of(w))),
                words().map(w -> new Block.Callout(Text.of(w))),
                words().list().ofMinSize(1).ofMaxSize(8).map(LayoutTest::bullets),
                words().list().ofMinSize(1).ofMaxSize(6).map(LayoutTest::facts),
                words().list().ofMinSize(1).ofMaxSize(6).map(LayoutTest::table),
                words().filter(w -> w.length() < 2000).list().ofMinSize(1).ofMaxSize(7)
                        .map(Block.Signature::new),
                Arbitraries.of(new Block.PageBreak(), new Block.Contents("Inhalt", 2)));
        return block.list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.integers().between(1, 40).map(i -> i == 40 ? 700 : i).map(n -> String.join(" ",
                Collections.nCopies(n,
                        n % 7 == 0 ? "Datenschutz-Folgenabschätzung" : "Auftragsverarbeitungsvertrag und")));
    }

    private static Block bullets(List<String> items) {
        return new Block.Bullets(items.stream().map(Text::of).toList());
    }

    private static Block facts(List<String> values) {
        List<Block> inner =
                new ArrayList<>(values.stream().<Block>map(v -> new Block.Paragraph(Text.of(v))).toList());
        inner.add(bullets(values));
        inner.add(table(values));
        return new Block.Facts(
                List.of(Sample.fact(values.getFirst().substring(0, 10), "lit. b", values.getLast()),
                        new Block.Fact("Kategorien betroffener Personen", "Art. 30 Abs. 1 S. 2 lit. c DSGVO",
                                inner)));
    }

    private static Block table(List<String> cells) {
        int columns = cells.size();
        List<String> header = IntStream.rangeClosed(1, columns).mapToObj(i -> "Spalte " + i).toList();
        Block.Row row = new Block.Row(cells.stream().map(Text::of).toList(), "");
        return new Block.Table("Tabelle", header, Collections.nCopies(columns, 1), List.of(row, row, row));
    }
}
