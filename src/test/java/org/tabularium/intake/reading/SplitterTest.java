package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Cells that hold several entries.
class SplitterTest {
    private final Splitter splitter = new Splitter();

    @Test
    void linesLoseTheirBulletsAndNumbers() {
        assertThat(split("• Name\n- Adresse;\n1. E-Mail\n2) Telefon\n\n(3) Fax\na) Konto\n* Ort",
                Splitting.LINES))
                .containsExactly("Name", "Adresse", "E-Mail", "Telefon", "Fax", "Konto", "Ort");
        assertThat(split("• Name • Adresse • E-Mail", Splitting.LINES)).containsExactly("Name", "Adresse",
                "E-Mail");
    }

    @Test
    void amountsAndDaysKeepTheirNumbers() {
        assertThat(split("10 Jahre\n12.03.2026\n3.5 Tage\nE-Mail", Splitting.LINES))
                .containsExactly("10 Jahre", "12.03.2026", "3.5 Tage", "E-Mail");
    }

    @Test
    void semicolonsSeparateOutsideOfBrackets() {
        assertThat(split("Kunden; Lieferanten (Inland; Ausland); Bewerber;", Splitting.SEMICOLONS))
                .containsExactly("Kunden", "Lieferanten (Inland; Ausland)", "Bewerber");
    }

    @Test
    void commasSeparateOutsideOfBracketsAndNumbersAndNotBeforeLegalForms() {
        assertThat(split("Google, Inc., Name (Vor-, Nachname), 1,5 Jahre, Kunden und Lieferanten",
                Splitting.COMMAS))
                .containsExactly("Google, Inc.", "Name (Vor-, Nachname)", "1,5 Jahre",
                        "Kunden und Lieferanten");
    }

    @Test
    void aBracketThatNeverClosesKeepsNothingTogether() {
        assertThat(split("Name (Vorname, Ort, Telefon", Splitting.COMMAS))
                .containsExactly("Name (Vorname", "Ort", "Telefon");
    }

    @Test
    void aWholeCellIsOne() {
        assertThat(split("  a, b; c ", Splitting.WHOLE)).containsExactly("a, b; c");
        assertThat(split("  ", Splitting.WHOLE)).isEmpty();
    }

    @Test
    void theSplittingIsGuessedFromTheCells() {
        assertThat(splitter.guess(List.of("Name\nAdresse", "E-Mail"))).isEqualTo(Splitting.LINES);
        assertThat(splitter.guess(List.of("• Name • Adresse", "E-Mail"))).isEqualTo(Splitting.LINES);
        assertThat(splitter.guess(List.of("Kunden; Lieferanten, Inland", "Bewerber")))
                .isEqualTo(Splitting.SEMICOLONS);
        assertThat(splitter.guess(List.of("Name, Adresse, E-Mail", "Telefon"))).isEqualTo(Splitting.COMMAS);
        assertThat(splitter.guess(List.of("Kunden und Lieferanten", "Bewerber"))).isEqualTo(Splitting.WHOLE);
        assertThat(splitter.guess(List.of())).isEqualTo(Splitting.WHOLE);
        assertThat(splitter
                .guess(List.of("Die Daten werden verarbeitet, weil der Vertrag es verlangt und wir, wie "
                        + "vereinbart, liefern. Danach werden sie, soweit möglich, gelöscht.")))
                .isEqualTo(Splitting.WHOLE);
        assertThat(splitter
                .guess(List.of("Die Daten werden zur Durchführung des\nVertrags und zur Abrechnung der\n"
                        + "erbrachten Leistungen verarbeitet")))
                .isEqualTo(Splitting.WHOLE);
    }

    @Test
    void everyEntryIsWhereItIsSaidToBe() {
        String text = " • Name\n\n • Adresse";
        assertThat(splitter.split(text, Splitting.LINES))
                .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.value()));
    }

    private List<String> split(String text, Splitting how) {
        return splitter.split(text, how).stream().map(Found::value).toList();
    }
}
