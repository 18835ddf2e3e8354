package org.tabularium.picture.illustrated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.layout.Layout.Side;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

class IllustratedTest {
    private static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @ValueSource(strings = {"/assets/samples/nordlicht.ropa", "/org/tabularium/store/everything.ropa",
            "/org/tabularium/samples/avior-crm.ropa"})
    void nothingOfADocumentIsLostOrMoved(String file) throws Exception {
        Register register = read(file);
        for (Document plain : documents(register, Language.ENGLISH)) {
            Document pictured = Illustrated.of(plain, register, LAW, Edition.INTERNAL, Side.CONTROLLER);
            assertThat(pictured.blocks().stream().filter(b -> !(b instanceof Block.Picture)))
                    .containsExactlyElementsOf(plain.blocks());
            assertThat(pictured.title()).isEqualTo(plain.title());
        }
    }

    @Test
    void theSheetOfEachActivityEndsWithItsFlow() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        Document record = illustrated(record(register, Language.GERMAN), register, Edition.INTERNAL);
        List<String> flows = new ArrayList<>();
        String sheet = "";
        for (Block block : record.blocks()) {
            if (block instanceof Block.Heading(int level, var text, _) && level == 1) {
                sheet = text.plain();
            } else if (block instanceof Block.Picture picture
                    && picture.caption().startsWith("Datenfluss: ")) {
                assertThat(sheet).endsWith(picture.caption().substring("Datenfluss: ".length()));
                flows.add(picture.caption());
            }
        }
        assertThat(flows).hasSameSizeAs(register.activities()).doesNotHaveDuplicates();
    }

    @Test
    void theMapStandsInTheRecordAndInTheListOfTransfers() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        assertThat(captions(illustrated(record(register, Language.GERMAN), register, Edition.INTERNAL)))
                .first().isEqualTo("Übermittlungen in Drittländer");
        Document list = illustrated(paper(register, Paper.TRANSFERS), register, Edition.INTERNAL);
        int picture = index(list, b -> b instanceof Block.Picture);
        assertThat(index(list, b -> b instanceof Block.Table)).isGreaterThan(picture);
        assertThat(captions(list)).hasSize(1);
    }

    @Test
    void whereNothingIsTransferredThereIsNoMap() throws Exception {
        Register whole = read("/assets/samples/nordlicht.ropa");
        Register register = whole.withActivities(List.of());
        Document list = paper(register, Paper.TRANSFERS);
        assertThat(illustrated(list, register, Edition.INTERNAL)).isEqualTo(list);
    }

    @Test
    void theRetentionPlanHasBarsAndTheOtherListsHaveNone() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        assertThat(captions(illustrated(paper(register, Paper.RETENTION_PLAN), register, Edition.INTERNAL)))
                .isNotEmpty().allMatch("Löschfristen über die Jahre"::equals);
        for (Paper paper : EnumSet.of(Paper.MEASURES, Paper.PROCESSORS, Paper.CHANGES)) {
            assertThat(captions(illustrated(paper(register, paper), register, Edition.INTERNAL)))
                    .as(paper.key()).isEmpty();
        }
    }

    @Test
    void theOverviewShowsWhatFallsDueAndWhatNoticesCoverButNotToAnAuthority() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        List<Block.Picture> shown =
                pictures(illustrated(paper(register, Paper.OVERVIEW), register, Edition.INTERNAL));
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().figure().alternative()).contains("27.12.2031");
        assertThat(shown.getLast().figure().alternative()).contains("Website", "Bewerbungen");
        Register cut = Selection.of(Edition.AUTHORITY).of(register);
        assertThat(pictures(illustrated(paper(cut, Paper.OVERVIEW), cut, Edition.AUTHORITY))).isEmpty();
    }

    @Test
    void theProcessorsRecordShowsTheTransfersOfItsMandates() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        Document record = Art30Processor.of(LAW).document(register, Language.ENGLISH);
        List<Block.Picture> pictures = pictures(Illustrated.of(record, register, LAW, Edition.INTERNAL,
                Side.PROCESSOR));
        assertThat(pictures).singleElement()
                .satisfies(p -> assertThat(p.figure().alternative()).contains("Philippines")
                        .doesNotContain("Canada"));
        Register without = register.withMandates(List.of());
        assertThat(pictures(
                Illustrated.of(Art30Processor.of(LAW).document(without, Language.ENGLISH), without, LAW,
                        Edition.INTERNAL, Side.PROCESSOR)))
                .isEmpty();
    }

    @Test
    void whatAnEditionLeavesOutIsNotCalledMissing() throws Exception {
        Register whole = read("/assets/samples/nordlicht.ropa");
        Register cut = Selection.of(Edition.AUTHORITY).of(whole);
        List<Block.Picture> flows =
                pictures(illustrated(record(cut, Language.ENGLISH), cut, Edition.AUTHORITY));
        assertThat(flows).hasSizeGreaterThan(10).allSatisfy(
                p -> assertThat(p.figure().alternative()).doesNotContain("Art.\u00a06", "legal basis"));
        Edition more = Edition.AUTHORITY.withExtras(EnumSet.of(Group.LEGAL_BASES, Group.BALANCING));
        Register grounds = Selection.of(more).of(whole);
        assertThat(pictures(illustrated(record(grounds, Language.ENGLISH), grounds, more)))
                .anyMatch(p -> p.figure().alternative().contains("Art.\u00a06(1)"));
    }

    @Test
    void barsWithoutTheirStatutesAreNotHandedOut() throws Exception {
        Register whole = read("/assets/samples/nordlicht.ropa");
        for (Edition edition : List.of(Edition.AUTHORITY,
                Edition.AUTHORITY.withExtras(EnumSet.of(Group.RETENTION_DETAILS)))) {
            Register cut = Selection.of(edition).of(whole);
            assertThat(pictures(illustrated(paper(cut, Paper.RETENTION_PLAN), cut, edition)).isEmpty())
                    .isEqualTo(edition.extras().isEmpty());
        }
    }

    @Test
    void picturesSpeakTheLanguageOfTheirDocumentAndSayWhatTheyShow() throws Exception {
        Register register = read("/assets/samples/nordlicht.ropa");
        for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
            assertThat(pictures(illustrated(record(register, language), register, Edition.INTERNAL)))
                    .allSatisfy(p -> {
                        assertThat(p.figure().language()).isEqualTo(language.tag());
                        assertThat(p.figure().alternative()).matches("(?s).*\\d.*");
                        assertThat(words(Drawing.of(p).items())).isNotEmpty();
                    });
        }
    }

    private static Stream<String> words(List<Item> items) {
        return items.stream().flatMap(item -> switch (item) {
            case Item.Lettering words -> Stream.of(words.text());
            case Item.Group group -> words(group.items());
            case Item.Shape _ -> Stream.empty();
        });
    }

    private static Document illustrated(Document document, Register register, Edition edition) {
        return Illustrated.of(document, register, LAW, edition, Side.CONTROLLER);
    }

    private static List<Document> documents(Register register, Language language) {
        return Stream.concat(Stream.of(record(register, language)), Stream.of(Paper.values())
                .map(p -> Papers.of(LAW).document(register, p, language))).toList();
    }

    private static Document record(Register register, Language language) {
        return Art30Register.of(LAW).document(register, language);
    }

    private static Document paper(Register register, Paper paper) {
        return Papers.of(LAW).document(register, paper, Language.GERMAN);
    }

    private static List<Block.Picture> pictures(Document document) {
        return document.blocks().stream().filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private static List<String> captions(Document document) {
        return pictures(document).stream().map(Block.Picture::caption).toList();
    }

    private static int index(Document document, Predicate<Block> wanted) {
        return document.blocks().indexOf(document.blocks().stream().filter(wanted).findFirst().orElseThrow());
    }

    private static Register read(String resource) throws Exception {
        try (InputStream in = Objects.requireNonNull(IllustratedTest.class.getResourceAsStream(resource))) {
            return RopaFormat.read(in);
        }
    }
}
