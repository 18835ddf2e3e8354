package org.tabularium.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.catalog.Catalog;
import org.tabularium.export.Progress;
import org.tabularium.intake.draft.Decision.Verdict;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

class DuplicatesTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");

    private static Draft drafted(List<Decision> decisions, String... processors) throws Exception {
        Tables table = new Tables(Subject.ACTIVITIES).column("Verfahren", "activity.name")
                .column("Personen", "dataSubjectCategory.name")
                .column("Dienstleister", "processor.name", Splitting.LINES)
                .row("Post", "Kunden", String.join("\n", processors)).row("Werbung", "Kunde", "");
        Draft draft = new Drafting(Law.load(), Catalog.EMPTY, Language.GERMAN).of(table.sheets(),
                table.mapping(), BLANK,
                decisions, Progress.NONE);
        Accounts.settle(table.sheets(), draft);
        return draft;
    }

    private static List<List<String>> names(Draft draft, String list) {
        return draft.duplicates().stream().filter(d -> d.list().equals(list))
                .map(d -> d.candidates().stream().map(Duplicates.Candidate::name).toList()).toList();
    }

    @Test
    void namesThatMayMeanTheSameAreGivenTogether() throws Exception {
        Draft draft = drafted(List.of(), "Müller Druck GmbH", "Mueller Druck GmbH & Co. KG",
                "Beispiel Ireland Ltd.",
                "Beispiel Ireland Operations Limited", "Sonne AG");
        assertThat(names(draft, "party")).containsExactlyInAnyOrder(
                List.of("Müller Druck GmbH", "Mueller Druck GmbH & Co. KG"),
                List.of("Beispiel Ireland Ltd.", "Beispiel Ireland Operations Limited"));
        assertThat(names(draft, "subject")).containsExactly(List.of("Kunden", "Kunde"));
    }

    @Test
    void onlyCaseAndSpellingOfUmlautsAreCertain() throws Exception {
        Draft draft = drafted(List.of(), "Müller Druck GmbH", "MUELLER DRUCK GMBH");
        assertThat(draft.register().parties()).hasSize(1);
        assertThat(names(draft, "party")).isEmpty();
    }

    @Test
    void whatIsTheSameIsJoinedAndWhatIsDifferentIsNotAskedAgain() throws Exception {
        List<Decision> decisions = List.of(
                new Decision("party", "Beispiel Ireland Ltd.", "Beispiel Ireland Operations Limited",
                        Verdict.SAME),
                new Decision("subject", "Kunde", "Kunden", Verdict.DIFFERENT));
        Draft draft = drafted(decisions, "Beispiel Ireland Operations Limited", "Beispiel Ireland Ltd.");
        assertThat(draft.register().parties()).extracting(Party::name)
                .containsExactly("Beispiel Ireland Operations Limited");
        assertThat(draft.duplicates()).isEmpty();
    }

    @Test
    void numbersTellNamesApart() throws Exception {
        assertThat(names(drafted(List.of(), "Dienst 17 GmbH", "Dienst 18 GmbH"), "party")).isEmpty();
    }
}
