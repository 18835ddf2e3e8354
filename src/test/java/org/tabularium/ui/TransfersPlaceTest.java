package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
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
    void anAmericanProcessorAppearsWithItsFrameworkAndItsFallback() throws Exception {
        try (Journey user = opened(DPF, SCC)) {
            assertThat(user.count("Übermittlungen")).isEqualTo("2");
            assertThat(user.cells()).contains("Lohnabrechnung", "Mailer Inc., Sitz",
                    "USA, angemessen (nur DPF)", "DPF, aktiv, geprüft 06.05.2026",
                    "SCC, Modul 2");
        }
    }

    @Test
    void aSafeguardRecordedHereChangesTheSheetsOfAllItsActivitiesAndIsOneStep() throws Exception {
        try (Journey user = opened()) {
            Register before = user.register();
            user.click(cell(user, "Lohnabrechnung"));
            user.click(user.button("DPF"));
            assertThat(user.cells()).filteredOn(c -> c.startsWith("DPF")).hasSize(2);
            user.click(user.button("SCC, Modul 2"));
            assertThat(user.cells()).filteredOn("SCC, Modul 2"::equals).hasSize(2);
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
    void anOverrideHoldsForOneActivityAndIsTakenBack() throws Exception {
        try (Journey user = opened(DPF)) {
            Register before = user.register();
            user.click(cell(user, "Lohnabrechnung"));
            user.click(user.button("Nur hier"));
            user.click(user.button("SCC, Modul 2"));
            assertThat(user.cells()).filteredOn("SCC, Modul 2"::equals).hasSize(1);
            assertThat(user.cells()).filteredOn(c -> c.startsWith("DPF, nur hier")).hasSize(1);
            assertThat(user.register().parties()).isEqualTo(before.parties());
            user.click(user.button("Überall bei diesem Empfänger"));
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void legendAndTextNarrowTheTableAndEnterLeadsToTheActivity() throws Exception {
        try (Journey user = opened(DPF)) {
            user.click(user.one(".legend-button", n -> n.getAccessibleText().startsWith("Keine erfasst, 0")));
            assertThat(user.cells()).isEmpty();
            user.click(user.one(".legend-button", n -> n.getAccessibleText().startsWith("Keine erfasst, 0")));
            user.click(user.field("Filtern"));
            user.type("rundb");
            assertThat(user.cells()).contains("Rundbrief").doesNotContain("Lohnabrechnung");
            user.press(KeyCode.F6);
            user.press(KeyCode.DOWN);
            user.press(KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
        }
    }

    @Test
    void groupsHaveHeadsThatCount() throws Exception {
        try (Journey user = opened(DPF)) {
            user.click(user.one(".segment", n -> n instanceof javafx.scene.control.ToggleButton b
                    && "Land".equals(b.getText())));
            assertThat(user.cells()).first().asString().startsWith("USA").endsWith("2");
        }
    }

    @Test
    void aRegisterWithoutTransfersSaysWhenOneAppears() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.click(user.button("Übermittlungen"));
            assertThat(user.cells()).isEmpty();
            assertThat(user.one(".empty-text", n -> true).toString())
                    .contains("Keine Daten verlassen den EWR.");
        }
    }

    private Node cell(Journey user, String text) {
        return user.one(".table-cell", n -> text.equals(n.getAccessibleText()));
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
