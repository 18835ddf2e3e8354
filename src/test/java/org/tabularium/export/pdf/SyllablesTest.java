package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.document.Text;

/// A word too long for its column is parted where it may be.
class SyllablesTest {

    @ParameterizedTest
    @CsvSource({"Bewerbermanagement, 13, Bewerbermana", "Bewerbungsunterlagen, 11, Bewerbungs",
            "Kirchensteuermerkmal, 11, Kirchen", "Ansprechpartner, 13, Ansprechpart",
            "Sozialversicherungsträger, 19, Sozialversicherungs", "Verarbeitungstätigkeit, 8, Verarbei",
            "organisational, 9, organisa"})
    void partsAWordBeforeASyllable(String word, int latest, String before) throws IOException {
        Measured text = new Measured(Text.of(word), Role.BODY, new Fonts());
        assertThat(word.substring(0, Syllables.before(text, 0, latest, word.length()))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"xxxxxxxxxx", "strengths"})
    void aWordWithoutSyllablesIsPartedAsLateAsItFits(String word) throws IOException {
        Measured text = new Measured(Text.of(word), Role.BODY, new Fonts());
        assertThat(Syllables.before(text, 0, 5, word.length())).isEqualTo(5);
    }
}
