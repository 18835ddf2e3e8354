package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.model.Language;

/// `~` stands for a no-break space.
class CitationsTest {
    private final Citations german =
            Citations.of(Texts.load(Language.GERMAN, "register").get("hold"));
    private final Citations english =
            Citations.of(Texts.load(Language.ENGLISH, "register").get("hold"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nach § 147 Abs. 1 Nr. 4 AO; §§ 195, 199 BGB      | nach §~147 Abs.~1 Nr.~4 AO; §§~195, 199 BGB
            Art. 6 Abs. 1 S. 1 lit. f DSGVO, Modul 3         | Art.~6 Abs.~1 S.~1 lit.~f DSGVO, Modul~3
            Beschluss (EU) 2021/914, § 5 EFZG, SGB IX        | Beschluss (EU)~2021/914, §~5 EFZG, SGB IX
            Das Modul ist neu. S. auch dort; Nr. fehlt       | Das Modul ist neu. S. auch dort; Nr. fehlt
            """)
    void germanCitationsHoldTogether(String recorded, String printed) {
        assertThat(german.held(recorded)).isEqualTo(printed.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Art. 6(1) GDPR, Section 147 AO, no. 4, point (b) | Art.~6(1) GDPR, Section~147 AO, no.~4, point~(b)
            There is no. The point is that Section.          | There is no. The point is that Section.
            """)
    void englishCitationsHoldTogether(String recorded, String printed) {
        assertThat(english.held(recorded)).isEqualTo(printed.replace('~', '\u00a0'));
    }
}
