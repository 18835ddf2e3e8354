package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;

/// The cover sheet as a table: item, article, content.
final class CoverTable {
    private final Scribe scribe;

    CoverTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Sheet sheet() {
        List<Block.Fact> facts = new ArrayList<>();
        if (!scribe.register().title().isEmpty()) {
            facts.add(new Block.Fact(scribe.say("workbook.title"), "",
                    List.of(new CoverWriter(scribe).title().paragraph())));
        }
        facts.addAll(new CoverWriter(scribe).facts());
        new Unverified(scribe).remark()
                .ifPresent(remark -> facts.add(scribe.fact("cover.unverified", List.of(remark))));
        return sheet(facts);
    }

    Sheet sheet(List<Block.Fact> facts) {
        List<Column> columns = List.of(new Column(scribe.say("workbook.item"), 30),
                new Column(scribe.say("workbook.article"), 38), new Column(scribe.say("workbook.value"), 70));
        return new Sheet(scribe.say("workbook.cover"), columns,
                facts.stream().map(CoverTable::row).toList());
    }

    private static List<Cell> row(Block.Fact fact) {
        Optional<Origin> first = fact.values().stream().flatMap(Spans::in).map(Span::origin)
                .flatMap(Optional::stream).findFirst();
        Where where = first.map(o -> new Where(o.entity(), o.field(), true)).orElse(Where.of("register"));
        return List.of(plain(fact.label()), plain(fact.article()), Cells.text(fact, where));
    }

    private static Cell plain(String text) {
        return text.isEmpty() ? new EmptyCell() : new TextCell(Cells.spaced(text), Optional.empty());
    }
}
