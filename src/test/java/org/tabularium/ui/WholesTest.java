package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Department;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Deleting, duplicating, ordering and changing whole entities, by keyboard.
class WholesTest {
    private static final List<String> NAMES =
            List.of("Bewerbungen", "Lohnabrechnung", "Rundbrief", "Webseite", "Zutritt");
    @TempDir Path folder;

    @Test
    void deletingAPartyUsedInFourActivitiesSaysSoOffersToReplaceItAndIsUndoneInOneStep() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Beteiligte"));
            user.click(user.entry("Altmail AG"));
            user.press(KeyCode.DELETE);
            assertThat(user.says(".dialog .label")).contains("„Altmail AG“ löschen",
                    "in 4 Tätigkeiten verwendet");
            assertThat(user.says(".mention"))
                    .isEqualTo("Bewerbungen | Lohnabrechnung | Rundbrief | Webseite");
            assertThat(user.focused()).isEqualTo("Dort ersetzen durch");
            user.type("neu");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            assertThat(user.register().parties()).extracting(Party::name).containsExactly("Neumail GmbH");
            assertThat(user.register().activities()).filteredOn(a -> receives(a, "pty-neumail-gmbh"))
                    .hasSize(4);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
            assertThat(user.editor().state().history().undoable()).isEmpty();
        }
    }

    @Test
    void removedThereTooItLeavesNoRecipientBehind() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Beteiligte"));
            user.click(user.entry("Altmail AG"));
            user.press(KeyCode.DELETE);
            user.click(user.button("Auch dort entfernen"));
            assertThat(user.register().parties()).extracting(Party::name).containsExactly("Neumail GmbH");
            assertThat(user.register().activities()).allMatch(a -> a.disclosures().stated().isEmpty());
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
        }
    }

    @Test
    void theDepartmentOfAllIsSetInOneStepByKeyboard() throws Exception {
        try (Journey user = opened()) {
            user.click(user.entry("Bewerbungen"));
            user.press(KeyCode.CONTROL, KeyCode.A);
            assertThat(user.says(".bulk-count")).isEqualTo("5 ausgewählt");
            user.choose(user.one(".bulk-menu", n -> true), "Abteilung …");
            assertThat(user.focused()).isEqualTo("Fachabteilung");
            user.type("pers");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            assertThat(user.register().activities())
                    .allMatch(a -> a.department().equals(Optional.of(new Id<Department>("dep-personal"))));
            assertThat(user.notices()).containsExactly("5 Tätigkeiten: Abteilung gesetzt");
            assertThat(user.says(".status")).contains("5 Tätigkeiten: Abteilung gesetzt");
            assertThat(user.selected()).isEqualTo(5);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
        }
    }

    @Test
    void filtersNarrowTheListSayHowManyAreLeftAndAreTakenAwayAgain() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.F);
            user.type("e");
            assertThat(user.entries()).containsExactly("Bewerbungen", "Lohnabrechnung", "Rundbrief",
                    "Webseite");
            assertThat(user.says(".list-count")).isEqualTo("4 von 5");
            user.press(KeyCode.ESCAPE);
            assertThat(user.entries()).containsExactlyElementsOf(NAMES);
            Node filter = user.one(".filter-menu", n -> true);
            user.choose(filter, "Empfänger", "Altmail AG");
            assertThat(user.says(".list-count")).isEqualTo("4 von 5");
            user.choose(filter, "Lücke", "Empfänger offen");
            assertThat(user.entries()).isEmpty();
            assertThat(user.says(".list-none")).isEqualTo("Nichts entspricht den Filtern.");
            assertThat(user.says(".filter-chip .label")).isEqualTo("Altmail AG | Empfänger offen");
            user.screen(() -> ((Button) user.button("Altmail AG entfernen")).fire());
            assertThat(user.entries()).containsExactly("Zutritt");
            user.click(user.button("Filter aufheben"));
            assertThat(user.entries()).containsExactlyElementsOf(NAMES);
        }
    }

    @Test
    void anEntryIsDuplicatedMovedAndNamedByKeyboard() throws Exception {
        try (Journey user = opened()) {
            user.click(user.entry("Lohnabrechnung"));
            user.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(user.entries()).containsExactly("Bewerbungen", "Lohnabrechnung",
                    "Lohnabrechnung (Kopie)", "Rundbrief", "Webseite", "Zutritt");
            Activity copy = user.register().activities().get(2);
            assertThat(copy.status()).isEqualTo(Activity.Status.DRAFT);
            assertThat(copy.disclosures()).isEqualTo(user.register().activities().get(1).disclosures());
            user.press(KeyCode.ALT, KeyCode.UP);
            user.press(KeyCode.ALT, KeyCode.UP);
            assertThat(user.entries()).startsWith("Lohnabrechnung (Kopie)", "Bewerbungen");
            user.press(KeyCode.F2);
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(register());
        }
    }

    private Journey opened() throws Exception {
        Path file = folder.resolve("klein.ropa");
        RopaFile.save(file, register());
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        return user;
    }

    private static boolean receives(Activity activity, String party) {
        return activity.disclosures().stated().orElse(List.of()).stream().anyMatch(
                d -> d.recipient().equals(new Recipient.Named(Optional.of(new Id<Party>(party)))));
    }

    /// Five activities, four of which use the same party.
    static Register register() {
        Register register = Small.register().withActivities(List.of());
        register = register.withParties(List.of(Party.blank(new Id<>("pty-altmail-ag"), "Altmail AG"),
                Party.blank(new Id<>("pty-neumail-gmbh"), "Neumail GmbH")));
        for (String name : NAMES) {
            register = Vocabulary.ACTIVITIES.add(register,
                    Vocabulary.ACTIVITIES.fresh(register, Small.german(name)));
        }
        Recipient party = new Recipient.Named(Optional.of(new Id<>("pty-altmail-ag")));
        Register all = register;
        return register.withActivities(IntStream.range(0, NAMES.size()).mapToObj(i -> {
            Activity activity = all.activities().get(i).withStatus(Activity.Status.ACTIVE);
            return i == NAMES.size() - 1 ? activity
                    : activity
                            .withDisclosures(Answer.of(List.of(Disclosure.blank(new Id<>("dis-1"), party))));
        }).toList());
    }
}
