package org.tabularium.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tabularium.export.Progress;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

class ManyRowsTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");

    private static Tables rows(int count) {
        Tables table = new Tables(Subject.ACTIVITIES).column("Nr.", "activity.number")
                .column("Verfahren", "activity.name")
                .column("Zweck", "purpose.name", Splitting.SEMICOLONS)
                .column("Grundlage", "legalBasis.article6")
                .column("Personen", "dataSubjectCategory.name", Splitting.COMMAS)
                .column("Daten", "dataCategory.name", Splitting.COMMAS)
                .column("Empfänger", "recipient.category", Splitting.SEMICOLONS)
                .column("Dienstleister", "processor.name").column("Drittland", "transfer.exists")
                .column("Frist", "retention.period").column("TOM", "tom.general")
                .column("System", "system.name");
        for (int i = 0; i < count; i++) {
            table.row("" + i, "Verfahren " + i, "Zweck A" + i + "; Zweck B" + i,
                    "Art. 6 Abs. 1 lit. b DSGVO; § 26 Abs. 1 BDSG", "Kunden, Beschäftigte, Gruppe " + i % 900,
                    "Stammdaten, Kontaktdaten, Datenart " + i % 1_100, "Banken; Behörden; Stelle " + i % 700,
                    "Dienst " + i % 1_500 + " GmbH", i % 3 == 0 ? "keine" : "USA",
                    i % 30 + " Jahre nach Vertragsende",
                    "Zutrittskontrolle nach Konzept " + i, "System " + i % 400);
        }
        return table;
    }

    @Test
    void fiveThousandRowsTakeSeconds() {
        Tables table = rows(5_000);
        Drafting drafting = new Drafting(Law.load(), Catalogs.delivered(), Language.GERMAN);
        drafting.of(rows(50).sheets(), rows(50).mapping(), BLANK);
        long start = System.nanoTime();
        Draft draft = drafting.of(table.sheets(), table.mapping(), BLANK);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(draft.register().activities()).hasSize(5_000);
        assertThat(draft.cells()).hasSize(5_001 * 12);
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aDraftIsWatchedAndCanBeStopped() {
        Tables table = rows(30);
        List<Integer> seen = new ArrayList<>();
        Drafting drafting = new Drafting(Law.load(), Catalogs.delivered(), Language.GERMAN);
        Progress stopping = (done, total) -> {
            seen.add(done);
            if (done == 10) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> drafting.of(table.sheets(), table.mapping(), BLANK, List.of(), stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).hasSize(10);
    }
}
