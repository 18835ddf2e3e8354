package org.tabularium.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.facts.PolicyFacts;

/// A text that means harm is audited in time, also one of a million characters.
class HostileAuditTest {
    private static final int LONG = 100_000;
    private static final int VERY_LONG = 1_000_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> pieces() {
        return Stream.of("[", ")Aa", "@", "a@b.c ", "http://a/de/ ", "____ ", "Â", "or 3 years ", "DSGVO ",
                "1. A\nnewsletter\n", "• Right to object now\n", "Planhat states that ", "TLS at rest ",
                "until 123 street ", "service providers are used by us. ", "no cookies by us. ",
                "die daten\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void whateverItRepeats(String piece) {
        inTime(piece, LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Â or 3 years ", "no newsletter cookies by us: DSGVO [a "})
    void howeverLongItIs(String piece) {
        inTime(piece, VERY_LONG);
    }

    private static void inTime(String piece, int length) {
        Draft draft = Draft.of(piece.repeat(length / piece.length()));
        PolicyFacts facts = draft.facts();
        assertTimeoutPreemptively(SOON,
                () -> assertThat(Draft.AUDITOR.of(facts, draft.outline())).hasSizeLessThan(length));
    }
}
