package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.Checker;
import org.tabularium.check.Family;
import org.tabularium.check.Findings;
import org.tabularium.check.Rule;
import org.tabularium.check.Severity;
import org.tabularium.check.rule.Rules;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Upkeep;
import org.tabularium.model.Use;
import org.tabularium.picture.Samples;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.picture.DrawingView;
import org.tabularium.words.Words;

/// The whole register at a glance, and the plan of time limits.
class OverviewPlaceTest {
    private static final Words WORDS = Words.of("ui", Locale.GERMAN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
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

    @Test
    void everyNumberLeadsToItsList() throws Exception {
        try (Journey user = sample()) {
            for (String place : List.of("activity", "party", "transfer", "retention", "notice", "findings")) {
                user.screen(() -> user.shell.reveal(new Spot("overview", "", "")));
                user.click(user.one(".tile",
                        n -> named(n).contains(" " + WORDS.get("overview.name." + place) + ",")));
                assertThat(shown(user)).isEqualTo(WORDS.get("place." + place));
            }
        }
    }

    @Test
    void everyTopicLeadsToAsManyFindingsAsItCounts() throws Exception {
        try (Journey user = sample()) {
            Findings findings = Checker.once(user.register(), Stages.LAW, Rules.all(), TODAY);
            Map<Family, Long> families = findings.open()
                    .collect(Collectors.groupingBy(f -> f.rule().family(), Collectors.counting()));
            for (Map.Entry<Family, Long> family : families.entrySet()) {
                user.screen(() -> user.shell.reveal(new Spot("overview", "", "")));
                String topic = WORDS.get("topic." + family.getKey().name().toLowerCase(Locale.ROOT));
                Node row = user.one(".bar-row", n -> named(n).contains(topic + ", "));
                assertThat(sum(named(row), topic)).isEqualTo(family.getValue());
                user.click(row);
                Labeled left = (Labeled) user.one(".finding-criteria .section-hint", n -> true);
                assertThat(left.getText()).startsWith(family.getValue() + " von ");
            }
        }
    }

    @Test
    void everySampleShowsWhatTheChecksFindInIt() throws Exception {
        for (Register register : Samples.all().toList()) {
            Findings findings = Checker.once(register, Stages.LAW, Rules.all(), TODAY);
            try (Journey user = opened(Rules.all(), register)) {
                assertThat(user.button(findings.open().count() + " Befunde, "
                        + WORDS.get("overview.found", findings.count(Severity.ERROR))).isVisible()).isTrue();
                for (Severity severity : Severity.values()) {
                    String name = WORDS.get("finding.group." + severity.name().toLowerCase(Locale.ROOT));
                    assertThat(user.button(name + ", " + findings.count(severity)).isVisible()).isTrue();
                }
            }
        }
    }

    @Test
    void theLineOfDatesIsWalkedByKeyboardAndSpoken() throws Exception {
        try (Journey user = sample()) {
            Node line = user.one(".picture", n -> true);
            assertThat(line.getAccessibleText())
                    .startsWith("Kommende Termine. 34 Termine, davon 1 überfällig: ");
            user.screen(line::requestFocus);
            user.press(KeyCode.RIGHT);
            user.press(KeyCode.ENTER);
            assertThat(shown(user)).isEqualTo("Beteiligte");
            assertThat(user.field("Name").getText()).startsWith("Larkspur Helpdesk");
        }
    }

    @Test
    void aMarkOfSeveralDatesLeadsToTheListOfDates() throws Exception {
        try (Journey user = sample()) {
            DrawingView line = (DrawingView) user.one(".picture", n -> true);
            user.screen(line::requestFocus);
            for (int i = 0; i < 40 && !said(line).matches(".*\\+\\d+"); i++) {
                user.press(KeyCode.RIGHT);
            }
            assertThat(said(line)).contains("DPF prüfen: ");
            user.press(KeyCode.ENTER);
            assertThat(user.shell.scene().getFocusOwner().getStyleClass()).contains("date-list");
        }
    }

    @Test
    void whatWasChangedIsToldWithItsTimeOrDayAndLeadsThere() throws Exception {
        try (Journey user = sample()) {
            user.screen(() -> user.editor().edit(new StepName("step.change", "activity.name"),
                    new Spot("activity", "act-newsletter", "name"),
                    r -> r.withActivities(r.activities().reversed())));
            assertThat(named(user.one(".line-row", n -> named(n).contains("Newsletter"))))
                    .isEqualTo("13:32, Newsletter, Bezeichnung geändert");
            user.click(user.button("21.11.2026, Verarbeitungen im Auftrag aufgenommen, Frauke Thomsen"));
            assertThat(shown(user)).isEqualTo("Verantwortlicher");
        }
    }

    @Test
    void noticesTellWhatTheyDoNotSay() throws Exception {
        try (Journey user = sample()) {
            user.click(user.button("01.09.2026, Website, 4 Angaben fehlen, Fassung 4"));
            assertThat(shown(user)).isEqualTo("Datenschutzhinweise");
        }
    }

    @Test
    void aFixIsDoneByItsLinkAndCanBeUndone() throws Exception {
        RetentionRule tooLong = RetentionRule.blank(new Id<>("ret-long"), Small.german("Buchungsbelege"))
                .withPeriod(Optional.of(Period.ofYears(10)))
                .withStart(Small.german("Ende des Kalenderjahres"))
                .withStatute(Small.german("§ 147 Abs. 1 Nr. 4, Abs. 3 AO"));
        List<Rule> rules =
                Rules.all().stream().filter(r -> r.id().equals("retention-longer-than-statute")).toList();
        try (Journey user = opened(rules, Vocabulary.RETENTION.add(Small.register(), tooLong))) {
            Register before = user.register();
            user.click(user.one(".hyperlink",
                    n -> n instanceof Labeled l && l.getText().startsWith("Gesetzliche Dauer")));
            assertThat(user.register().retention().getFirst().period()).hasValue(Period.ofYears(8));
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    private Journey sample() throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN, Rules.all());
        user.screen(user.shell.commands()::openSample);
        user.screen(() -> user.shell.reveal(new Spot("overview", "", "")));
        return user;
    }

    private static String said(DrawingView line) {
        return line.focusedSubjectProperty().get().map(Subject::name).orElse("");
    }

    private static String named(Node node) {
        return String.valueOf(node.getAccessibleText());
    }

    /// The numbers behind the name of a topic.
    private static long sum(String said, String topic) {
        return Pattern.compile("\\d+").matcher(said.substring(said.indexOf(topic) + topic.length())).results()
                .mapToLong(r -> Long.parseLong(r.group())).sum();
    }

    private static String shown(Journey user) {
        return named(user.one(".place-button",
                n -> n.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))));
    }

    private Journey opened() throws Exception {
        return opened(List.of(FindingsTest.GROUNDS), register());
    }

    private Journey opened(List<Rule> rules, Register register) throws Exception {
        Path file = folder.resolve("termine.ropa");
        RopaFile.save(file, register);
        Journey user = new Journey(folder, Locale.GERMAN, rules);
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
