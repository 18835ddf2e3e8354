package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// What changes in a notice between two states.
class RedlineTest {
    private final Redline redline = Redline.of(Law.load().asOf(LocalDate.of(2026, 11, 21)));
    private final Register before = NoticesTest.sample()
            .withNotices(List.of(NoticesTest.whole(NoticesTest.sample())));
    private final Notice notice = before.notices().getFirst();

    @Test
    void onlyTheChangedSentenceIsShownAndOnlyItsWordsAreMarked() {
        Register after = before.withRetention(before.retention().stream()
                .map(r -> r.id().value().equals("ret-rejection")
                        ? r.withPeriod(Optional.of(Period.ofMonths(4)))
                        : r)
                .toList());
        List<Block.Row> rows = rows(redline.document(before, after, notice, Language.ENGLISH));
        assertThat(rows).hasSize(1);
        assertThat(strong(rows.getFirst(), 1)).containsExactly("6 ");
        assertThat(strong(rows.getFirst(), 2)).containsExactly("4 ");
    }

    @Test
    void whatIsNewHasNothingBesideIt() {
        Register less = before.withNotices(List.of(notice.withActivities(notice.activities().subList(1,
                notice.activities().size()))));
        List<Block.Row> rows = rows(redline.document(less, before, notice, Language.GERMAN));
        assertThat(rows).anyMatch(
                r -> r.cells().get(1).plain().isEmpty() && r.cells().get(2).plain().contains("Bewerb"));
    }

    @Test
    void equalStatesSaySo() {
        Document document = redline.document(before, before, notice, Language.GERMAN);
        assertThat(rows(document)).isEmpty();
        assertThat(document.blocks().stream().flatMap(Notices::texts).map(t -> t.plain()))
                .contains("Beide Stände sagen dasselbe.");
    }

    private static List<Block.Row> rows(Document document) {
        return document.blocks().stream()
                .flatMap(b -> b instanceof Block.Table t ? t.rows().stream() : Stream.<Block.Row>of())
                .toList();
    }

    private static List<String> strong(Block.Row row, int cell) {
        return row.cells().get(cell).spans().stream().filter(s -> s.style() == Span.Style.STRONG)
                .map(Span::text)
                .toList();
    }
}
