package org.tabularium.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.Chance;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://x.example                      | https://x.example
            (siehe http://x.example/a(b)).         | http://x.example/a(b)
            „https://x.example/ä?q=1&r=2#s“, dann  | https://x.example/ä?q=1&r=2#s
            HTTPS://X.example:8080/a!              | HTTPS://X.example:8080/a
            <https://x.example/>                   | https://x.example/
            E-Mail: a.b+c@mail.x-y.example.        | mailto:a.b+c@mail.x-y.example
            mailto:a@x.example, b@y.example        | mailto:a@x.example mailto:b@y.example
            a@x.example;b@y.example                | mailto:a@x.example mailto:b@y.example
            https://müller.example                 | https://müller.example
            """)
    void addressesAreFoundWithoutTheSignsOfTheSentence(String text, String targets) {
        assertThat(targets(text)).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            javascript:alert(1)
            JaVaScRiPt://x.example/%0aalert(1)
            data:text/html;base64,xx
            ftp://x.example/a
            file:///etc/passwd
            xhttps://x.example
            https://
            https://.x
            https://bank.example@evil.example/
            https://name:word@x.example
            https://\u05D0\u05D1.example
            mailto:a@x.example?bcc=b@y.example
            ftp://a@x.example
            müller@x.example
            a@x
            a@x..example
            a@-x.example
            a@x.example@y.example
            @x.example
            """)
    void whatIsInDoubtStaysText(String text) {
        assertThat(targets(text)).isEmpty();
    }

    @Property(seed = Chance.SEED, tries = 1000)
    void thePiecesTogetherAreTheText(
            @ForAll @Chars({'h', 't', 'p', 's', ':', '/', '@', '.', 'x', '(', ')', ' ', '?',
                    'ü'}) String text) {
        for (String whole : new String[] {text, "https://" + text + "http://" + text + "a@x.de" + text}) {
            assertThat(Addresses.in(whole).stream().map(Addresses.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(whole);
            assertThat(Addresses.in(whole)).allSatisfy(
                    piece -> assertThat(piece.target()).matches("(?i)|https?://.+|mailto:.+"));
        }
    }

    @Test
    void longTextsTakeTimeByTheirLengthOnly() {
        for (String part : new String[] {"a.", "@", "a@", "http://", "https://a", "a@b.", "h", "(", "mailto:",
                "https://a.example "}) {
            String text = part.repeat(100_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> Addresses.in(text), part);
        }
    }

    private static String targets(String text) {
        return Addresses.in(text).stream().map(Addresses.Piece::target).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
