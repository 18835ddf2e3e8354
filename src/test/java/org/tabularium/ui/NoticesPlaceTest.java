package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Privacy notices are put together beside their text, which follows from the register.
class NoticesPlaceTest {
    private static final Id<Notice> WEBSITE = new Id<>("not-website");
    private static final Spot PURPOSE = new Spot("activity", "act-lohnabrechnung", "purposes/pur-a/text");
    @TempDir Path folder;

    @Test
    void theFirstNoticeIsMadeAndFilledByHand() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.click(user.button("Datenschutzhinweise"));
            user.click(user.button("Erster Datenschutzhinweis"));
            assertThat(user.focused()).startsWith("Bezeichnung");
            user.type("Betrieb");
            user.choose(user.button("Tätigkeit"), "1  Lohnabrechnung");
            assertThat(user.says(".pane-title")).contains("Betrieb");
            assertThat(user.register().notices()).singleElement().extracting(Notice::activities)
                    .isEqualTo(List.of(payroll()));
            assertThat(user.preview()).contains("Verantwortlicher", "Controller", Small.PURPOSE);
            assertThat(user.count("Datenschutzhinweise")).isEqualTo("1");
        }
    }

    @Test
    void anActivityUntickedLeavesTheTextAndCanBeTickedAgain() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.preview()).contains(Small.PURPOSE);
            user.click(user.button("1 Lohnabrechnung"));
            assertThat(user.preview()).doesNotContain(Small.PURPOSE);
            user.click(user.button("1 Lohnabrechnung"));
            assertThat(user.preview()).contains(Small.PURPOSE);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
        }
    }

    @Test
    void aSentenceClickedNamesItsFactAndLeadsToTheFieldAndBack() throws Exception {
        try (Journey user = opened()) {
            user.click(user.sentence(Small.PURPOSE));
            assertThat(user.isMarked(Small.PURPOSE)).isTrue();
            assertThat(user.says(".fact-label")).isEqualTo("Zweck");
            user.click(user.button("Zum Feld"));
            assertThat(user.focused()).startsWith("Zweck");
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(user.isMarked(Small.PURPOSE)).isTrue();
            assertThat(user.says(".fact-label")).isEqualTo("Zweck");
        }
    }

    @Test
    void fromTheFieldOneComesToTheSentence() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Tätigkeiten"));
            user.screen(() -> user.shell.reveal(PURPOSE));
            user.choose(user.button("Was sich mit dem Eintrag tun lässt"),
                    "Wo es den Betroffenen gesagt wird");
            assertThat(user.isMarked(Small.PURPOSE)).isTrue();
            assertThat(user.says(".fact-label")).isEqualTo("Zweck");
        }
    }

    @Test
    void theTextFollowsWhatIsTyped() throws Exception {
        try (Journey user = opened()) {
            user.click(user.field("Veröffentlicht unter"));
            user.click(user.field("Fassung"));
            user.press(KeyCode.END);
            user.type("b");
            assertThat(user.preview()).containsSubsequence("2.9b", "2.9b");
        }
    }

    @Test
    void arrowsWalkFromFactToFactAndEnterFollowsOne() throws Exception {
        try (Journey user = opened()) {
            user.screen(() -> user.one(".desk", n -> true).requestFocus());
            for (int i = 0; i < 20 && !user.says(".fact-label").equals("Zweck"); i++) {
                user.press(KeyCode.DOWN);
            }
            assertThat(user.isMarked(Small.PURPOSE)).isTrue();
            user.press(KeyCode.ENTER);
            assertThat(user.focused()).startsWith("Zweck");
        }
    }

    @Test
    void ownWordingBeginsAsTheStandardTextAndWarnsOnceTheFactsChange() throws Exception {
        try (Journey user = opened()) {
            user.click(user.sentence(Small.PURPOSE));
            user.click(user.button("Eigener Wortlaut …"));
            Passage passage = user.register().notices().getFirst().passages().getFirst();
            assertThat(passage.part()).isEqualTo(Passage.Part.PURPOSES);
            assertThat(passage.activity()).contains(payroll());
            assertThat(passage.facts()).isNotEmpty();
            assertThat(passage.text().texts().values()).anyMatch(t -> t.contains(Small.PURPOSE));
            assertThat(user.focused()).startsWith("Wortlaut");
            assertThat(user.shows(".own-changed")).isFalse();
            assertThat(user.says(".own-standard")).contains(Small.PURPOSE);
            user.screen(() -> user.editor().edit(new StepName("step.change", "purpose.text"), PURPOSE,
                    r -> purpose(r, "Gehälter zahlen")));
            user.click(user.button("Datenschutzhinweise"));
            assertThat(user.says(".own-changed")).contains("geändert");
            assertThat(user.says(".own-standard")).contains("Gehälter zahlen");
            user.click(user.button("Wortlaut passt noch"));
            assertThat(user.shows(".own-changed")).isFalse();
            user.click(user.button("Standardtext verwenden"));
            assertThat(user.register().notices().getFirst().passages()).isEmpty();
        }
    }

    @Test
    void aVersionIsRecordedInOneStep() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Fassung 2.10 festhalten …"));
            user.click(user.button("Festhalten"));
            Notice notice = user.register().notices().getFirst();
            assertThat(notice.version()).isEqualTo("2.10");
            assertThat(notice.date()).contains(LocalDate.now(user.ports.ports().clock()));
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
        }
    }

    @Test
    void whatIsMissingIsSeenInTheCoverageAndLeadsToItsField() throws Exception {
        try (Journey user = opened()) {
            Node cells = user.one(".coverage-scroll", n -> true);
            user.screen(cells::requestFocus);
            user.press(KeyCode.DOWN);
            user.press(KeyCode.DOWN);
            assertThat(user.focused()).contains("Lohnabrechnung", "fehlt");
            user.press(KeyCode.ENTER);
            assertThat(user.editor().register()).isEqualTo(register());
            assertThat(user.says(".pane-title")).contains("Lohnabrechnung");
        }
    }

    @Test
    void whoIsToldNowhereIsMarkedAndToldByOneKey() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Wer wird wo informiert"));
            assertThat(user.cells()).anyMatch(c -> c.contains("erfahren es nirgends"))
                    .anyMatch(c -> c.startsWith("Rundbrief") && c.endsWith("informiert nicht"));
            user.click(user.one(".table-cell", n -> n.getAccessibleText() != null
                    && n.getAccessibleText().startsWith("Rundbrief,")));
            user.press(KeyCode.ENTER);
            assertThat(user.register().notices().getFirst().activities()).hasSize(2);
            assertThat(user.cells()).noneMatch(c -> c.contains("erfahren es nirgends"));
        }
    }

    @Test
    void anotherNoticeIsChosenFromTheTitle() throws Exception {
        try (Journey user = opened()) {
            user.choose(user.button("Andere Hinweise und Befehle"), "Lieferanten");
            assertThat(user.one(".pane-title", n -> "Lieferanten".equals(((Labeled) n).getText())))
                    .isNotNull();
            assertThat(user.preview()).doesNotContain(Small.PURPOSE);
        }
    }

    private Journey opened() throws Exception {
        Path file = folder.resolve("hinweise.ropa");
        RopaFile.save(file, register());
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        user.click(user.button("Datenschutzhinweise"));
        return user;
    }

    private static Register register() {
        Register small = Small.register();
        return small.withNotices(List.of(
                Notice.blank(WEBSITE, Small.german("Website")).withActivities(List.of(payroll()))
                        .withVersion("2.9"),
                Notice.blank(new Id<>("not-suppliers"), Small.german("Lieferanten"))));
    }

    private static Register purpose(Register register, String text) {
        Activity activity = register.activities().getFirst();
        return Vocabulary.ACTIVITIES.replace(register, activity.withPurposes(
                List.of(activity.purposes().getFirst().withText(Small.german(text)))));
    }

    private static Id<Activity> payroll() {
        return new Id<>("act-lohnabrechnung");
    }
}
