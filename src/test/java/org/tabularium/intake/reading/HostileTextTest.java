package org.tabularium.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;

/// Texts written to make a reader run back and forth. Twenty times the text takes about twenty times the work where
/// reading is linear, and four hundred times where it is not.
class HostileTextTest {
    private static final int SHORT = 10_000;
    private static final int TIMES = 20;
    private static final int FAR_FROM_SQUARE = 130;
    private static final long CLOCK = 5_000_000;
    private static final List<String> PIECES =
            List.of("Art. 6 Abs. 1 lit. a, ", "§§ 1, 2, 3, ", "point a, b, c, ", "(",
                    "((6(1)(", "a", "1-1-", "nach dem Ende, in dem ", "10 Jahre und ", "• ", "i. V. m. ",
                    "Standard Contractual ");
    private final List<Function<String, Object>> readers;
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

    HostileTextTest() throws Exception {
        Law law = Law.load();
        GroundReader grounds = new GroundReader(law);
        Splitter splitter = new Splitter();
        readers = List.of(grounds::named, new PeriodReader(law)::in, new CountryReader(law)::in,
                new SafeguardReader(law)::in, new ProviderReader(CatalogFiles.delivered())::in,
                t -> splitter.split(t, Splitting.COMMAS));
    }

    @Test
    void theWorkGrowsWithTheTextAndNotWithItsSquare() {
        String mixed = String.join("", PIECES);
        readers.forEach(r -> work(r, mixed.repeat(200)));
        for (String piece : PIECES) {
            String once = piece.repeat(SHORT / piece.length());
            for (int i = 0; i < readers.size(); i++) {
                long small = Math.max(CLOCK, work(readers.get(i), once));
                assertThat(work(readers.get(i), once.repeat(TIMES))).as("reader %d on %s", i, piece)
                        .isLessThan(FAR_FROM_SQUARE * small);
            }
        }
    }

    @Test
    void aMegabyteOfThemIsRead() {
        String mixed = String.join("", PIECES);
        String text = mixed.repeat(1_000_000 / mixed.length());
        assertThat(readers).allSatisfy(r -> assertThat(r.apply(text)).isNotNull());
    }

    /// Time of the processor for this thread alone, whatever else the machine does.
    private long work(Function<String, Object> reader, String text) {
        long begin = thread.getCurrentThreadCpuTime();
        assertThat(reader.apply(text)).isNotNull();
        return thread.getCurrentThreadCpuTime() - begin;
    }
}
