package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.law.Law;

/// Countries by name and code, in cells and in prose.
class CountryReaderTest {
    private static final Law LAW = Law.load();
    private static final CountryReader READER = new CountryReader(LAW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            USA | US
            U.S. | US
            U.S.A. | US
            US | US
            Vereinigte Staaten | US
            in den Vereinigten Staaten von Amerika | US
            United States of America | US
            États-Unis | US
            Server in the US and the UK | US GB
            UK | GB
            Großbritannien | GB
            GB | GB
            Vereinigtes Königreich | GB
            im Vereinigten Königreich | GB
            Royaume-Uni | GB
            Schweiz | CH
            in der Schweiz | CH
            Suisse | CH
            India | IN
            Indien | IN
            Inde | IN
            Irland (EU) | IE
            "Deutschland, Österreich, Schweiz" | DE AT CH
            DE / AT / CH | DE AT CH
            "DE, US (SCC)" | US
            EU und USA | US
            Rechtsordnung Deutschlands | DE
            Südkorea | KR
            Republic of Korea | KR
            Bosnien und Herzegowina | BA
            Isle of Man | IM
            Türkei / Turkey | TR TR
            "Dublin 4, Irland" | IE
            Nordirland | GB
            People's Republic of China | CN
            """)
    void countriesAreFound(String text, String expected) {
        String codes = READER.in(text).stream().map(Found::value).collect(Collectors.joining(" "));
        assertThat(codes).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "EWR", "EEA", "Drittland", "Indiana", "contact us", "Contact US",
            "DE 123456789",
            "USt-IdNr. DE123456789", "info@firma.de", "HR, IT, Marketing", "US-amerikanisch", "New Jersey",
            "EU-US Data Privacy Framework", "Google Ireland Limited", "HubSpot Germany GmbH", "SAP SE",
            "schweizerisch",
            "10 GB", "island", "AG, SE, KG oder GmbH"})
    void whatIsNoCountryIsNotFound(String text) {
        assertThat(READER.in(text)).isEmpty();
    }

    @Test
    void everyCountryIsFoundByItsNames() {
        List<String> wrong = LAW.countries().stream().flatMap(c -> c.name().texts().values().stream()
                .filter(n -> !READER.in("Sitz: " + n + ".").stream().map(Found::value).toList()
                        .equals(List.of(c.code())))
                .map(n -> c.code() + " " + n + READER.in(n))).toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCountryIsFoundByItsCodeWhereItStandsAlone() {
        assertThat(LAW.countries()).allSatisfy(
                c -> assertThat(READER.in(c.code())).extracting(Found::value).containsExactly(c.code()));
    }
}
