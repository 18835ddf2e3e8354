package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tabularium.Chance;
import org.tabularium.intake.IntakeException;

/// Whatever a file holds, it gives a text with pieces in order, or a sentence.
class AnyProseTest {
    private static final List<String> PIECES =
            List.of("1.", "1.2", "IV.", "a)", "(1)", "§ 3", "Art. 6", "•", "-", "–", " ", "\n",
                    "\n\n", "\t", "\r", "    ", ":", ".", ";", "Datenschutzerklärung", "Verantwortlicher",
                    "Muster GmbH", "Am Markt 1",
                    "12345 Ort", "Tel.: 0123 456789", "a@b.example", "Wir verarbeiten Ihre Daten.",
                    "folgende Daten", "===", "---", "|",
                    "# ", "**", "[a](b)", "> ", "* ", "```", "<html>", "<p>", "</p>", "<b>", "</b>",
                    "<ul><li>", "<table><tr><td>", "<br>",
                    "<h2>", "<script>", "<!--", "&amp;", "<div hidden>", "<dl><dt>", "<dd>", "\u00ad",
                    "\u0301", "\ud83d", "😀", "\u0000",
                    "\u2028", "\ufeff", "{", "\"", "%PDF-", "Stand: 1. Mai 2024", "Online-", "Dienste", "und",
                    "Germany");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(40)
                .flatMap(l -> Arbitraries.of("", " ", "\n").map(s -> String.join(s, l)));
        return Arbitraries.frequencyOf(Tuple.of(5, pieces),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(80)));
    }

    @Property(seed = Chance.SEED, tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void piecesOfAnyTextLieInItInOrderAndApart(@ForAll("texts") String text) {
        isInOrder(PlainText.prose(text));
    }

    @Property(seed = Chance.SEED, tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void anyTextInAFileIsReadOrRefused(@ForAll("texts") String text) {
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            readOrRefused(name, text.getBytes(StandardCharsets.UTF_8));
            readOrRefused(name, ("<html><body>" + text).getBytes(StandardCharsets.UTF_8));
            readOrRefused(name, ("# a\n\n# b\n\n" + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Property(seed = Chance.SEED, tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadOrRefused(@ForAll byte[] content, @ForAll("starts") String start) {
        byte[] begin = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(begin, begin.length + content.length);
        System.arraycopy(content, 0, all, begin.length, content.length);
        readOrRefused("a", all);
    }

    @Provide
    Arbitrary<String> starts() {
        return Arbitraries.of("", "%PDF-1.7\n", "PK\u0003\u0004",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "<html>",
                "\u00ff\u00fe", "\u00fe\u00ff", "\u00ef\u00bb\u00bf", "# x\n# y\n", "{\\rtf");
    }

    private static void readOrRefused(String name, byte[] content) {
        try {
            isInOrder(ProseFiles.of(name, content));
        } catch (IntakeException e) {
            assertThat(e.sentence(Locale.ENGLISH)).contains("Nothing was changed");
        }
    }

    private static void isInOrder(Prose prose) {
        int last = 0;
        for (Piece piece : prose.pieces()) {
            assertThat(piece.at().start()).isGreaterThanOrEqualTo(last + piece.mark().length());
            assertThat(piece.at().end()).isBetween(piece.at().start() + 1, prose.text().length());
            assertThat(prose.of(piece)).isEqualTo(prose.of(piece).strip());
            assertThat(piece.level()).isEqualTo(switch (piece.kind()) {
                case HEADING, ITEM -> Math.max(1, piece.level());
                case PARAGRAPH, ROW -> 0;
            });
            last = piece.at().end();
        }
        assertThat(Normalizer.isNormalized(prose.text(), Normalizer.Form.NFC)).isTrue();
    }
}
