package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.settings.SettingsFile;

/// Transfers follow from the recipients; their safeguards are recorded beside the table.
class TransfersPlaceTest {
    private static final Id<Party> MAILER = new Id<>("pty-mailer");
    private static final Safeguard DPF = new Safeguard.Dpf("Mailer Inc.",
            Optional.of(Safeguard.Coverage.NON_HR), Optional.of(Safeguard.Listing.ACTIVE),
            Optional.of(LocalDate.of(2026, 5, 6)), "", Extras.NONE);
    private static final Safeguard SCC = new Safeguard.Scc("scc-2021-914", List.of(2), Optional.empty(),
            ClauseChoices.EMPTY, "", Extras.NONE);
    @TempDir Path folder;

    @Test
    void anAmericanProcessorIsOneLineForAllItsActivities() throws Exception {
        try (Journey user = opened(DPF, SCC)) {
            assertThat(user.count("Übermittlungen")).isEqualTo("2");
            assertThat(user.cells()).containsExactly("USA", "Mailer Inc.", "Sitz",
                    "DPF, aktiv, geprüft 06.05.2026", "SCC Modul 2", "2");
        }
    }

    @Test
    void aSafeguardThatDoesNotHoldIsSaidToCarryNothing() throws Exception {
        Safeguard ended = new Safeguard.Dpf("Mailer Inc.", Optional.empty(),
                Optional.of(Safeguard.Listing.INACTIVE), Optional.empty(), "", Extras.NONE);
        try (Journey user = opened(ended)) {
            assertThat(user.cells()).contains("DPF, inaktiv, Liste nicht geprüft: trägt nicht");
            assertThat(legend(user, "Keine Garantie, 1 Empfänger, 2 Übermittlungen")).isNotNull();
        }
    }

    @Test
    void aSafeguardRecordedHereChangesTheSheetsOfAllItsActivitiesAndIsOneStep() throws Exception {
        try (Journey user = opened()) {
            Register before = user.register();
            user.click(cell(user, "Mailer Inc."));
            user.click(user.button("DPF"));
            assertThat(user.cells()).filteredOn(c -> c.startsWith("DPF")).hasSize(1);
            user.click(user.button("SCC Modul 2"));
            assertThat(user.cells()).contains("SCC Modul 2");
            user.click(user.button("Tätigkeiten"));
            user.click(user.entry("Rundbrief"));
            assertThat(user.preview()).contains("Data Privacy Framework", "Standardvertragsklauseln");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
            assertThat(user.shows(".transfer-table")).isTrue();
        }
    }

    @Test
    void anOverrideHoldsForOneActivityStandsForItselfAndIsTakenBack() throws Exception {
        try (Journey user = opened(DPF)) {
            Register before = user.register();
            user.click(cell(user, "Mailer Inc."));
            ComboBox<?> sheets = (ComboBox<?>) user.one(".transfer-detail .combo-box",
                    n -> "Eine von 2 Tätigkeiten und Aufträgen".equals(n.getAccessibleText()));
            user.screen(() -> sheets.getSelectionModel().select(1));
            user.click(user.button("Nur hier"));
            user.click(user.button("SCC Modul 2"));
            assertThat(user.cells()).filteredOn("SCC Modul 2"::equals).hasSize(1);
            assertThat(user.cells()).filteredOn(c -> c.startsWith("DPF")).hasSize(2)
                    .filteredOn(c -> c.endsWith(", nur hier")).hasSize(1);
            assertThat(user.register().parties()).isEqualTo(before.parties());
            assertThat(user.register().activities().get(1)).isNotEqualTo(before.activities().get(1));
            user.click(user.button("Überall bei diesem Empfänger"));
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void legendAndTextNarrowTheTableAndEnterLeadsToTheActivity() throws Exception {
        try (Journey user = opened(DPF)) {
            user.click(legend(user, "Keine Garantie, kein Empfänger"));
            assertThat(user.cells()).isEmpty();
            user.click(legend(user, "Keine Garantie, kein Empfänger"));
            user.click(user.field("Filtern"));
            user.type("quitte");
            assertThat(user.cells()).isEmpty();
            user.press(KeyCode.CONTROL, KeyCode.A);
            user.type("rundb");
            assertThat(user.cells()).contains("Mailer Inc.");
            user.press(KeyCode.F6);
            user.press(KeyCode.DOWN);
            user.press(KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
        }
    }

    @Test
    void aCountryChosenOnTheMapByKeyboardNarrowsTheTableAndOnceMoreShowsAllAgain() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH)) {
            user.screen(() -> user.shell.commands().openSample());
            user.click(user.button("Transfers"));
            List<String> all = user.cells();
            Node map = user.one(".picture", n -> true);
            user.screen(map::requestFocus);
            user.press(KeyCode.HOME);
            user.press(KeyCode.ENTER);
            List<String> narrowed = user.cells();
            assertThat(narrowed).isNotEmpty().hasSizeLessThan(all.size());
            Node country = user.one(".transfer-narrowed", n -> true);
            assertThat(country.getAccessibleText()).contains(narrowed.getFirst());
            user.click(country);
            assertThat(user.cells()).isEqualTo(all);
            assertThat(user.shows(".transfer-narrowed")).isFalse();
        }
    }

    @Test
    void theMapIsPutAwayAndStaysAwayTheNextTime() throws Exception {
        try (Journey user = opened(DPF)) {
            user.click(user.button("Europa"));
            user.click(user.button("Karte ausblenden"));
            assertThat(user.shows(".picture")).isFalse();
            assertThat(legend(user, "Data Privacy Framework, 1 Empfänger, 2 Übermittlungen")).isNotNull();
            assertThat(new SettingsFile(folder.resolve("settings.properties")).read().views())
                    .containsEntry("transfer.map.shown", "false")
                    .containsEntry("transfer.map.frame", "EUROPE");
            user.screen(() -> user.shell.commands().speak(Locale.ENGLISH));
            assertThat(user.shows(".picture")).isFalse();
            user.click(user.button("Show map"));
            assertThat(user.shows(".picture")).isTrue();
        }
    }

    @Test
    void aRegisterWithoutTransfersSaysWhenOneAppears() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.click(user.button("Übermittlungen"));
            assertThat(user.cells()).isEmpty();
            assertThat(user.shows(".picture")).isFalse();
            assertThat(user.one(".empty-text", n -> true).toString())
                    .contains("Keine Daten verlassen den EWR.");
        }
    }

    private Node cell(Journey user, String text) {
        return user.one(".table-cell", n -> text.equals(n.getAccessibleText()));
    }

    private Node legend(Journey user, String spoken) {
        return user.one(".legend-button", n -> n.getAccessibleText().startsWith(spoken));
    }

    private Journey opened(Safeguard... safeguards) throws Exception {
        Path file = folder.resolve("mailer.ropa");
        RopaFile.save(file, register(safeguards));
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        user.click(user.button("Übermittlungen"));
        return user;
    }

    private static Register register(Safeguard... safeguards) {
        Party mailer = Party.blank(MAILER, "Mailer Inc.").withAddress(Address.EMPTY.withCountry("US"));
        Party safe = safeguards.length == 0 ? mailer
                : mailer.withDestinations(
                        List.of(Destination.blank("US").withSafeguards(List.of(safeguards))));
        Disclosure to = Disclosure
                .blank(new Id<>("dis-1"), new Recipient.Named(Optional.of(MAILER)))
                .withCapacity(Optional.of(Disclosure.Capacity.PROCESSOR));
        Register small = Small.register();
        return small.withParties(List.of(safe)).withActivities(small.activities().stream()
                .map(a -> a.withDisclosures(Answer.of(List.of(to)))).toList());
    }
}
