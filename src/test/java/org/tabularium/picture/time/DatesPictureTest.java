package org.tabularium.picture.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.check.Where;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;

/// The line of coming dates.
class DatesPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DueWords GERMAN = DueWords.of(Language.GERMAN, Language.GERMAN);
    private static final double WIDTH = 1100;
    private static final Law LAW = Law.load();

    @Property(seed = Chance.SEED, tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noWordsLieOnOthersWhateverFallsDue(@ForAll("dues") List<Due> dues,
            @ForAll @IntRange(max = 1600) int width) {
        Drawing drawing = DatesPicture.of(dues, TODAY, GERMAN, width).drawing();
        assertThat(Inside.misplaced(drawing)).isEmpty();
    }

    @Property(seed = Chance.SEED, tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyDateStandsAtExactlyOneMark(@ForAll("dues") List<Due> dues) {
        DatesPicture picture = DatesPicture.of(dues, TODAY, GERMAN, WIDTH);
        assertThat(picture.marks().values().stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(dues);
        assertThat(Inside.subjects(picture.drawing())).extracting(Subject::id).doesNotHaveDuplicates()
                .containsExactlyElementsOf(picture.marks().keySet());
    }

    @Property(seed = Chance.SEED, tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatIsOverdueStandsApartAndIsSaidInAWord(@ForAll("dues") List<Due> dues) {
        DatesPicture picture = DatesPicture.of(dues, TODAY, GERMAN, WIDTH);
        assertThat(Inside.subjects(picture.drawing()))
                .allSatisfy(s -> assertThat(s.name().contains("überfällig"))
                        .isEqualTo(picture.marks().getOrDefault(s.id(), List.of()).stream()
                                .allMatch(Due::overdue)));
    }

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anyRegisterCanBeDrawn(@ForAll("registers") Register register) {
        DatesPicture picture = DatesPicture.of(register, LAW, TODAY, Language.ENGLISH, WIDTH);
        assertThat(Inside.misplaced(picture.drawing())).isEmpty();
    }

    @Test
    void theEndOfTheDecisionOnTheUnitedKingdomStandsBehindABreak() {
        DatesPicture picture = DatesPicture.of(Samples.nordlicht(), LAW, TODAY, Language.ENGLISH, WIDTH);
        assertThat(Inside.texts(picture.drawing())).contains("27 Dec 2031", "Decision ends: United Kingdom",
                "Jan 2027").doesNotContain("Jan 2029", "Jan 2031");
    }

    @Test
    void theAlternativeNamesEveryFigure() {
        DatesPicture picture = DatesPicture.of(Samples.nordlicht(), LAW, TODAY, Language.GERMAN, WIDTH);
        int all = Calendar.of(Samples.nordlicht(), LAW, TODAY).size();
        assertThat(picture.drawing().alternative()).startsWith(all + " Termine, davon 1 überfällig: ")
                .contains("12.11.2026 überfällig, DPF prüfen: Larkspur Helpdesk, Inc.");
        assertThat(Inside.subjects(picture.drawing()))
                .allSatisfy(s -> assertThat(picture.drawing().alternative()).contains(s.name()));
    }

    @Test
    void hundredsOfDatesAreToldByMonth() {
        List<Due> dues = IntStream.range(0, 600).mapToObj(i -> due(i % 400, Due.What.SHEET, "Blatt " + i))
                .sorted(Comparator.comparing(Due::day)).toList();
        DatesPicture picture = DatesPicture.of(dues, TODAY, GERMAN, WIDTH);
        assertThat(picture.marks()).hasSizeLessThan(20);
        assertThat(Inside.texts(picture.drawing())).contains("März 2027").contains(
                dues.stream().filter(d -> d.day().getMonthValue() == 3 && d.day().getYear() == 2027).count()
                        + " Prüfungen");
    }

    @Test
    void datesOfOneDayShareALabelThatNamesThem() {
        List<Due> dues =
                List.of(due(40, Due.What.CONTRACT, "Büro GmbH"), due(40, Due.What.REVIEW, "Jahresprüfung"));
        assertThat(Inside.subjects(DatesPicture.of(dues, TODAY, GERMAN, WIDTH).drawing())).singleElement()
                .satisfies(s -> assertThat(s.name())
                        .isEqualTo("31.12.2026, Vertragsende: Büro GmbH; Prüfung: Jahresprüfung"));
    }

    @Test
    void fewDatesNeedFewRows() {
        assertThat(DatesPicture.of(List.of(due(30, Due.What.REVIEW, "A")), TODAY, GERMAN, WIDTH).drawing()
                .height())
                .isLessThan(DatesPicture
                        .of(IntStream.range(0, 12).mapToObj(i -> due(20 + i * 9, Due.What.REVIEW, "B"))
                                .toList(), TODAY, GERMAN, WIDTH)
                        .drawing().height());
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }

    @Provide
    Arbitrary<List<Due>> dues() {
        Arbitrary<Integer> days =
                Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.integers().between(-90, 450)),
                        Tuple.of(1, Arbitraries.integers().between(-4000, 9000)));
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMaxLength(60);
        return Combinators.combine(days, Arbitraries.of(Due.What.class), names).as(DatesPictureTest::due)
                .list()
                .ofMaxSize(60).map(dues -> {
                    List<Due> sorted = new ArrayList<>(dues);
                    sorted.sort(Comparator.comparing(Due::day));
                    return sorted;
                });
    }

    private static Due due(int inDays, Due.What what, String name) {
        LocalDate day = TODAY.plusDays(inDays);
        return new Due(day, what, LocalText.of(Language.GERMAN, name),
                new Where("party", "pty-" + inDays, ""),
                day.isBefore(TODAY));
    }
}
