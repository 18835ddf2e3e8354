package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.compose.whatif.Rewriter;
import org.tabularium.model.Register;

/// What if, as a switch over the transfers: shows what would be, changes nothing, and ends when the place is left.
@Timeout(120)
class WhatIfPlaceTest {
    private static final Loss FRAMEWORK = new Loss.OfDecision(Loss.FRAMEWORK);
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void figuresRecipientsAndSentencesAreThoseThatFollow(String language) throws Exception {
        try (Journey user = sample(Locale.of(language))) {
            Register register = user.register();
            user.screen(() -> user.shell.commands().whatIf());
            WhatIf result = WhatIf.of(register, Stages.LAW, FRAMEWORK);
            Figures figures = result.figures();
            NoticeChanges changes = new Rewriter(Stages.LAW).of(result);
            assertThat(numbers(user)).containsExactlyElementsOf(Stream.of(Stream.of(figures.recipients()),
                    result.carried().stream().map(WhatIf.Carried::recipients),
                    Stream.of(figures.without(), figures.activities(), figures.mandates(),
                            changes.changes().size()))
                    .flatMap(s -> s).map(n -> Integer.toString(n)).toList());
            Telling telling = new Telling(Locale.of(language), Stages.LAW, register.primary());
            assertThat(user.cells()).containsAll(
                    result.recipients().stream().map(c -> telling.recipient(c.row())).toList());
            assertThat(redlines(user)).hasSize(3);
            user.click(user.one(".sentences-head .hyperlink", n -> true));
            assertThat(redlines(user)).hasSize(changes.changes().size())
                    .containsExactlyInAnyOrderElementsOf(changes.changes().stream()
                            .map(c -> c.wording().pieces().stream().map(p -> p.text().plain())
                                    .collect(Collectors.joining()))
                            .toList());
            assertThat(user.register()).isEqualTo(register);
            assertThat(user.editor().state().unsaved()).isFalse();
        }
    }

    @Test
    void theTitleSaysThatItIsOnAndLeavingThePlaceEndsIt() throws Exception {
        try (Journey user = sample(Locale.ENGLISH)) {
            user.click(user.button("Transfers"));
            Node toggle = user.one(".switch", n -> true);
            assertThat(toggle.getAccessibleText()).isEqualTo("What if the DPF falls?");
            user.click(toggle);
            assertThat(user.says(".pane-header .section-hint")).contains("as if the DPF had fallen");
            user.click(user.button("Parties"));
            user.click(user.button("Transfers"));
            assertThat(user.says(".pane-header .section-hint")).doesNotContain("fallen");
            assertThat(user.shows(".legend-button")).isTrue();
            user.click(toggle);
            assertThat(user.shows(".legend-button")).isFalse();
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".legend-button")).isTrue();
        }
    }

    @Test
    void aDecisionOrAPartyFallsAsWell() throws Exception {
        try (Journey user = sample(Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().whatIf());
            ComboBox<?> choice = (ComboBox<?>) user.one(".loss-choice", n -> true);
            int swiss = at(choice, "für die Schweiz");
            user.screen(() -> choice.getSelectionModel().select(swiss));
            assertThat(user.says(".pane-header .section-hint"))
                    .isEqualTo("so, wie es ohne Angemessenheitsbeschluss für die Schweiz wäre");
            assertThat(user.cells()).contains("Lindhof Treuhand AG").doesNotContain("Intuit Inc.");
            user.screen(() -> choice.getSelectionModel().select(at(choice, "name=Intuit Inc.")));
            assertThat(user.says(".figures .section-title")).isEqualTo("Ohne Intuit Inc.");
            assertThat(user.cells()).contains("Intuit Inc.").doesNotContain("Lindhof Treuhand AG");
        }
    }

    @Test
    void whatWouldHaveToBeDoneLeadsToTheFieldWhereItIsDoneAndEndsTheSwitch() throws Exception {
        try (Journey user = sample(Locale.ENGLISH)) {
            user.screen(() -> user.shell.commands().whatIf());
            user.click(user.button("Conclude SCC module 2"));
            assertThat(user.shows(".transfer-detail")).isTrue();
            assertThat(user.says(".transfer-detail .pane-title")).isEqualTo("Cloudflare, Inc.");
            assertThat(user.shows(".figures")).isFalse();
        }
    }

    @Test
    void theListOfActionsIsWrittenDown() throws Exception {
        try (Journey user = sample(Locale.GERMAN)) {
            user.ports.chosen = Optional.of(Files.createDirectories(folder.resolve("aus")));
            user.menu("Berichte", "Was wäre, wenn …");
            user.click(user.button("Aufgabenliste …"));
            try (var files = Files.list(folder.resolve("aus"))) {
                assertThat(files.map(f -> f.getFileName().toString())).hasSize(3)
                        .allMatch(name -> name.contains("-what-if-de."));
            }
        }
    }

    @Test
    void whereNothingCanFallASentenceSaysSo() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            user.screen(() -> user.shell.commands().whatIf());
            assertThat(user.notices()).singleElement().asString()
                    .startsWith("In diesem Verzeichnis ruht keine");
            assertThat(user.shows(".empty-question")).isTrue();
        }
    }

    private Journey sample(Locale language) throws Exception {
        Journey user = new Journey(folder, language);
        user.screen(() -> user.shell.commands().openSample());
        return user;
    }

    private static int at(ComboBox<?> choice, String part) {
        return choice.getItems().stream().map(Object::toString).toList().indexOf(choice.getItems().stream()
                .map(Object::toString).filter(s -> s.contains(part)).findFirst().orElseThrow());
    }

    private static List<String> numbers(Journey user) {
        return all(user, ".figure-number").map(n -> ((Labeled) n).getText()).toList();
    }

    private static List<String> redlines(Journey user) {
        return all(user, ".sentence")
                .map(n -> n.lookupAll(".redline-text").stream().map(t -> ((Text) t).getText())
                        .collect(Collectors.joining()))
                .filter(s -> !s.isEmpty()).toList();
    }

    private static Stream<Node> all(Journey user, String style) {
        return user.shell.scene().getRoot().lookupAll(style).stream();
    }
}
