package org.tabularium.compose.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.Scribe;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.TransferRow;

/// What to do about each recipient, the most urgent first.
record ActionTables(Scribe scribe, Telling telling) {
    private static final List<Integer> WIDTHS = List.of(22, 18, 33, 27);

    List<Block> blocks(WhatIf result) {
        List<Block> blocks = new ArrayList<>();
        table("lost", result, c -> c.outcome() == Outcome.LOST, blocks);
        table("open", result, c -> c.outcome() == Outcome.CAUGHT && !c.tasks().isEmpty(), blocks);
        table("caught", result, c -> c.outcome() == Outcome.CAUGHT && c.tasks().isEmpty(), blocks);
        table("ended", result, c -> c.outcome() == Outcome.ENDED, blocks);
        return blocks;
    }

    private void table(String key, WhatIf result, Predicate<Concerned> which, List<Block> blocks) {
        List<Block.Row> rows = result.recipients().stream().filter(which).map(this::row).toList();
        if (!rows.isEmpty()) {
            String heading = scribe.say("whatif." + key);
            blocks.add(new Block.Heading(1, Text.of(heading), ""));
            blocks.add(new Block.Table(heading,
                    List.of(scribe.say("whatif.recipient"), scribe.say("whatif.turn"),
                            scribe.say("whatif.todo"), scribe.say("whatif.sheet")),
                    WIDTHS, rows));
        }
    }

    private Block.Row row(Concerned concerned) {
        TransferRow row = concerned.row();
        Origin recipient = new Origin(row.holder().id(),
                "disclosures/" + row.transfer().disclosure().id().value() + "/recipient");
        return new Block.Row(List.of(
                Text.of(Span.plain(telling.recipient(row), recipient),
                        Span.plain(", " + telling.country(row))),
                Text.of(turn(concerned)), Text.of(String.join(" ", telling.todo(concerned))),
                Text.of(concerned.sheets().stream().map(telling::sheet).collect(Collectors.joining("; ")))),
                "");
    }

    /// What the transfers rest on today, what then, and how it stands with the assessment.
    private String turn(Concerned concerned) {
        String today = concerned.today().map(telling::brief).orElse("–");
        String then = concerned.fallback().map(telling::brief)
                .orElseGet(() -> telling.outcome(concerned.transfers().getFirst()));
        String assessed = telling.assessed(concerned.assessed());
        return today + " → " + then + (assessed.isEmpty() ? "" : "; " + assessed);
    }
}
