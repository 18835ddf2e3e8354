package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.law.Law;

class AddressFormsTest {
    private final AddressForms forms = AddressForms.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | 24103      | Kiel     | 24103 Kiel
            AT | 1010       | Wien     | 1010 Wien
            US | TX 78701   | Austin   | Austin, TX 78701
            CA | ON M5V 2T6 | Toronto  | Toronto, ON M5V 2T6
            GB | BS1 4DJ    | Bristol  | Bristol BS1 4DJ
            IE | D02 X285   | Dublin 2 | Dublin 2, D02 X285
            IN | 411001     | Pune     | Pune 411001
            US | ''         | Austin   | Austin
            US | TX 78701   | ''       | TX 78701
            """)
    void postalCodeAndCityStandAsTheCountryWritesThem(String country, String code, String city, String line) {
        assertThat(forms.city(country, line(code), line(city)).text().plain()).isEqualTo(line);
    }

    @Test
    void everyFormIsThatOfACountry() {
        assertThat(forms.forms().keySet()).allMatch(c -> c.isEmpty() || Law.load().country(c).isPresent());
        assertThat(forms.forms().values())
                .allMatch(form -> form.contains("{code}") && form.contains("{city}"));
    }

    private static Line line(String text) {
        return text.isEmpty() ? new Line() : Line.of(text);
    }
}
