package org.tabularium.picture.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.check.whatif.Loss;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;
import org.tabularium.picture.map.MapFrame;

class PosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load().asOf(TODAY);
    private static final double MARGIN = 30;

    @Test
    void onEverySheetNoWordLiesOnAnotherOrInTheMargin() {
        Samples.all().forEach(register -> posters(register).forEach(poster -> {
            for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                Drawing sheet = poster.drawing(register, LAW, TODAY, language);
                assertThat(Inside.misplaced(sheet)).as(poster.name()).isEmpty();
                Extent extent = Extent.of(sheet.items());
                assertThat(extent.left()).as(poster.name()).isGreaterThanOrEqualTo(MARGIN);
                assertThat(extent.left() + extent.width()).isLessThanOrEqualTo(sheet.width() - MARGIN);
                assertThat(extent.top() + extent.height()).isLessThanOrEqualTo(sheet.height());
            }
        }));
    }

    @Test
    void everySheetSaysWhatItShowsWhoseItIsAndHowOldItIs() {
        Register register = Samples.nordlicht();
        posters(register).forEach(poster -> {
            Drawing sheet = poster.drawing(register, LAW, TODAY, Language.GERMAN);
            assertThat(String.join(" ", Inside.texts(sheet))).as(poster.name()).contains(sheet.title(),
                    "Nordlicht Software GmbH", "Stand 21.11.2026 · Rechtsstand 21.11.2026");
            assertThat(sheet.alternative()).isNotBlank();
        });
    }

    @Test
    void namesTellSheetsApart() {
        assertThat(posters(Samples.nordlicht()).map(Poster::name)).doesNotHaveDuplicates()
                .contains("map", "map-europe", "map-without-adequacy-us-dpf", "map-without-pty-aws",
                        "flow-act-newsletter", "retention")
                .allMatch(name -> name.matches("[a-z0-9-]+"));
    }

    @Test
    void whatIsMovedKeepsItsShapeAndWhatItStandsFor() {
        Drawing sheet = new Poster.Retention().drawing(Samples.nordlicht(), LAW, TODAY, Language.GERMAN);
        List<Item> back = sheet.items().stream().map(i -> i.moved(8, -4).moved(-8, 4)).toList();
        assertThat(back).hasSameSizeAs(sheet.items());
        assertThat(Extent.of(back).left()).isEqualTo(Extent.of(sheet.items()).left());
        assertThat(Extent.of(sheet.items().stream().map(i -> i.moved(8, -4)).toList()).left())
                .isEqualTo(Extent.of(sheet.items()).left() + 8);
        assertThat(Inside.subjects(new Drawing("de", "", "", 9, 9, back))).isEqualTo(Inside.subjects(sheet));
    }

    private static Stream<Poster> posters(Register register) {
        Stream<Poster> whole = Stream.of(new Poster.Retention(), new Poster.Coverage(), new Poster.Dates(),
                map(MapFrame.WORLD), map(MapFrame.EUROPE),
                new Poster.Transfers(MapFrame.WORLD, Loss.read("dpf", LAW)));
        Stream<Poster> without = register.parties().stream().limit(1)
                .map(p -> new Poster.Transfers(MapFrame.WORLD, Optional.of(new Loss.OfParty(p.id()))));
        return Stream
                .of(whole, without, register.activities().stream().map(Activity::id).map(Poster.Flow::new))
                .flatMap(s -> s);
    }

    private static Poster map(MapFrame frame) {
        return new Poster.Transfers(frame, Optional.empty());
    }
}
