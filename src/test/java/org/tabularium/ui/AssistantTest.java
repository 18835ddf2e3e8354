package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.intake.sheet.Row;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// A register of somebody else, from its file into the window.
@Timeout(120)
class AssistantTest {
    private static final String QM = "Kennziffer QM";
    @TempDir private Path folder;

    @Test
    void aTableBecomesANewRegisterInOneStep() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(head(user, QM)).endsWith("nicht erkannt");
            assertThat(head(user, "Fachbereich")).contains("Verantwortliche Fachabteilung", "%");
            assertThat(user.preview()).contains("Verbrauchsabrechnung Strom", "Kundenservice");
            user.click(user.button("6 Einträge übernehmen"));
            assertThat(names(user.register())).startsWith("Verbrauchsabrechnung Strom und Gas").hasSize(6);
            assertThat(user.register().parties()).extracting(p -> p.name()).contains("Messdienst Elbe eG");
            user.screen(() -> user.shell.commands().undo());
            assertThat(user.register().activities()).isEmpty();
            assertThat(user.register().parties()).isEmpty();
        }
    }

    @Test
    void aColumnIsCorrectedByKeyboardAndTheDraftFollows() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(user.preview()).doesNotContain("QM-110");
            user.click(user.button("Eine offene Spalte ansehen"));
            assertThat(user.focused()).isEqualTo("Was die Spalte bedeutet");
            user.type("Systeme");
            user.press(KeyCode.ENTER);
            assertThat(head(user, QM)).contains("Systeme", "gewählt");
            assertThat(user.preview()).contains("QM-110");
            user.press(KeyCode.DOWN);
            assertThat(user.preview()).contains("Zählerfernauslesung", "QM-204");
            user.press(KeyCode.DELETE);
            assertThat(user.button("5 Einträge übernehmen").isDisabled()).isFalse();
        }
    }

    @Test
    void whatWasChosenIsOfferedTheNextTimeAndCanBeForgotten() throws Exception {
        Path file = ForeignRegister.excel(folder);
        try (Journey user = welcomed(file)) {
            user.click(user.button("Verzeichnis übernehmen"));
            user.click(user.button("Eine offene Spalte ansehen"));
            user.type("Systeme");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".dialog")).isFalse();
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(head(user, QM)).contains("Systeme", "wie zuletzt");
            assertThat(user.says(".assistant-head .entry-detail"))
                    .contains("Gelesen wie beim letzten Mal mit diesen Überschriften.");
            assertThat(Stages.picture(user.shell, "assistant-remembered")).isNotNull();
            user.click(user.button("Neu erkennen"));
            assertThat(head(user, QM)).endsWith("nicht erkannt");
        }
        try (Stream<Path> kept = Files.list(folder.resolve("mappings"))) {
            assertThat(kept).isNotEmpty();
        }
    }

    @Test
    void differencesAreAddedToTheOpenRegisterInOneStep() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.screen(() -> user.shell.commands().openSample());
            Register before = user.register();
            user.menu("Verzeichnis übernehmen …");
            user.click(user.button("Unterschiede ansehen …"));
            assertThat(user.says(".law-group")).contains("Tätigkeit: Zählerfernauslesung");
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".sheet-table")).as("back in the table").isTrue();
            user.click(user.button("Unterschiede ansehen …"));
            user.click(user.button("Übernehmen"));
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(names(user.register())).containsAll(names(before)).contains("Zählerfernauslesung")
                    .hasSize(before.activities().size() + 6);
            user.screen(() -> user.shell.commands().undo());
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void namesThatMeanTheSameAreMergedByKeyboard() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            user.click(user.one(".section-link", n -> ((Button) n).getText().equals("Gleiche Namen")));
            assertThat(user.says(".same-name")).contains("Kunden", "Kunde");
            user.screen(() -> user.shell.scene().lookup(".same-list").requestFocus());
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            user.click(user.button("6 Einträge übernehmen"));
            assertThat(user.register().subjects()).extracting(s -> s.name().in(Language.GERMAN))
                    .contains("Kunden")
                    .doesNotContain("Kunde");
        }
    }

    @Test
    void aWorkbookOfOursGoesItsOwnWay() throws Exception {
        try (Journey user = welcomed(EditedWorkbook.in(folder))) {
            user.screen(() -> user.shell.commands().openSample());
            user.menu("Verzeichnis übernehmen …");
            assertThat(user.shows(".sheet-table")).isFalse();
            assertThat(user.says(".law-group")).contains("Tätigkeit: Bewerbungen");
        }
    }

    @Test
    void enterAloneChangesNothingOfAColumn() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            user.click(user.button("Eine offene Spalte ansehen"));
            user.press(KeyCode.ENTER);
            assertThat(head(user, QM)).endsWith("nicht erkannt");
            user.press(KeyCode.LEFT);
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            assertThat(head(user, "Regelfristen")).contains("Löschfrist");
        }
    }

    @Test
    void readingCanBeCancelledAndNothingComesOfIt() throws Exception {
        try (Journey user = welcomed(ForeignRegister.excel(folder))) {
            user.click(user.button("Neues Verzeichnis")); // reads the catalog
            user.press(KeyCode.ESCAPE);
            user.screen(() -> user.ports.holding = true);
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(user.says(".empty-question")).contains("wird gelesen");
            user.click(user.button("Abbrechen"));
            user.screen(user.ports::letGo);
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(user.notices()).isEmpty();
            assertThat(user.shell.editor()).isEmpty();
        }
    }

    @Test
    void aBrokenFileEndsInItsSentence() throws Exception {
        try (Journey user = welcomed(ForeignRegister.broken(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(user.says(".assistant-sentence"))
                    .startsWith("„Verzeichnis 2024 (Kopie).xlsx“ lässt sich");
            user.ports.chosen = Optional.of(ForeignRegister.csv(folder));
            user.click(user.button("Andere Datei wählen …"));
            assertThat(user.shows(".sheet-table")).isTrue();
            assertThat(user.preview()).contains("Kundenservice");
        }
    }

    @Test
    void whatBecameOfEachCellIsWritten() throws Exception {
        try (Journey user = welcomed(ForeignRegister.csv(folder))) {
            user.click(user.button("Verzeichnis übernehmen"));
            Path report = folder.resolve("Bericht.json");
            user.ports.chosen = Optional.of(report);
            user.click(user.button("Bericht …"));
            assertThat(Files.readString(report)).contains("Verbrauchsabrechnung Strom und Gas", "QM-110");
        }
    }

    @Test
    void aFormatOfExchangeBecomesANewRegister() throws Exception {
        Path file = ForeignRegister.exchanged(folder);
        try (Journey user = welcomed(file)) {
            user.click(user.button("Verzeichnis übernehmen"));
            assertThat(user.says(".assistant-footer .muted")).startsWith("22 Einträge");
            user.press(KeyCode.DOWN);
            assertThat(user.preview()).contains(names(Stages.sample().register()).get(1));
            user.click(user.button("22 Einträge übernehmen"));
            assertThat(names(user.register())).isEqualTo(names(Stages.sample().register()));
        }
    }

    @Test
    void fiveThousandRowsAreShownWithFewNodes() throws Exception {
        try (Journey user = welcomed(ForeignRegister.large(folder, 5_000))) {
            user.click(user.button("Verzeichnis übernehmen"));
            TableView<?> table = (TableView<?>) user.shell.scene().lookup(".sheet-table");
            assertThat(table.getItems()).hasSize(5_001);
            assertThat(((Row) table.getItems().getLast()).number()).isEqualTo(5_001);
            assertThat(table.lookupAll(".table-row-cell")).hasSizeLessThan(60);
        }
    }

    private Journey welcomed(Path file) throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN);
        user.ports.chosen = Optional.of(file);
        return user;
    }

    /// What the head of a column is called.
    private static String head(Journey user, String heading) {
        return user.one(".column-head", n -> n.getAccessibleText().contains(heading)).getAccessibleText()
                .strip();
    }

    private static List<String> names(Register register) {
        return register.activities().stream().map(Activity::name).map(n -> n.in(Language.GERMAN)).toList();
    }
}
