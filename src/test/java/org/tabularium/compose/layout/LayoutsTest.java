package org.tabularium.compose.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

class LayoutsTest {
    private static final Language DE = Language.GERMAN;
    private final Layouts layouts = Layouts.of(Law.load());

    @Test
    void anEmptyRegisterCanBePrintedInEveryLayoutAndShowsGaps() {
        Register blank = Register.blank(List.of(DE), "DE");
        for (Layout layout : Layouts.all()) {
            for (Language language : layout.languages()) {
                if (layout.isText()) {
                    assertThat(spans(layouts.document(blank, layout.id(), language).blocks()))
                            .as(layout.id()).anyMatch(s -> s.style() == Span.Style.GAP);
                }
                if (layout.isWorkbook()) {
                    assertThat(layouts.workbook(blank, layout.id(), language).sheets()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aBareActivityShowsWhatIsMissingInEachRequiredPlace() {
        Register register = Register.blank(List.of(DE), "DE").withActivities(List.of(Activity.blank(
                new Id<>("act-bare"), LocalText.of(DE, "Leer"), Activity.Status.ACTIVE)));
        Layout layout = Layouts.find("short").orElseThrow();
        Document document = layouts.document(register, "short", DE);
        Block.Table table = document.blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).findFirst().orElseThrow();
        assertThat(document.landscape()).isTrue();
        assertThat(table.header()).hasSameSizeAs(layout.items());
        List<String> row = table.rows().getFirst().cells().stream().map(t -> t.plain()).toList();
        assertThat(row.getFirst()).isEqualTo("Leer");
        assertThat(row.subList(1, row.size()))
                .allSatisfy(cell -> assertThat(cell).contains("nicht angegeben"));
        assertThat(table.rows().getFirst().cells().get(3).spans()).anySatisfy(span -> {
            assertThat(span.style()).isEqualTo(Span.Style.GAP);
            assertThat(span.origin().orElseThrow().entity()).isEqualTo("act-bare");
        });
    }

    @Test
    void boxesAreTickedByFactsAndLeftOpenWithoutThem() throws Exception {
        Register sample = sample();
        List<String> said = sheets(layouts.document(sample, "cnil-fiche", new Language("fr")))
                .filter(f -> f.label().startsWith("Des données sont-elles transmises"))
                .map(f -> ((Block.Paragraph) f.values().getFirst()).text().plain()).toList();
        assertThat(said).hasSameSizeAs(sample.activities());
        assertThat(said).contains("☑\u00a0oui   ☐\u00a0non", "☐\u00a0oui   ☑\u00a0non");
        Register bare = Register.blank(List.of(DE), "DE").withActivities(List.of(Activity.blank(
                new Id<>("act-bare"), LocalText.of(DE, "Leer"), Activity.Status.ACTIVE)));
        assertThat(sheets(layouts.document(bare, "cnil-fiche", DE))
                .filter(f -> f.label().startsWith("Werden"))
                .map(f -> ((Block.Paragraph) f.values().getFirst()).text().plain()))
                .hasSize(2).containsOnly("☐\u00a0ja   ☐\u00a0nein");
    }

    @Test
    void theSimplifiedWorkbookHasASheetForEachActivity() throws Exception {
        Register sample = sample();
        Workbook workbook = layouts.workbook(sample, "cnil-simplified", new Language("fr"));
        assertThat(workbook.sheets()).hasSize(4 + sample.activities().size());
        assertThat(workbook.sheets()).extracting(Workbook.Sheet::name)
                .startsWith("Tutoriel", "Coordonnées", "Liste des traitements").endsWith("Listes")
                .allMatch(name -> name.length() <= 31);
    }

    @Test
    void daysAndNumbersAreTyped() throws Exception {
        Workbook workbook = layouts.workbook(sample(), "short", DE);
        assertThat(workbook.sheets().get(1).rows().getFirst())
                .hasAtLeastOneElementOfType(Workbook.DateCell.class);
        assertThat(layouts.workbook(sample(), "cnil-simplified", DE).sheets().get(2).rows().getFirst())
                .hasAtLeastOneElementOfType(Workbook.DateCell.class);
        assertThat(layouts.workbook(sample(), "uodo", DE).sheets().get(1).rows().getFirst().getFirst())
                .isInstanceOf(Workbook.NumberCell.class);
    }

    @Test
    void aLayoutIsAskedForWhatItIs() {
        Register blank = Register.blank(List.of(DE), "DE");
        assertThatThrownBy(() -> layouts.document(blank, "ico-controller", DE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> layouts.workbook(blank, "edps", DE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> layouts.document(blank, "nowhere", DE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Layouts.find("nowhere")).isEmpty();
    }

    private static Register sample() throws Exception {
        return RopaFormat.read(Files.readAllBytes(Path.of("assets/samples/nordlicht.ropa")));
    }

    private static Stream<Block.Fact> sheets(Document document) {
        return document.blocks().stream().filter(Block.Facts.class::isInstance)
                .flatMap(b -> ((Block.Facts) b).rows().stream());
    }

    private static List<Span> spans(List<Block> blocks) {
        List<Span> spans = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Facts facts -> facts.rows().forEach(f -> spans.addAll(spans(f.values())));
                case Block.Paragraph paragraph -> spans.addAll(paragraph.text().spans());
                default -> {}
            }
        }
        return spans;
    }
}
