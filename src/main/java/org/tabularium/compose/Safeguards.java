package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Decision;
import org.tabularium.model.Safeguard;

/// Writes what a transfer rests on, with its evidence (Chapter V GDPR): the safeguard relied on, then its
/// fallbacks.
final class Safeguards {
    private static final String DPF = "adequacy-us-dpf";
    private final Scribe scribe;

    Safeguards(Scribe scribe) {
        this.scribe = scribe;
    }

    /// A sentence for each safeguard; a gap if there is none.
    Line sentences(List<Safeguard> safeguards, Where where) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < safeguards.size(); i++) {
            Line safeguard = safeguard(safeguards.get(i), where.at(i)).stop();
            lines.add(i == 0 ? safeguard.capital()
                    : scribe.say("safeguard.fallback", Map.of("value", safeguard)));
        }
        return lines.isEmpty() ? scribe.say("safeguard.open", Map.of("value", scribe.gap(where))).stop()
                : Wording.join(lines, " ");
    }

    private Line safeguard(Safeguard safeguard, Where where) {
        return switch (safeguard) {
            case Safeguard.Adequacy a -> decision("safeguard.adequacy", a.decision(), where.at("decision"));
            case Safeguard.Dpf d -> dpf(d, where);
            case Safeguard.Scc s -> scc(s, where);
            case Safeguard.Bcr b -> evidence("bcr", "approved",
                    scribe.plain(b.approvedBy(), where.at("approvedBy")), b.link(), where);
            case Safeguard.Code c -> evidence("code", "name", scribe.plain(c.name(), where.at("name")),
                    c.link(),
                    where);
            case Safeguard.Certification c -> evidence("certification", "name",
                    scribe.plain(c.name(), where.at("name")), c.link(), where);
            case Safeguard.AdHoc a -> evidence("ad-hoc", "authorised",
                    scribe.plain(a.authorisedBy(), where.at("authorisedBy")), a.link(), where);
            case Safeguard.Public p -> evidence("public", "instrument",
                    scribe.local(p.instrument(), where.at("instrument")), p.link(), where);
            case Safeguard.Compelling c -> scribe.state("safeguard.compelling", where).add("; ")
                    .add(detail("interest", scribe.local(c.interest(), where.at("interest"))));
            case Safeguard.Derogation d -> scribe.basis(d.basis(), where.at("basis")).add("; ")
                    .add(detail("reason", scribe.local(d.reason(), where.at("reason"))));
        };
    }

    private Line evidence(String kind, String detail, Line value, String link, Where where) {
        return link(scribe.state("safeguard." + kind, where).add("; ").add(detail(detail, value)), link,
                where);
    }

    private Line dpf(Safeguard.Dpf dpf, Where where) {
        Line line = decision("safeguard.dpf", DPF, where);
        line.add("; ").add(detail("listed", scribe.plain(dpf.listedAs(), where.at("listedAs"))));
        line.add("; ").add(detail("coverage", dpf.coverage()
                .map(c -> scribe.state("coverage." + Keys.of(c), where.at("coverage")))
                .orElseGet(() -> scribe.gap(where.at("coverage")))));
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
