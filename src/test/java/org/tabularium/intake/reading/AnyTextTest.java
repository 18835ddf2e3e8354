package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tabularium.Chance;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;

/// Whatever a text is, the readers give findings that lie in it, in order and apart, and never fail.
class AnyTextTest {
    private static final List<String> PIECES =
            List.of("Art.", "Art", "Artikel", "§", "§§", "6", "9", "49", "147", "257",
                    "Abs.", "1", "2", "(1)", "(", ")", "lit.", "a", "b)", "f", "c", "bis", "-", "–", ",", ";",
                    ".", ":", "/", "und",
                    "oder", "i. V. m.", "DSGVO", "GDPR", "RGPD", "AO", "HGB", "BDSG", "(alt)", "point",
                    "points", "of", "the", "Nr.",
                    "no.", "S.", "Satz", "I", "IV", "premier", "alinéa", "10", "Jahre", "sechs", "Monate",
                    "72", "h", "nach", "ab",
                    "after", "until", "bis zum", "Widerruf", "Vertragsende", "dauerhaft", "sofort", "in dem",
                    "USA", "U.S.", "US",
                    "Irland", "DE", "EU", "Google", "Analytics", "GmbH", "Inc.", "Teams", "Ireland",
                    "Limited", "DPF", "SCC",
                    "Modul", "kein", "Angemessenheitsbeschluss", "Art. 46", "\n", " ", "\u00a0", "\u00ad",
                    "•", "1.", "a)", "½", "ß",
                    "\ud83d", "\ude00", "😀", "٣", "Ⅳ", "ǅ", "İ", "\u0301", "\u200b", "12.03.2026", "März",
                    "ja", "—", "…", "0", "9999");
    private final List<Function<String, ? extends List<? extends Found<?>>>> readers;
    private final VerdictReader verdicts = new VerdictReader();
    private final DayReader days = new DayReader();
    private final Splitter splitter = new Splitter();

    AnyTextTest() throws Exception {
        Law law = Law.load();
        GroundReader grounds = new GroundReader(law);
        ProviderReader providers = new ProviderReader(CatalogFiles.delivered());
        readers = List.of(grounds::in, grounds::named, new PeriodReader(law)::in, new CountryReader(law)::in,
                new SafeguardReader(law)::in, providers::in, providers::companies);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(30)
                .flatMap(l -> Arbitraries.of("", " ", " ").map(s -> String.join(s, l)));
        return Arbitraries.frequencyOf(Tuple.of(4, pieces),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(60)));
    }

    @Property(seed = Chance.SEED, tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void findingsLieInTheTextInOrderAndApart(@ForAll("texts") String text) {
        for (Function<String, ? extends List<? extends Found<?>>> reader : readers) {
            isInOrder(text, reader.apply(text));
        }
    }

    @Property(seed = Chance.SEED, tries = 500, edgeCases = EdgeCasesMode.NONE)
    void cellsAreReadAndSplitWhateverTheySay(@ForAll("texts") String text) {
        for (Splitting how : Splitting.values()) {
            List<Found<String>> entries = splitter.split(text, how);
            isInOrder(text, entries);
            assertThat(entries)
                    .allSatisfy(e -> assertThat(e.value()).isEqualTo(text.substring(e.start(), e.end())));
        }
        assertThat(splitter.guess(List.of(text))).isNotNull();
        assertThat(Stream.concat(verdicts.of(text).stream(), days.of(text).stream()).count())
                .isLessThanOrEqualTo(1);
    }

    private static void isInOrder(String text, List<? extends Found<?>> found) {
        int last = 0;
        for (Found<?> one : found) {
            assertThat(one.start()).as("%s in %s", one, text).isGreaterThanOrEqualTo(last);
            assertThat(one.end()).isBetween(one.start(), text.length());
            last = one.end();
        }
    }
}
