package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.intake.dpf.MadeUp;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Coverage;
import org.tabularium.model.Safeguard.Listing;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// The list of participants is read, shown beside the transfers, and taken over in one step.
class DpfListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    @TempDir Path folder;

    @Test
    void whatIsTickedIsTakenOverInOneStepThatIsUndone() throws Exception {
        try (Journey user = opened(Locale.GERMAN)) {
            Register before = user.register();
            read(user, "DPF-Liste einlesen …");
            assertThat(user.field("Tag, an dem die Liste heruntergeladen wurde").getText())
                    .isEqualTo("20.11.2026");
            user.click(user.button("Einlesen"));
            assertThat(says(user)).contains("5 Teilnehmer in der Liste vom 20.11.2026.",
                    "In der Liste vom 20.11.2026: Mailer, Inc., aktiv, HR und Nicht-HR",
                    "Erfasst: Mailer Inc., aktiv, nur Nicht-HR, geprüft am 06.05.2026", "geändert",
                    "nicht aktiv", "nicht gefunden", "zu klären", "eingetragen, nicht erfasst");
            user.click(user.button("Für 3 Beteiligte übernehmen"));
            assertThat(dpf(user, 0)).isEqualTo(new Safeguard.Dpf("Mailer, Inc.", Optional.of(Coverage.BOTH),
                    Optional.of(Listing.ACTIVE), Optional.of(DAY), "https://example.org/participant/1",
                    Extras.NONE));
            assertThat(dpf(user, 1).listing()).contains(Listing.INACTIVE);
            assertThat(dpf(user, 2).listing()).contains(Listing.NOT_LISTED);
            assertThat(user.register().parties().get(3)).isEqualTo(before.parties().get(3));
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void whereNamesAreOnlySimilarTheUserChooses() throws Exception {
        try (Journey user = opened(Locale.GERMAN)) {
            read(user, "DPF-Liste einlesen …");
            user.click(user.button("Einlesen"));
            Node choice = user.one(".combo-box",
                    n -> "Eintrag der Liste für Cloudine".equals(n.getAccessibleText()));
            user.screen(() -> ((ComboBox<?>) choice).getSelectionModel().selectFirst());
            user.click(user.button("Für 4 Beteiligte übernehmen"));
            assertThat(dpf(user, 3).listedAs()).isEqualTo("Cloudine LLC");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(dpf(user, 3).listedAs()).isEqualTo("Cloudine");
        }
    }

    @Test
    void theListStandsBesideTheTransferAndOnTheSheetOfTheParty() throws Exception {
        try (Journey user = opened(Locale.ENGLISH)) {
            user.click(user.button("Transfers"));
            user.click(user.one(".table-cell", n -> "Mailer Inc., seat".equals(n.getAccessibleText())
                    || String.valueOf(n.getAccessibleText()).startsWith("Mailer Inc.")));
            assertThat(user.shows(".list-says")).isFalse();
            read(user, "Read the DPF list…");
            user.click(user.button("Read"));
            user.click(user.button("Cancel"));
            assertThat(user.says(".list-says"))
                    .isEqualTo("On the list of 20 Nov 2026: Mailer, Inc., active, HR and non-HR");
            Register before = user.register();
            user.click(user.button("Take over from the list"));
            assertThat(dpf(user, 0).coverage()).contains(Coverage.BOTH);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
            user.click(user.button("Parties"));
            user.click(user.entry("Mailer Inc."));
            assertThat(user.preview())
                    .contains("Not part of the record: On the list of 20 Nov 2026: Mailer, Inc.");
        }
    }

    @Test
    void theListIsStillThereAfterTheNextStart() throws Exception {
        try (Journey user = opened(Locale.GERMAN)) {
            read(user, "DPF-Liste einlesen …");
            user.click(user.button("Einlesen"));
            user.click(user.button("Abbrechen"));
        }
        try (Journey user = opened(Locale.GERMAN)) {
            user.click(user.button("Übermittlungen"));
            user.click(user.one(".table-cell",
                    n -> String.valueOf(n.getAccessibleText()).startsWith("Oldtimer")));
            assertThat(user.says(".list-says"))
                    .isEqualTo("In der Liste vom 20.11.2026: Oldtimer Corp., inaktiv, nur Nicht-HR");
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedWithASentence() throws Exception {
        try (Journey user = opened(Locale.GERMAN)) {
            user.ports.chosen = Optional.of(Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n"));
            user.menu("DPF-Liste einlesen …");
            user.click(user.button("Einlesen"));
            assertThat(user.notices())
                    .anyMatch(n -> n.contains("keine Spalte mit dem Namen der Organisation"));
        }
    }

    @Test
    void theDialogsArePainted() throws Exception {
        Stages.start();
        Path list = list();
        Path register = register();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                FakePorts ports = new FakePorts();
                Shell shell = Stages.onScreen(() -> Stages.open(ports, folder, language, theme));
                String name = "-" + language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                Stages.onScreen(() -> {
                    shell.commands().open(register);
                    ports.chosen = Optional.of(list);
                    shell.commands().readDpfList();
                    return true;
                });
                assertThat(Stages.picture(shell, "dpf-day" + name)).isNotNull();
                Stages.onScreen(() -> {
                    ((Button) shell.scene().lookup(".dialog-footer .accent")).fire();
                    return true;
                });
                assertThat(Stages.picture(shell, "dpf-summary" + name)).isNotNull();
                Stages.onScreen(() -> {
                    ((Button) shell.scene().lookup(".dialog-footer .button")).fire();
                    shell.reveal(new Spot("transfer", shell.editor().orElseThrow().register()
                            .activities().getFirst().id().value() + "/dis-4/US", ""));
                    return true;
                });
                Stages.picture(shell, "dpf-transfer" + name);
                Stages.onScreen(() -> {
                    shell.reveal(new Spot("party", "pty-1", ""));
                    return true;
                });
                Stages.picture(shell, "dpf-party" + name);
                Stages.close();
            }
        }
    }

    private void read(Journey user, String command) throws Exception {
        user.ports.chosen = Optional.of(list());
        user.menu(command);
    }

    private static List<String> says(Journey user) throws Exception {
        return Stages.onScreen(() -> user.shell.scene().getRoot().lookupAll(".dialog .label").stream()
                .map(n -> ((Labeled) n).getText()).toList());
    }

    private static Safeguard.Dpf dpf(Journey user, int party) {
        return (Safeguard.Dpf) user.register().parties().get(party).destinations().getFirst().safeguards()
                .getFirst();
    }

    private Path list() throws Exception {
        Path list = MadeUp.excel(folder);
        Files.setLastModifiedTime(list, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        return list;
    }

    private Journey opened(Locale language) throws Exception {
        Path file = register();
        Journey user = new Journey(folder, language);
        user.open(file);
        return user;
    }

    private Path register() throws Exception {
        Register small = Small.register();
        List<Party> parties =
                List.of(party(1, "Mailer Inc."), party(2, "Oldtimer Corp."), party(3, "Nobody Ltd."),
                        party(4, "Cloudine"),
                        Party.blank(new Id<>("pty-5"), "Crème Brûlée Müller Co. Ltd.")
                                .withAddress(Address.EMPTY.withCountry("US")));
        List<Disclosure> to = parties.stream().map(p -> Disclosure
                .blank(new Id<>(p.id().value().replace("pty", "dis")),
                        new Recipient.Named(Optional.of(p.id()))))
                .toList();
        Path file = folder.resolve("american.ropa");
        RopaFile.save(file, small.withParties(parties).withActivities(
                small.activities().stream().map(a -> a.withDisclosures(Answer.of(to))).toList()));
        return file;
    }

    private static Party party(int number, String name) {
        Safeguard dpf = new Safeguard.Dpf(name, Optional.of(Coverage.NON_HR), Optional.of(Listing.ACTIVE),
                Optional.of(LocalDate.of(2026, 5, 6)), "", Extras.NONE);
        return Party.blank(new Id<>("pty-" + number), name).withAddress(Address.EMPTY.withCountry("US"))
                .withDestinations(List.of(Destination.blank("US").withSafeguards(List.of(dpf))));
    }
}
