package org.tabularium.compose.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.Line;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.RunningTexts;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// What would follow if a decision or a party fell away, as a list of actions: the sum, each recipient with what becomes of
/// its transfers and what to do, the sheets, clients and systems concerned, and at the end every sentence of a notice that
/// would change.
public final class WhatIfReport {
    private final Phrases phrases = Phrases.load("register", "report");
    private final Law law;
    private final LocalDate day;
    private final Rewriter rewriter;

    private WhatIfReport(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
        rewriter = new Rewriter(law);
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
        NoticeChanges changes = rewriter.of(result);
        String title = scribe
                .say("whatif.title", Map.of("loss", Line.of(telling.loss(result.loss(), register)))).text()
                .plain();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(title), ""));
        blocks.add(scribe.say("whatif.basis", Map.of(
                "controller", scribe.plain(register.controller().name(), Where.of("controller").at("name")),
                "day", Line.of(scribe.wording().date(day)), "law",
                Line.of(scribe.wording().date(law.date()))))
                .paragraph());
        blocks.add(new Block.Paragraph(Text.of(Span.strong(telling.sum(result)))));
        blocks.add(new Block.Paragraph(Text.of(telling.sum(changes.changes().size(), changes.notices()))));
        blocks.addAll(new ActionTables(scribe, telling).blocks(result));
        bullets(scribe.say("whatif.sheets"), result.sheets().stream().map(telling::sheet).toList(), blocks);
        bullets(scribe.say("whatif.clients"), result.clients().stream().map(Party::name).toList(), blocks);
        bullets(scribe.say("whatif.systems"), result.systems().stream()
                .map(s -> scribe.phrase(s.name(), Where.of(s.id()).at("name")).text().plain()).toList(),
                blocks);
        blocks.add(new Block.Callout(Text.of(scribe.say("whatif.limits"))));
        blocks.addAll(new ChangeTables(scribe).blocks(changes));
        RunningTexts running = RunningTexts.of(scribe);
        return new Document(scribe.texts().language().tag(), title, running.author(),
                new Document.Running(scribe.say("whatif.head"), running.author(), running.foot(),
                        scribe.say("running.page")),
                day, blocks);
    }

    private static void bullets(String heading, List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(1, Text.of(heading), ""));
            blocks.add(new Block.Bullets(items.stream().map(Text::of).toList()));
        }
    }
}
