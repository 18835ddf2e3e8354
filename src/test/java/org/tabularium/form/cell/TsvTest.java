package org.tabularium.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;

/// Cells on their way over the clipboard.
class TsvTest {

    @Test
    void cellsAndRowsAreReadAsExcelWritesThem() {
        assertThat(Tsv.read("Bewerber\tName\r\nKunden\tAdresse\r\n"))
                .containsExactly(List.of("Bewerber", "Name"), List.of("Kunden", "Adresse"));
    }

    @Test
    void aQuotedCellMayContainLineBreaksTabsAndQuotationMarks() {
        assertThat(Tsv.read("\"Name\nAnschrift\"\t\"sagt \"\"nein\"\"\ttab\"\n"))
                .containsExactly(List.of("Name\nAnschrift", "sagt \"nein\"\ttab"));
    }

    @Test
    void aQuotationMarkWithinOrNeverClosedIsAnOrdinaryCharacter() {
        assertThat(Tsv.read("\"Gold\" Kunden\t5\" Rohr\n\"offen\tb"))
                .containsExactly(List.of("\"Gold\" Kunden", "5\" Rohr"), List.of("\"offen", "b"));
    }

    @Test
    void emptyCellsKeepTheirPlace() {
        assertThat(Tsv.read("a\t\tb\n\tc\t")).containsExactly(List.of("a", "", "b"), List.of("", "c", ""));
        assertThat(Tsv.read("")).isEmpty();
    }

    @Property(seed = Chance.SEED)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> rows) {
        assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }

    @Property(seed = Chance.SEED)
    void anyTextCanBeRead(@ForAll("cells") String text) {
        assertThat(Tsv.read(text)).allSatisfy(row -> assertThat(row).isNotEmpty());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return cells().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("\"", "\t", "\n", "ä", "x", ";", " ").list().ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
