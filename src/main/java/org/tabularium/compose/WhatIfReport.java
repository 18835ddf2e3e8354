package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// What would follow if a decision or a party fell away, as a document: the sum, the transfers left without a basis,
/// those another safeguard catches, and what to do about each.
public final class WhatIfReport {
    private static final List<Integer> WIDTHS = List.of(26, 24, 16, 34);
    private final Phrases phrases = Phrases.load("register", "report");
    private final Law law;
    private final LocalDate day;

    private WhatIfReport(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /// A writer of reports.
    ///
    /// @param law the law as it stands on the day
    public static WhatIfReport of(Law law, LocalDate day) {
        return new WhatIfReport(law, day);
    }

    public Document document(WhatIf result, Language language) {
        Register register = result.register();
        Scribe scribe = Scribe.of(register, law, phrases.in(language), language);
        Telling telling = new Telling(scribe.texts().language().locale(), law, register.primary());
        String title = scribe.say("whatif.title",
                Map.of("loss", Line.of(telling.loss(result.loss(), register)))).text().plain();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title), ""));
        blocks.add(scribe.say("whatif.basis", Map.of(
                "controller", scribe.plain(register.controller().name(), Where.of("controller").at("name")),
                "day", Line.of(scribe.wording().date(day)), "law",
                Line.of(scribe.wording().date(law.date()))))
                .paragraph());
        blocks.add(new Block.Paragraph(Text.of(Span.strong(telling.sum(result)))));
        for (Outcome outcome : List.of(Outcome.LOST, Outcome.CAUGHT, Outcome.ENDED)) {
            transfers(result, outcome, scribe, telling, blocks);
        }
        bullets(scribe.say("whatif.actions"), actions(result, telling), blocks);
        bullets(scribe.say("whatif.sheets"), result.sheets().stream().map(telling::sheet).toList(), blocks);
        bullets(scribe.say("whatif.clients"), result.clients().stream().map(Party::name).toList(), blocks);
        bullets(scribe.say("whatif.systems"),
                result.systems().stream()
                        .map(s -> scribe.phrase(s.name(), Where.of(s.id()).at("name")).text().plain())
                        .toList(),
                blocks);
        blocks.add(new Block.Callout(Text.of(scribe.say("whatif.limits"))));
        RunningTexts running = RunningTexts.of(scribe);
        return new Document(scribe.texts().language().tag(), title, running.author(),
                new Document.Running(scribe.say("whatif.head"), running.author(), running.foot(),
                        scribe.say("running.page")),
                day, blocks);
    }

    private static void transfers(WhatIf result, Outcome outcome, Scribe scribe, Telling telling,
            List<Block> blocks) {
        List<Block.Row> rows = result.transfers().stream().filter(c -> c.outcome() == outcome)
                .map(c -> row(c, telling)).toList();
        if (!rows.isEmpty()) {
            String heading = scribe.say("whatif." + Keys.of(outcome));
            blocks.add(new Block.Heading(1, Text.of(heading), ""));
            blocks.add(new Block.Table(heading,
                    List.of(scribe.say("whatif.sheet"), scribe.say("whatif.recipient"),
                            scribe.say("whatif.country"), scribe.say("whatif.then")),
                    WIDTHS, rows));
        }
    }

    private static Block.Row row(Consequence c, Telling telling) {
        String then = telling.fallback(c);
        return new Block.Row(
                List.of(Text.of(telling.sheet(c.row().holder())), Text.of(telling.recipient(c.row())),
                        Text.of(telling.country(c.row())), Text.of(then.isEmpty() ? "–" : then)),
                "");
    }

    /// What is to be done, once for each recipient.
    private static List<String> actions(WhatIf result, Telling telling) {
        return result.transfers().stream()
                .map(c -> telling.recipient(c.row()) + " (" + telling.country(c.row()) + "): "
                        + telling.action(c))
                .distinct().toList();
    }

    private static void bullets(String heading, List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(1, Text.of(heading), ""));
            blocks.add(new Block.Bullets(items.stream().map(Text::of).toList()));
        }
    }
}
