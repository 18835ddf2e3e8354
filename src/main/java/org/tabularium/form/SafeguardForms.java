package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Adequacy;
import org.tabularium.model.Safeguard.Bcr;
import org.tabularium.model.Safeguard.Derogation;
import org.tabularium.model.Safeguard.Dpf;
import org.tabularium.model.Safeguard.Scc;

/// The forms of the safeguards of Chapter V GDPR, one for each shape.
final class SafeguardForms {
    static final Form<Adequacy> ADEQUACY = Form.part("adequacy",
            Field.of("decision", new Kind.Decision(id -> id.startsWith("adequacy-")), Adequacy::decision,
                    (a, decision) -> new Adequacy(decision, a.extras())));

    static final Form<Dpf> DPF = Form.part("dpf",
            Field.of("listedAs", new Kind.Line(), Dpf::listedAs,
                    (d, v) -> new Dpf(v, d.coverage(), d.checkedOn(), d.link(), d.extras())),
            Field.<Dpf, java.util.Optional<Safeguard.Coverage>>of("coverage",
                    new Kind.Option<>(List.of(Safeguard.Coverage.values())), Dpf::coverage,
                    (d, v) -> new Dpf(d.listedAs(), v, d.checkedOn(), d.link(), d.extras())).wide(HALF),
            Field.<Dpf, java.util.Optional<java.time.LocalDate>>of("checkedOn", new Kind.Day(),
                    Dpf::checkedOn,
                    (d, v) -> new Dpf(d.listedAs(), d.coverage(), v, d.link(), d.extras())).wide(HALF),
            Field.<Dpf, String>of("link", new Kind.Line(), Dpf::link,
                    (d, v) -> new Dpf(d.listedAs(), d.coverage(), d.checkedOn(), v, d.extras()))
                    .onDemand(""));

    static final Form<Scc> SCC = Form.part("scc",
            Field.<Scc, String>of("decision", new Kind.Decision(id -> id.startsWith("scc-")), Scc::decision,
                    (s, v) -> new Scc(v, s.modules(), s.signedOn(), s.link(), s.extras())),
            Field.of("modules", new Kind.Marks<>(List.of(1, 2, 3, 4), m -> Integer.toString(m)), Scc::modules,
                    (s, v) -> new Scc(s.decision(), v, s.signedOn(), s.link(), s.extras())),
            Field.<Scc, java.util.Optional<java.time.LocalDate>>of("signedOn", new Kind.Day(), Scc::signedOn,
                    (s, v) -> new Scc(s.decision(), s.modules(), v, s.link(), s.extras())).wide(THIRD),
            Field.<Scc, String>of("link", new Kind.Line(), Scc::link,
                    (s, v) -> new Scc(s.decision(), s.modules(), s.signedOn(), v, s.extras())).onDemand(""));

    static final Form<Bcr> BCR = Form.part("bcr",
            Field.of("approvedBy", new Kind.Line(), Bcr::approvedBy,
                    (b, v) -> new Bcr(v, b.link(), b.extras())),
            Field.<Bcr, String>of("link", new Kind.Line(), Bcr::link,
                    (b, v) -> new Bcr(b.approvedBy(), v, b.extras())).onDemand(""));

    static final Form<Derogation> DEROGATION = Form.part("derogation",
            Field.of("basis", new Kind.Basis(id -> id.startsWith("gdpr-49")), Derogation::basis,
                    (d, v) -> new Derogation(v, d.reason(), d.extras())),
            Field.of("reason", new Kind.Local(), Derogation::reason,
                    (d, v) -> new Derogation(d.basis(), v, d.extras())));

    private SafeguardForms() {}
}
