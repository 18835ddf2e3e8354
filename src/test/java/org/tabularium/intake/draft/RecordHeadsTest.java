package org.tabularium.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Dpo;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Who keeps the record, and for whom.
class RecordHeadsTest {
    private static Draft drafted(Tables table) throws Exception {
        Draft draft =
                new Drafting(Law.load(), Catalog.EMPTY, Language.GERMAN).of(table.sheets(), table.mapping(),
                        Register.blank(List.of(Language.GERMAN), "DE"));
        Accounts.settle(table.sheets(), draft);
        return draft;
    }

    @Test
    void aProcessorsRecordBecomesMandates() throws Exception {
        Draft draft = drafted(new Tables(Subject.MANDATES).column("Auftraggeber", "mandate.controller")
                .column("Leistung", "mandate.processingCategories", Splitting.SEMICOLONS)
                .column("Drittland", "transfer.exists").row("Beispiel GmbH", "Hosting; Wartung", "nein"));
        assertThat(draft.register().mandates()).singleElement().satisfies(m -> {
            assertThat(m.processing()).hasSize(2);
            assertThat(m.clients()).hasSize(1);
            assertThat(m.transfers()).isInstanceOf(Answer.None.class);
        });
    }

    @Test
    void theControllerOfEveryRowIsSaidOnce() throws Exception {
        Draft draft = drafted(new Tables(Subject.ACTIVITIES).column("Verantwortlicher", "controller.name")
                .column("DSB", "dpo").column("Verfahren", "activity.name")
                .row("Stadtwerke", "Max Mond", "Zutritt")
                .row("Stadtwerke", "Max Mond", "Post").row("Stadtbad", "", "Kasse"));
        assertThat(draft.register().controller().name()).isEqualTo("Stadtwerke");
        assertThat(draft.register().controller().dpo().stated().map(d -> d.person().name()))
                .contains("Max Mond");
        assertThat(draft.register().activities().get(2).note()).isEqualTo("Verantwortlicher: Stadtbad");
    }

    @Test
    void anAddressBesideTheOfficersNameIsTheirAddress() throws Exception {
        Draft draft = drafted(new Tables(Subject.CONTROLLER).column("Name", "dpo").column("Straße", "dpo")
                .column("PLZ", "dpo").column("Ort", "dpo").column("Telefon", "dpo")
                .row("Max Mond", "Am Markt 1", "26122", "Oldenburg", "0441 12345"));
        Dpo dpo = draft.register().controller().dpo().stated().orElseThrow();
        assertThat(dpo.address().postalCode()).isEqualTo("26122");
        assertThat(dpo.address().city()).isEqualTo("Oldenburg");
        assertThat(dpo.person().contact().phone()).isEqualTo("0441 12345");
        assertThat(dpo.person().position().isEmpty()).isTrue();
    }
}
