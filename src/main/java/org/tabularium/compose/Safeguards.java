package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.law.Decision;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Safeguard;

/// Writes what a transfer rests on, with its evidence (Chapter V GDPR): the safeguard relied on, then its
/// fallbacks.
final class Safeguards {
    private static final String DPF = "adequacy-us-dpf";
    private final Scribe scribe;

    Safeguards(Scribe scribe) {
        this.scribe = scribe;
    }

    /// A sentence for the safeguard relied on, or a gap if there is none; a bullet for each fallback. What was
    /// chosen in standard clauses follows them by itself.
    List<Block> blocks(List<Safeguard> safeguards, Where where) {
        if (safeguards.isEmpty()) {
            return List.of(
                    scribe.say("safeguard.open", Map.of("value", scribe.gap(where))).stop().paragraph());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(safeguard(safeguards.getFirst(), where.at(0)).stop().capital().paragraph());
        choices(safeguards.getFirst(), where.at(0)).map(Line::paragraph).ifPresent(blocks::add);
        List<Text> fallbacks = new ArrayList<>();
        for (int i = 1; i < safeguards.size(); i++) {
            fallbacks.add(scribe.say("safeguard.fallback",
                    Map.of("value", safeguard(safeguards.get(i), where.at(i)).stop())).text());
            choices(safeguards.get(i), where.at(i)).map(Line::text).ifPresent(fallbacks::add);
        }
        if (!fallbacks.isEmpty()) {
            blocks.add(new Block.Bullets(fallbacks));
        }
        return blocks;
    }

    private Line safeguard(Safeguard safeguard, Where where) {
        return switch (safeguard) {
            case Safeguard.Adequacy a -> decision("safeguard.adequacy", a.decision(), where.at("decision"));
            case Safeguard.Dpf d -> dpf(d, where);
            case Safeguard.Scc s -> scc(s, where);
            case Safeguard.Bcr b -> said(b.link(), where, scribe.state("safeguard.bcr", where),
                    detail("approved", scribe.plain(b.approvedBy(), where.at("approvedBy"))),
                    day("approved.on", b.approvedOn(), where.at("approvedOn")));
            case Safeguard.Code c -> said(c.link(), where, scribe.state("safeguard.code", where),
                    detail("name", scribe.plain(c.name(), where.at("name"))),
                    text("approved", c.approvedBy(), where.at("approvedBy")));
            case Safeguard.Certification c -> said(c.link(), where,
                    scribe.state("safeguard.certification", where),
                    detail("name", scribe.plain(c.name(), where.at("name"))),
                    text("body", c.body(), where.at("body")),
                    day("until", c.validUntil(), where.at("validUntil")));
            case Safeguard.AdHoc a -> said(a.link(), where, scribe.state("safeguard.ad-hoc", where),
                    detail("authorised", scribe.plain(a.authorisedBy(), where.at("authorisedBy"))),
                    day("authorised.on", a.authorisedOn(), where.at("authorisedOn")));
            case Safeguard.Public p -> said(p.link(), where, scribe.state("safeguard.public", where),
                    detail("instrument", scribe.phrase(p.instrument(), where.at("instrument"))));
            case Safeguard.Derogation d -> said("", where, scribe.basis(d.basis(), where.at("basis")),
                    detail("reason", scribe.phrase(d.reason(), where.at("reason"))));
            case Safeguard.Compelling c -> compelling(c, where);
        };
    }

    /// All of it has to stand in the record (Art. 49(6), Art. 30(1)(e) GDPR), so whatever is missing is a gap.
    private Line compelling(Safeguard.Compelling c, Where where) {
        return said("", where, scribe.state("safeguard.compelling", where),
                detail("interest", scribe.phrase(c.interest(), where.at("interest"))),
                detail("circumstances", scribe.phrase(c.assessment(), where.at("assessment"))),
                detail("suitable", scribe.phrase(c.safeguards(), where.at("safeguards"))),
                detail("authority", scribe.date(c.authorityInformedOn(), where.at("authorityInformedOn"))),
                detail("subjects", scribe.date(c.subjectsInformedOn(), where.at("subjectsInformedOn"))));
    }

    /// The parts that say something, then where a copy or the entry can be had.
    private Line said(String link, Where where, Line... parts) {
        Line line = Wording.join(Stream.of(parts).filter(p -> !p.isEmpty()).toList(), "; ");
        return link(line, link, where);
    }

    private Line text(String key, String text, Where where) {
        return text.isBlank() ? new Line() : detail(key, scribe.plain(text, where));
    }

    private Line day(String key, Optional<LocalDate> day, Where where) {
        return day.isEmpty() ? new Line() : detail(key, scribe.date(day, where));
    }

    private Line dpf(Safeguard.Dpf dpf, Where where) {
        Line line = decision("safeguard.dpf", DPF, where);
        line.add("; ").add(detail("listed", scribe.plain(dpf.listedAs(), where.at("listedAs"))));
        line.add("; ").add(detail("coverage", dpf.coverage()
                .map(c -> scribe.state("coverage." + Keys.of(c), where.at("coverage")))
                .orElseGet(() -> scribe.gap(where.at("coverage")))));
        dpf.listing().ifPresent(l -> line.add("; ")
                .add(detail("listing", scribe.state("listing." + Keys.of(l), where.at("listing")))));
        line.add("; ").add(detail("checked", scribe.date(dpf.checkedOn(), where.at("checkedOn"))));
        return link(line, dpf.link(), where);
    }

    private Line scc(Safeguard.Scc scc, Where where) {
        Line line = decision("safeguard.scc", scc.decision(), where.at("decision"));
        List<Line> modules = scc.modules().stream().map(m -> module(m, where.at("modules"))).toList();
        line.add("; ")
                .add(detail(modules.size() > 1 ? "modules.many" : "modules",
                        modules.isEmpty() ? scribe.gap(where.at("modules"))
                                : scribe.wording().list(modules)));
        line.add("; ").add(detail("signed", scribe.date(scc.signedOn(), where.at("signedOn"))));
        return link(line, scc.link(), where);
    }

    private Optional<Line> choices(Safeguard safeguard, Where where) {
        Line choices = safeguard instanceof Safeguard.Scc scc ? choices(scc.choices(), where.at("choices"))
                : new Line();
        return choices.isEmpty() ? Optional.empty()
                : Optional.of(scribe.say("clause.choices", Map.of("value", choices)).stop());
    }

    /// What was chosen where the clauses leave a choice.
    private Line choices(ClauseChoices c, Where where) {
        Remarks remarks = new Remarks(scribe, "clause", where).word("docking", c.docking())
                .word("subProcessors", "authorisation", c.subProcessors());
        c.notice().ifPresent(p -> remarks.say("notice",
                Line.of(scribe.wording().period(p), where.at("notice"))));
        return remarks.word("redress", c.redress()).plain("authority", c.authority())
                .country("law", c.law()).country("courts", c.courts()).plain("annexI", c.annexI())
                .plain("annexII", c.annexII()).plain("annexIII", c.annexIII()).joined();
    }

    private Line module(int number, Where where) {
        String key = "module." + number;
        String text = Integer.toString(number);
        return Line.of(scribe.texts().keys().contains(key) ? text + " (" + scribe.say(key) + ")" : text,
                where);
    }

    private Line decision(String key, String id, Where where) {
        Line decision = id.isEmpty() ? detail("decision", scribe.gap(where))
                : scribe.law().decision(id).map(d -> Line.of(citation(d), where))
                        .orElseGet(() -> scribe.unknown(id, where));
        Line name =
                scribe.law().decision(id).map(d -> Line.of(scribe.ofLaw(d.name()), where)).orElse(new Line());
        return name.isEmpty() ? scribe.say(key + ".open", Map.of("decision", decision))
                : scribe.say(key, Map.of("name", name, "decision", decision));
    }

    /// Number and day of the act, for example "Implementing Decision (EU) 2021/914 of 4 June 2021".
    private String citation(Decision decision) {
        LocalDate adopted = decision.adopted();
        String act = scribe.say("decision", Map.of("number", Line.of(scribe.ofLaw(decision.number())),
                "date", Line.of(scribe.wording().date(adopted)))).text().plain();
        return Optional.of(scribe.ofLaw(decision.amended())).filter(a -> !a.isEmpty())
                .map(a -> act + ", " + a)
                .orElse(act);
    }

    private Line link(Line line, String link, Where where) {
        return link.isBlank() ? line
                : line.add("; ").add(detail("link", scribe.plain(link, where.at("link"))));
    }

    private Line detail(String key, Line value) {
        return scribe.say("safeguard." + key, Map.of("value", value));
    }
}
