package org.tabularium.picture.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;

/// The retention plan as bars over years (Art. 5(1)(e) GDPR).
class RetentionPictureTest {
    private static final Law LAW = Law.load();

    @Test
    void everyClassOfEverySampleEndsOnTheDayThatThePlanSays() {
        assertThat(Samples.all()).isNotEmpty().allSatisfy(register -> {
            for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
                List<List<String>> rows = planned(register, language);
                Drawing drawing = RetentionPicture.of(register, LAW, language, 1000);
                assertThat(Inside.subjects(drawing)).hasSameSizeAs(rows);
                for (List<String> row : rows) {
                    Subject bar = bar(drawing, row.getFirst());
                    Optional<String> end = end(row.getLast());
                    end.ifPresent(day -> assertThat(bar.name()).endsWith(day));
                    assertThat(end.isPresent()).isEqualTo(bar.name().matches(".*\\d{4}$"));
                }
            }
        });
    }

    @Test
    void whatEndsIsWrittenAtTheEndOfItsBarAndSpoken() {
        Drawing drawing = RetentionPicture.of(Samples.nordlicht(), LAW, Language.GERMAN, 1000);
        assertThat(Inside.texts(drawing)).contains("31.12.2034", "Rechnungen und Buchungsbelege");
        assertThat(bar(drawing, "8").name()).contains("§\u00a0147 Abs.\u00a01 Nr.\u00a04",
                "beginnt am 31.12.2026, endet am 31.12.2034");
        assertThat(drawing.alternative()).startsWith(
                "Löschkonzept mit 33 Klassen, Beispiel für ein Ereignis am 21.11.2026: ");
        assertThat(Inside.subjects(drawing))
                .allSatisfy(s -> assertThat(drawing.alternative()).contains(s.name()));
    }

    @Test
    void statutesAreNeverCut() {
        Register register = Samples.nordlicht();
        String all = String.join(" ", Inside.texts(RetentionPicture.of(register, LAW, Language.GERMAN, 500)));
        assertThat(register.retention()).allSatisfy(r -> assertThat(all.replace('\u00a0', ' '))
                .contains(r.statute().in(Language.GERMAN).replace('\u00a0', ' ')));
    }

    @Test
    void noWordsLieOnOthersInEveryWidth() {
        assertThat(Samples.all()).allSatisfy(register -> {
            for (double width : List.of(300.0, 420.0, 640.0, 1200.0)) {
                assertThat(Inside.misplaced(RetentionPicture.of(register, LAW, Language.ENGLISH, width)))
                        .isEmpty();
            }
        });
    }

    @Property(seed = Chance.SEED, tries = 60)
    void anyRegisterCanBeDrawn(@ForAll("registers") Register register) {
        Drawing drawing = RetentionPicture.of(register, LAW, Language.GERMAN, 900);
        assertThat(Inside.subjects(drawing)).extracting(Subject::id).doesNotHaveDuplicates();
        assertThat(Inside.items(drawing)).isNotEmpty();
    }

    @Test
    void whatTakesMuchLongerEndsBehindABreak() {
        Drawing drawing = draw(rule("kurz", 2), rule("Röntgenbilder", 30), rule("Personenstand", 110));
        assertThat(Inside.texts(drawing)).contains("2028", "2056", "2136", "21.11.2056")
                .doesNotContain("2040");
        assertThat(Inside.misplaced(drawing)).isEmpty();
    }

    @Test
    void whatHasNoPeriodHasNoEndAndWhatIsNotStatedIsAGap() {
        RetentionRule open = RetentionRule.blank(new Id<>("ret-open"), german("Abonnements"))
                .withCriteria(german("bis zum Widerruf"));
        RetentionRule missing = RetentionRule.blank(new Id<>("ret-none"), german("Unklares"));
        Drawing drawing = draw(missing, open, rule("kurz", 1));
        assertThat(Inside.subjects(drawing)).extracting(Subject::name).satisfiesExactly(
                s -> assertThat(s).contains("endet am"),
                s -> assertThat(s).contains("bis zum Widerruf", "ohne festes Ende"),
                s -> assertThat(s).endsWith("nicht angegeben"));
        assertThat(Inside.words(drawing)).filteredOn(p -> p.words().ink() == Ink.GAP).hasSize(1);
    }

    @Test
    void hundredsOfTimeLimitsFillPagesEachOnce() {
        RetentionRule[] rules = IntStream.range(0, 300).mapToObj(i -> rule("Daten " + i, 1 + i % 9)
                .withStart(german("Ereignis " + i))).toArray(RetentionRule[]::new);
        List<Drawing> pages = RetentionPicture.pages(register(rules), LAW, Language.GERMAN, 640, 900);
        assertThat(pages).hasSizeGreaterThan(10)
                .allSatisfy(p -> assertThat(p.height()).isLessThanOrEqualTo(900));
        List<String> bars = new ArrayList<>();
        pages.forEach(p -> Inside.subjects(p).forEach(s -> bars.add(s.id())));
        assertThat(bars).hasSize(300).doesNotHaveDuplicates();
    }

    private static Drawing draw(RetentionRule... rules) {
        return RetentionPicture.of(register(rules), LAW, Language.GERMAN, 900);
    }

    private static Register register(RetentionRule... rules) {
        return Samples.nordlicht().withActivities(List.of()).withRetention(List.of(rules));
    }

    private static RetentionRule rule(String name, int years) {
        return RetentionRule.blank(new Id<>("ret-" + Integer.toHexString(name.hashCode())), german(name))
                .withPeriod(Optional.of(Period.ofYears(years)));
    }

    private static LocalText german(String text) {
        return LocalText.of(Language.GERMAN, text);
    }

    private static Subject bar(Drawing drawing, String number) {
        return Inside.subjects(drawing).stream().filter(s -> s.id().equals("class-" + number)).findFirst()
                .orElseThrow();
    }

    /// The rows of the table of classes in the document.
    private static List<List<String>> planned(Register register, Language language) {
        return Papers.of(LAW).document(register, Paper.RETENTION_PLAN, language).blocks().stream()
                .filter(Block.Table.class::isInstance).limit(1)
                .flatMap(t -> ((Block.Table) t).rows().stream())
                .map(r -> r.cells().stream().map(Text::plain).toList()).toList();
    }

    /// The day in "… endet am 31.12.2034."
    private static Optional<String> end(String example) {
        return example.matches(".*\\d{4}\\.")
                ? Optional.of(example.replaceAll(".*(endet am|endet die Frist am|ends on) |\\.$", ""))
                : Optional.empty();
    }

    @Provide
    Arbitrary<Register> registers() {
        return AnyRegister.registers();
    }
}
