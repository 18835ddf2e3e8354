package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Upkeep;
import org.tabularium.model.Use;
import org.tabularium.store.RopaFile;

/// The whole register at a glance, and the plan of time limits.
class OverviewPlaceTest {
    @TempDir Path folder;

    @Test
    void anEmptyRecordAsksWhatBelongsIntoItAndItsFirstStepWorks() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.click(user.button("Leer beginnen"));
            assertThat(user.shows(".empty-question")).isTrue();
            assertThat(user.shows(".tile")).isFalse();
            user.click(user.button("Verantwortlichen benennen"));
            user.type("Förde GmbH");
            assertThat(user.register().controller().name()).isEqualTo("Förde GmbH");
        }
    }

    @Test
    void aNumberLeadsToItsListAndADateToItsEntity() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.button("2 Tätigkeiten, 0 aktiv, 2 Entwürfe").isVisible()).isTrue();
            user.click(
                    user.one(".date-text", n -> n instanceof Labeled l && l.getText().contains("Rundbrief")));
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
            user.click(user.button("Übersicht"));
            user.click(user.button("2 Tätigkeiten, 0 aktiv, 2 Entwürfe"));
            assertThat(user.shows(".entity-list")).isTrue();
        }
    }

    @Test
    void whatIsOverdueIsSaidInAWord() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.one(".list-cell", n -> n.getAccessibleText() != null
                    && n.getAccessibleText().endsWith(", überfällig")).getAccessibleText())
                    .startsWith("20.11.2026");
        }
    }

    @Test
    void theNumberOfFindingsOfASeverityLeadsToThese() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Fehler, 1"));
            assertThat(user.shows(".finding-list")).isTrue();
            assertThat(user.says(".finding-title")).contains(Small.PURPOSE, "keine Rechtsgrundlage");
        }
    }

    @Test
    void thePlanTellsWhatALimitGovernsAndWhatHasNone() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Aufbewahrung"));
            assertThat(user.preview()).contains("Liegt das Ereignis am", "21.11.2026", "31.12.2034",
                    "Keine Tätigkeit verwendet diese Frist.");
            user.click(user.one(".link-list .list-cell",
                    n -> n instanceof Labeled l && "Lohnabrechnung".equals(l.getText())));
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Lohnabrechnung");
        }
    }

    private Journey opened() throws Exception {
        Path file = folder.resolve("termine.ropa");
        RopaFile.save(file, register());
        Journey user = new Journey(folder, Locale.GERMAN, List.of(FindingsTest.GROUNDS));
        user.open(file);
        user.click(user.button("Übersicht"));
        return user;
    }

    private static Register register() {
        Register small = Small.register();
        Activity payroll = small.activities().getFirst()
                .withUses(List.of(Use.blank(new Id<>("use-1")))).withUpkeep(next(20));
        Activity letter = small.activities().getLast().withUpkeep(next(30));
        RetentionRule vouchers = RetentionRule.blank(new Id<>("ret-1"), Small.german("Belege"))
                .withPeriod(Optional.of(Period.ofYears(8)))
                .withStart(Small.german("Ende des Kalenderjahres"));
        return Vocabulary.RETENTION.add(small.withActivities(List.of(payroll, letter)), vouchers);
    }

    private static Upkeep next(int day) {
        return Upkeep.EMPTY.withNextReview(Optional.of(LocalDate.of(2026, 11, day)));
    }
}
