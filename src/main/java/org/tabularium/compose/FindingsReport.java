package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.check.Family;
import org.tabularium.check.Finding;
import org.tabularium.check.Findings;
import org.tabularium.check.Rule;
import org.tabularium.check.Severity;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// The findings of a check as a document: how many, then by subject and rule what was found, where, under which article
/// and what to do; at the end what somebody has accepted, with the reason (Art. 5(2) GDPR).
public final class FindingsReport {
    private static final List<Integer> COUNTS = List.of(46, 18, 18, 18);
    private static final List<Integer> ACCEPTED = List.of(44, 32, 24);
    private final Phrases phrases = Phrases.load("register", "report");
    private final Law law;
    private final LocalDate day;

    private FindingsReport(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /// A writer of reports.
    ///
    /// @param law the law checked against, as of the day
    /// @param day the day of the check
    public static FindingsReport of(Law law, LocalDate day) {
        return new FindingsReport(law, day);
    }

    public Document document(Register register, Findings findings, Language language) {
        Scribe scribe = Scribe.of(register, law, phrases.in(language), language);
        var said =
                new org.tabularium.check.Wording(scribe.texts().language().locale(), law, register.primary());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, Text.of(scribe.say("findings.title")), ""));
        if (!register.title().isEmpty()) {
            blocks.add(scribe.local(register.title(), Where.of("register").at("title")).paragraph());
        }
        blocks.add(scribe
                .say("findings.basis", Map.of("controller", controller(scribe), "day", date(scribe, day),
                        "law", date(scribe, law.date())))
                .paragraph());
        blocks.add(counts(findings, scribe, said));
        byFamily(findings).forEach((family, rules) -> {
            blocks.add(new Block.Heading(1, Text.of(said.family(family)), ""));
            rules.forEach((rule, found) -> blocks.addAll(rule(rule, found, said)));
        });
        accepted(findings, scribe, said, blocks);
        blocks.add(new Block.Callout(Text.of(scribe.say("findings.limits"))));
        RunningTexts running = RunningTexts.of(scribe);
        return new Document(scribe.texts().language().tag(), scribe.say("findings.title"), running.author(),
                new Document.Running(scribe.say("findings.title"), running.author(), running.foot(),
                        scribe.say("running.page")),
                day, blocks);
    }

    private static Line controller(Scribe scribe) {
        return scribe.plain(scribe.register().controller().name(), Where.of("controller").at("name"));
    }

    private static Line date(Scribe scribe, LocalDate date) {
        return Line.of(scribe.wording().date(date));
    }

    private static Block counts(Findings findings, Scribe scribe, org.tabularium.check.Wording said) {
        List<String> header = new ArrayList<>(List.of(scribe.say("findings.subject")));
        for (Severity severity : Severity.values()) {
            header.add(scribe.say("findings.count." + Keys.of(severity)));
        }
        List<Block.Row> rows = new ArrayList<>();
        byFamily(findings).forEach((family, rules) -> {
            List<Text> cells = new ArrayList<>(List.of(Text.of(said.family(family))));
            for (Severity severity : Severity.values()) {
                long count = rules.values().stream().flatMap(List::stream)
                        .filter(f -> f.rule().severity() == severity).count();
                cells.add(Text.of(count == 0 ? "–" : Long.toString(count)));
            }
            rows.add(new Block.Row(cells, ""));
        });
        return rows.isEmpty() ? Line.of(scribe.say("findings.none")).paragraph()
                : new Block.Table(scribe.say("findings.caption"), header, COUNTS, rows);
    }

    private static Map<Family, Map<Rule, List<Finding>>> byFamily(Findings findings) {
        Map<Family, Map<Rule, List<Finding>>> found = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            for (Severity severity : Severity.values()) {
                findings.open().filter(f -> f.rule().family() == family && f.rule().severity() == severity)
                        .forEach(f -> found.computeIfAbsent(family, k -> new LinkedHashMap<>())
                                .computeIfAbsent(f.rule(), k -> new ArrayList<>()).add(f));
            }
        }
        return found;
    }

    private static List<Block> rule(Rule rule, List<Finding> found, org.tabularium.check.Wording said) {
        String weight = said.severity(rule.severity())
                + rule.demand().map(demand -> ", " + said.demand(demand)).orElse("");
        return List.of(new Block.Heading(2, Text.of(said.title(rule)), ""),
                Line.muted(weight + " · " + said.article(rule)).paragraph(),
                new Block.Bullets(found.stream().map(f -> sentence(f, said)).toList()),
                Line.of(said.help(rule)).paragraph());
    }

    private static Text sentence(Finding finding, org.tabularium.check.Wording said) {
        return Text.of(Span.plain(said.text(finding),
                new Origin(finding.where().entity(), finding.where().field())));
    }

    private static void accepted(Findings findings, Scribe scribe, org.tabularium.check.Wording said,
            List<Block> blocks) {
        List<Block.Row> rows = findings.accepted().map(a -> new Block.Row(List.of(sentence(a.finding(), said),
                Text.of(a.acceptance().reason()),
                Text.of(a.acceptance().person()
                        + a.acceptance().on().map(on -> ", " + scribe.wording().date(on)).orElse(""))),
                "")).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, Text.of(scribe.say("findings.accepted")), ""));
            blocks.add(new Block.Table(scribe.say("findings.accepted"),
                    List.of(scribe.say("findings.accepted.what"), scribe.say("findings.accepted.why"),
                            scribe.say("findings.accepted.who")),
                    ACCEPTED, rows));
        }
    }
}
