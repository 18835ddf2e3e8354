package org.tabularium.intake.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// Texts written to make a reader run back and forth, each as a single endless sentence. Twenty times the text takes
/// about twenty times the work where reading is linear.
class HostileStatementsTest {
    private static final int SHORT = 10_000;
    private static final int TIMES = 20;
    private static final int FAR_FROM_SQUARE = 130;
    private static final long CLOCK = 5_000_000;
    private static final List<String> PIECES = List.of("bis der Zweck entfällt, ", "gespeichert 10 Jahre ",
            "lit. a, Art. 6 Abs. 1 ", "§§ 15 TMG ", "berechtigtes Interesse ", "berechtigtes Interesse (",
            "; ",
            "Speicherdauer: ", "alle 3 Tage gelöscht ", "Art. 15 bis ", "Privacy ", "Privacy - - ", "until ",
            "(", "\t",
            "Recht auf Auskunft ", "Rechnung ", "Art. 6 Abs. 1 lit. f DSGVO i. V. m. § 25 TDDDG, ", "1.",
            "ff ");
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final List<Function<Outline, Object>> readers;

    HostileStatementsTest() {
        BasisReader bases = new BasisReader(Texts.LAW);
        ItemReader items = new ItemReader(Texts.LAW);
        readers =
                List.of(bases::in, bases::named, new InterestReader()::in, new RetentionReader(Texts.LAW)::in,
                        new OutdatedReader(Texts.LAW)::in, o -> items.in(o, nothing(o)));
    }

    private static PolicyFacts nothing(Outline outline) {
        return new PolicyFacts(outline.prose(), Optional.empty(), Optional.empty(), ContactFacts.NONE,
                List.of(),
                List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                List.of(),
                List.of(), Map.of(), List.of());
    }

    private static Outline sentence(String text, Piece.Kind kind) {
        Stretch whole = new Stretch(0, text.length());
        Piece piece = new Piece(kind, 0, whole, "", Optional.empty());
        return new Outline(new Prose(text, List.of(piece), Optional.empty()), List.of(
                new Section(Optional.empty(), Topic.GENERAL, List.of(piece), List.of(), whole)),
                List.of(whole));
    }

    @Test
    void theWorkGrowsWithTheTextAndNotWithItsSquare() {
        readers.forEach(r -> work(r, sentence(String.join("", PIECES).repeat(100), Piece.Kind.PARAGRAPH)));
        for (String piece : PIECES) {
            for (Piece.Kind kind : List.of(Piece.Kind.PARAGRAPH, Piece.Kind.ROW)) {
                String once = piece.repeat(SHORT / piece.length());
                Outline small = sentence(once, kind);
                Outline large = sentence(once.repeat(TIMES), kind);
                for (int i = 0; i < readers.size(); i++) {
                    long little = Math.max(CLOCK, work(readers.get(i), small));
                    assertThat(work(readers.get(i), large)).as("reader %d on %s as %s", i, piece, kind)
                            .isLessThan(FAR_FROM_SQUARE * little);
                }
            }
        }
    }

    @Test
    void aMegabyteInOneSentenceIsRead() {
        String mixed = String.join("", PIECES);
        Outline outline = sentence(mixed.repeat(1_000_000 / mixed.length()), Piece.Kind.PARAGRAPH);
        assertThat(readers).allSatisfy(r -> assertThat(r.apply(outline)).isNotNull());
    }

    @Test
    void anySignsInAnyOrderAreRead() {
        Random random = new Random(7);
        for (int n = 0; n < 400; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(random.nextInt(3) == 0 ? String.valueOf((char) random.nextInt(0x2fff))
                        : PIECES.get(random.nextInt(PIECES.size())));
            }
            Outline outline = Texts.of(text.toString());
            List<Object> read = new ArrayList<>();
            readers.forEach(r -> read.add(r.apply(outline)));
            assertThat(read).hasSize(readers.size());
        }
    }

    private long work(Function<Outline, Object> reader, Outline outline) {
        long begin = thread.getCurrentThreadCpuTime();
        assertThat(reader.apply(outline)).isNotNull();
        return thread.getCurrentThreadCpuTime() - begin;
    }
}
