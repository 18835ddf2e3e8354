package org.tabularium.picture.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;

/// The coverage of all notices as a matrix (Art. 13, 14 GDPR).
class CoveragePictureTest {
    private static final Law LAW = Law.load();
    private final Notices notices = Notices.of(LAW);

    @Test
    void everyNoticeOfEverySampleMissesAsMuchAsItsCoverageSays() {
        assertThat(Samples.all()).isNotEmpty().allSatisfy(register -> {
            List<String> texts = Inside.texts(draw(register, Language.GERMAN, 1000));
            int sums = texts.indexOf("Fehlende Angaben");
            for (int i = 0; i < register.notices().size(); i++) {
                assertThat(texts.get(sums + 1 + i))
                        .isEqualTo(Long.toString(missing(register, register.notices().get(i))));
            }
        });
    }

    @Test
    void everyItemOfEveryNoticeHasACellThatSaysHowItStands() {
        Register register = Samples.nordlicht();
        List<Subject> cells = Inside.subjects(draw(register, Language.ENGLISH, 900));
        Coverage website = notices.coverage(register, register.notices().getFirst());
        assertThat(cells).hasSize(register.notices().size() * website.rows().size());
        assertThat(cells).filteredOn(s -> s.id().startsWith("not-website/")).extracting(Subject::id)
                .containsExactlyElementsOf(
                        website.rows().stream().map(r -> "not-website/" + r.item().article()).toList());
        assertThat(cells).filteredOn(s -> s.id().equals("not-website/13-1-d")).singleElement()
                .satisfies(s -> {
                    assertThat(s.name()).isEqualTo(
                            "Website, Art.\u00a013(1)(d) GDPR, Interests: missing for 1 of 11 activities");
                    assertThat(s.origin())
                            .hasValueSatisfying(o -> assertThat(o.entity()).isEqualTo("not-website"));
                });
    }

    @Test
    void theAlternativeNamesEveryFigure() {
        assertThat(draw(Samples.nordlicht(), Language.GERMAN, 900).alternative())
                .isEqualTo(
                        "Abdeckung von 2 Datenschutzhinweisen: Website: gesagt 9, fehlt teilweise 4, entfällt 1 "
                                + "(Zweck, Grundlage 1/12, Interessen 1/11, Drittland 1/10, Speicherdauer 1/12); "
                                + "Bewerbungen: gesagt 13, entfällt 1");
    }

    @Test
    void oneNoticeOrTwentyOrNoneAreReadableInEveryWidth() {
        for (int count : List.of(0, 1, 2, 7, 20, 70)) {
            for (double width : List.of(300.0, 560.0, 1000.0)) {
                Drawing drawing = draw(many(count), Language.GERMAN, width);
                assertThat(Inside.misplaced(drawing)).as(count + " in " + width).isEmpty();
                assertThat(Inside.texts(drawing)).filteredOn(t -> t.startsWith("Gruppe"))
                        .hasSizeGreaterThanOrEqualTo(count);
            }
        }
    }

    @Property(seed = Chance.SEED, tries = 60)
    void anyRegisterCanBeDrawn(@ForAll("registers") Register register) {
        assertThat(draw(register, Language.ENGLISH, 700).alternative()).startsWith("Coverage of ");
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Test
    void whatIsMissingForAllActivitiesLooksOtherThanForSome() {
        assertThat(kind(Coverage.State.MISSING, Coverage.State.MISSING, Coverage.State.NOT_APPLICABLE))
                .isEqualTo(Cell.Kind.MISSING);
        assertThat(kind(Coverage.State.MISSING, Coverage.State.SAID)).isEqualTo(Cell.Kind.PARTLY);
        assertThat(kind(Coverage.State.OWN, Coverage.State.SAID)).isEqualTo(Cell.Kind.OWN);
        assertThat(kind(Coverage.State.SAID, Coverage.State.NOT_APPLICABLE)).isEqualTo(Cell.Kind.SAID);
        assertThat(kind(Coverage.State.NOT_APPLICABLE)).isEqualTo(Cell.Kind.NOT_APPLICABLE);
    }

    private static Cell.Kind kind(Coverage.State... states) {
        return Cell.of(List.of(states)).kind();
    }

    private static Drawing draw(Register register, Language language, double width) {
        return CoveragePicture.of(register, LAW, language, width);
    }

    private long missing(Register register, Notice notice) {
        return notices.coverage(register, notice).rows().stream().flatMap(r -> r.states().stream())
                .filter(s -> s == Coverage.State.MISSING).count();
    }

    private static Register many(int count) {
        Register register = Samples.nordlicht();
        List<Id<Activity>> some = register.activities().subList(0, 3).stream().map(Activity::id).toList();
        return register.withNotices(IntStream.range(0, count)
                .mapToObj(i -> Notice.blank(new Id<>("not-" + i),
                        LocalText.of(Language.GERMAN,
                                "Gruppe " + i + " mit einem recht langen Namen für Hinweise"))
                        .withActivities(some))
                .toList());
    }
}
