package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Findings: in a place of their own, under their fields, in the lists, and what can be done about them.
class FindingsTest {
    private static final String GROUND = "Art. 6 Abs. 1 S. 1 lit. f DSGVO";
    private static final StepName CHANGE = new StepName("step.change", "activity.purposes");
    private static final Spot FINDINGS = new Spot("findings", "", "");
    /// Objects to purposes without a legal ground.
    static final Rule GROUNDS = Rule.error(Family.GROUNDS, "purpose-without-ground")
            .activity((activity, around) -> activity.purposes().stream().filter(p -> p.grounds().isEmpty())
                    .map(p -> Flaw.at("purposes/" + p.id().value() + "/grounds", new Said.Text(p.text())))
                    .toList());
    /// Objects to purposes, and mends them by leaving them out.
    private static final Rule MENDED = Rule.error(Family.TIME, "active-after-its-end")
            .activity((activity, around) -> activity.purposes().stream()
                    .map(p -> Flaw.at("purposes/" + p.id().value() + "/text", new Said.Text(p.text()))
                            .mendedBy(r -> FindingsTest.without(r, activity.id())))
                    .toList());
    @TempDir Path folder;

    @Test
    void aFindingStandsUnderItsFieldInTheListAndInItsPlaceUntilItIsMended() throws Exception {
        try (Journey user = opened(register())) {
            assertThat(user.count("Befunde")).isEqualTo("1");
            user.click(user.button("Tätigkeiten"));
            user.click(user.entry("Lohnabrechnung"));
            assertThat(user.says(".flag-sentence")).contains(Small.PURPOSE, "keine Rechtsgrundlage");
            assertThat(user.says(".entry-findings")).startsWith("1");
            user.screen(() -> user.editor().edit(CHANGE, Spot.NONE,
                    r -> without(r, user.register().activities().getFirst().id())));
            assertThat(user.shows(".flag-sentence")).isFalse();
            assertThat(user.count("Befunde")).isEmpty();
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.says(".flag-sentence")).contains(Small.PURPOSE);
        }
    }

    @Test
    void theFormStaysWhatItIsWhenAFindingComesOrGoes() throws Exception {
        try (Journey user = opened(register())) {
            user.click(user.button("Tätigkeiten"));
            user.click(user.entry("Lohnabrechnung"));
            TextInputControl name = user.field("Bezeichnung, Deutsch");
            user.click(name);
            user.type("x");
            Node line = user.one(".flag", n -> true);
            user.type("y");
            assertThat(user.field("Bezeichnung, Deutsch")).isSameAs(name);
            assertThat(user.one(".flag", n -> true)).isSameAs(line);
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
        }
    }

    @Test
    void f8LeadsToTheFieldOfTheNextFindingFromWhereverOneIsAndShiftF8Back() throws Exception {
        try (Journey user = opened(several(3))) {
            user.press(KeyCode.F8);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Tätigkeit 0");
            user.press(KeyCode.F8);
            user.press(KeyCode.F8);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Tätigkeit 2");
            assertThat(user.says(".flag-sentence")).contains("Zweck 2");
            user.press(KeyCode.SHIFT, KeyCode.F8);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Tätigkeit 1");
            user.press(KeyCode.F8);
            user.press(KeyCode.F8);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Tätigkeit 0");
        }
    }

    @Test
    void aFixIsOneStepThatUndoTakesBack() throws Exception {
        try (Journey user = opened(register(), MENDED)) {
            Register before = user.register();
            user.screen(() -> user.shell.reveal(FINDINGS));
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(user.register().activities().getFirst().purposes()).isEmpty();
            assertThat(user.shows(".finding-title")).isFalse();
            assertThat(user.says(".empty-question")).contains("beanstandet nichts");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
            assertThat(user.says(".finding-title")).contains("Lohnabrechnung");
        }
    }

    @Test
    void anAcceptedFindingKeepsItsReasonPersonAndDayAndComesBackWithOtherFacts() throws Exception {
        try (Journey user = opened(register())) {
            user.screen(() -> user.shell.reveal(FINDINGS));
            user.click(user.field("Begründung"));
            user.type("So gewollt");
            user.click(user.field("Person"));
            user.type("F. Thomsen");
            user.click(user.button("Hinnehmen"));
            Acceptance given = user.register().accepted().getFirst();
            assertThat(given.reason()).isEqualTo("So gewollt");
            assertThat(given.person()).isEqualTo("F. Thomsen");
            assertThat(given.on()).isEqualTo(Optional.of(LocalDate.of(2026, 11, 21)));
            assertThat(user.count("Befunde")).isEmpty();
            assertThat(user.says(".entry-detail")).contains("So gewollt · F. Thomsen · 21.11.2026");

            user.screen(() -> user.editor().edit(CHANGE, Spot.NONE, FindingsTest::renamed));
            assertThat(user.count("Befunde")).isEqualTo("1");
            user.screen(() -> user.shell.reveal(FINDINGS));
            assertThat(user.says(".section-title")).contains("Nicht mehr zutreffend");
            user.click(user.button("Entfernen: Jeder Zweck hat eine Rechtsgrundlage"));
            assertThat(user.register().accepted()).isEmpty();
        }
    }

    @Test
    void anAcceptanceIsWithdrawnAndTheFindingCountsAgain() throws Exception {
        try (Journey user = opened(register())) {
            user.press(KeyCode.F8);
            user.click(user.one(".flag-accept", n -> true));
            user.type("So gewollt");
            user.click(user.field("Person"));
            user.type("F. Thomsen");
            user.press(KeyCode.ENTER);
            assertThat(user.register().accepted()).hasSize(1);
            assertThat(user.shows(".flag-sentence")).isFalse();
            user.screen(() -> user.shell.reveal(FINDINGS));
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(user.register().accepted()).isEmpty();
            assertThat(user.count("Befunde")).isEqualTo("1");
        }
    }

    @Test
    void enterLeadsToTheFieldAndTheListIsNarrowedByWords() throws Exception {
        try (Journey user = opened(several(12))) {
            user.screen(() -> user.shell.reveal(FINDINGS));
            user.click(user.field("Filtern"));
            user.type("zweck 11");
            assertThat(user.says(".finding-criteria .section-hint")).isEqualTo("1 von 12");
            user.press(KeyCode.DOWN);
            user.press(KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Tätigkeit 11");
        }
    }

    @Test
    void whereNothingIsFoundItIsSaidWhatHasBeenChecked() throws Exception {
        try (Journey user = opened(Small.register().withActivities(List.of()))) {
            user.screen(() -> user.shell.reveal(FINDINGS));
            assertThat(user.says(".empty-text")).contains("nach einer Regel", "Rechtsstand");
        }
    }

    @Test
    void tenThousandFindingsHaveNoMoreNodesThanAreSeen() throws Exception {
        try (Journey user = opened(several(10_000))) {
            user.screen(() -> user.shell.reveal(FINDINGS));
            assertThat(user.count("Befunde")).isEqualTo("10000");
            ListView<?> list = (ListView<?>) user.one(".finding-list", n -> true);
            user.screen(() -> list.scrollTo(9_000));
            assertThat(list.lookupAll(".list-cell").stream()
                    .filter(n -> n instanceof IndexedCell<?> c && !c.isEmpty() && n.isVisible()))
                    .isNotEmpty().hasSizeLessThan(60);
            assertThat(user.says(".finding-row .entry-title")).contains("Zweck 89");
        }
    }

    @Test
    void theStatusBarCountsAndLeadsToTheFindings() throws Exception {
        try (Journey user = opened(register())) {
            user.click(user.button("Befunde: 1 Fehler, 0 Warnung, 0 Hinweis"));
            assertThat(user.shows(".finding-list")).isTrue();
            assertThat(((Labeled) user.one(".finding-title", n -> true)).getText()).contains(Small.PURPOSE);
        }
    }

    private static Register register() {
        return Small.register();
    }

    private static Register renamed(Register register) {
        Activity payroll = register.activities().getFirst();
        return Vocabulary.ACTIVITIES.replace(register, payroll.withPurposes(
                payroll.purposes().stream().map(p -> p.withText(Small.german(GROUND))).toList()));
    }

    private static Register without(Register register, Id<Activity> id) {
        return register.withActivities(register.activities().stream()
                .map(a -> a.id().equals(id) ? a.withPurposes(List.of()) : a).toList());
    }

    private static Register several(int count) {
        List<Activity> activities = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> activities.add(Activity
                .blank(new Id<>("act-" + i), Small.german("Tätigkeit " + i), Activity.Status.DRAFT)
                .withPurposes(List.of(Purpose.blank(new Id<>("pur-a"), Small.german("Zweck " + i))))));
        return Small.register().withActivities(activities);
    }

    private Journey opened(Register register, Rule... rules) throws Exception {
        Path file = folder.resolve("befunde.ropa");
        RopaFile.save(file, register);
        Journey user =
                new Journey(folder, Locale.GERMAN, rules.length == 0 ? List.of(GROUNDS) : List.of(rules));
        user.open(file);
        user.click(user.button("Übersicht"));
        return user;
    }
}
