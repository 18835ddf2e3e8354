package org.tabularium.intake.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;

/// Texts written to make the reading of recipients take long, or fail.
class HostileRecipientsTest {
    private static final int SIZE = 120_000;
    private static final Duration LONG = Duration.ofSeconds(60);
    private final Catalog catalog;

    HostileRecipientsTest() throws Exception {
        catalog = CatalogFiles.delivered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nicht Google ", "GmbH ", "X GmbH (", "Wir nutzen Zoom, ", "Anbieter ist die ", "„",
                    "A\tB\t", "USA in die USA ", "Google Analytics Google ", "https://a", "(hereinafter ",
                    "ist die X, Weg 1, 12345 Y "})
    void oneEndlessPieceIsRead(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        Stretch all = new Stretch(0, text.length());
        for (Piece.Kind kind : List.of(Piece.Kind.PARAGRAPH, Piece.Kind.ROW)) {
            List<Piece> pieces = List.of(new Piece(kind, 0, all, "", Optional.empty()));
            Outline outline = outline(text, pieces, List.of(all));
            assertThat(read(outline).providers()).as(piece).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir nutzen Zoom.", "Anbieter ist die X%d GmbH.",
            "Mit allen Anbietern AVV, Name%d GmbH.",
            "USA", "Google Dienst%d GmbH"})
    void manySmallPiecesAreRead(String line) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; text.length() < SIZE; i++) {
            int from = text.length();
            text.append(line.replace("%d", Integer.toString(i)));
            pieces.add(new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(from, text.length()), "",
                    Optional.empty()));
            text.append('\n');
        }
        Outline outline = outline(text.toString(), pieces, pieces.stream().map(Piece::at).toList());
        assertThat(read(outline).providers()).as(line).isNotNull();
    }

    private Recipients read(Outline outline) {
        RecipientReader reader = new RecipientReader(Law.load(), catalog);
        return Assertions.assertTimeout(LONG, () -> reader.in(outline));
    }

    private static Outline outline(String text, List<Piece> pieces, List<Stretch> sentences) {
        Section section = new Section(Optional.empty(), Topic.RECIPIENTS, pieces, List.of(),
                new Stretch(0, text.length()));
        return new Outline(new Prose(text, pieces, Optional.empty()), List.of(section), sentences);
    }
}
