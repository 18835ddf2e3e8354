package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;
import static org.tabularium.form.Field.Width.TWO_THIRDS;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Extras;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.AdHoc;
import org.tabularium.model.Safeguard.Adequacy;
import org.tabularium.model.Safeguard.Bcr;
import org.tabularium.model.Safeguard.Certification;
import org.tabularium.model.Safeguard.Code;
import org.tabularium.model.Safeguard.Compelling;
import org.tabularium.model.Safeguard.Derogation;
import org.tabularium.model.Safeguard.Dpf;
import org.tabularium.model.Safeguard.Public;
import org.tabularium.model.Safeguard.Scc;
import org.tabularium.model.YesNo;

/// The forms of the safeguards of Chapter V GDPR, one for each shape.
final class SafeguardForms {
    private static final String CLAUSES = "scc-2021-914";

    /// A safeguard of any shape.
    static final Kind.OneOf<Safeguard> SAFEGUARD = new Kind.OneOf<>(List.of(
            new Kind.Variant<>("adequacy", Adequacy.class, adequacy(), () -> new Adequacy("", Extras.NONE)),
            new Kind.Variant<>("dpf", Dpf.class, dpf(),
                    () -> new Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE)),
            new Kind.Variant<>("scc", Scc.class, scc(), SafeguardForms::clauses),
            new Kind.Variant<>("bcr", Bcr.class, bcr(),
                    () -> new Bcr("", Optional.empty(), "", Extras.NONE)),
            new Kind.Variant<>("code", Code.class, code(), () -> new Code("", "", "", Extras.NONE)),
            new Kind.Variant<>("certification", Certification.class, certification(),
                    () -> new Certification("", "", Optional.empty(), "", Extras.NONE)),
            new Kind.Variant<>("ad-hoc", AdHoc.class, adHoc(),
                    () -> new AdHoc("", Optional.empty(), "", Extras.NONE)),
            new Kind.Variant<>("public", Public.class, instrument(),
                    () -> new Public(LocalText.EMPTY, "", Extras.NONE)),
            new Kind.Variant<>("derogation", Derogation.class, derogation(),
                    () -> new Derogation("", LocalText.EMPTY, Extras.NONE)),
            new Kind.Variant<>("compelling", Compelling.class, compelling(),
                    () -> new Compelling(LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Optional.empty(),
                            Optional.empty(), Extras.NONE))));

    private SafeguardForms() {}

    /// Standard contractual clauses about which nothing but the decision is said.
    static Scc clauses() {
        return new Scc(CLAUSES, List.of(), Optional.empty(), ClauseChoices.EMPTY, "", Extras.NONE);
    }

    private static Form<Adequacy> adequacy() {
        return Form.part("adequacy", Field.of("decision", new Kind.Decision(id -> id.startsWith("adequacy-")),
                Adequacy::decision, Adequacy::withDecision));
    }

    private static Form<Dpf> dpf() {
        return Form.part("dpf",
                Field.of("listedAs", new Kind.Line(), Dpf::listedAs, Dpf::withListedAs),
                Field.of("coverage", new Kind.Option<>(List.of(Safeguard.Coverage.values())), Dpf::coverage,
                        Dpf::withCoverage).wide(THIRD),
                Field.of("listing", new Kind.Option<>(List.of(Safeguard.Listing.values())), Dpf::listing,
                        Dpf::withListing).wide(THIRD),
                Field.of("checkedOn", new Kind.Day(), Dpf::checkedOn, Dpf::withCheckedOn).wide(THIRD),
                Field.of("link", new Kind.Line(), Dpf::link, Dpf::withLink).onDemand(""));
    }

    private static Form<Scc> scc() {
        return Form.part("scc",
                Field.of("decision", new Kind.Decision(id -> id.startsWith("scc-")), Scc::decision,
                        Scc::withDecision),
                Field.of("modules", new Kind.Marks<>(List.of(1, 2, 3, 4), m -> Integer.toString(m)),
                        Scc::modules, Scc::withModules),
                Field.of("signedOn", new Kind.Day(), Scc::signedOn, Scc::withSignedOn).wide(THIRD),
                Field.of("choices", new Kind.Part<>(choices()), Scc::choices, Scc::withChoices)
                        .onDemand(ClauseChoices.EMPTY),
                Field.of("link", new Kind.Line(), Scc::link, Scc::withLink).onDemand(""));
    }

    private static Form<ClauseChoices> choices() {
        return Form.part("clauses",
                Field.of("docking", yesNo(), ClauseChoices::docking, ClauseChoices::withDocking).wide(HALF),
                Field.of("redress", yesNo(), ClauseChoices::redress, ClauseChoices::withRedress).wide(HALF),
                Field.of("subProcessors", new Kind.Option<>(List.of(ClauseChoices.Authorisation.values())),
                        ClauseChoices::subProcessors, ClauseChoices::withSubProcessors).wide(TWO_THIRDS),
                Field.of("notice", new Kind.Span(), ClauseChoices::notice, ClauseChoices::withNotice)
                        .wide(THIRD),
                Field.of("authority", new Kind.Line(), ClauseChoices::authority,
                        ClauseChoices::withAuthority),
                Field.of("law", new Kind.Country(), ClauseChoices::law, ClauseChoices::withLaw).wide(HALF),
                Field.of("courts", new Kind.Country(), ClauseChoices::courts, ClauseChoices::withCourts)
                        .wide(HALF),
                Field.of("annexI", new Kind.Line(), ClauseChoices::annexI, ClauseChoices::withAnnexI),
                Field.of("annexII", new Kind.Line(), ClauseChoices::annexII, ClauseChoices::withAnnexII),
                Field.of("annexIII", new Kind.Line(), ClauseChoices::annexIII, ClauseChoices::withAnnexIII));
    }

    private static Kind.Option<YesNo> yesNo() {
        return new Kind.Option<>(List.of(YesNo.values()));
    }

    private static Form<Bcr> bcr() {
        return Form.part("bcr", Field.of("approvedBy", new Kind.Line(), Bcr::approvedBy, Bcr::withApprovedBy),
                Field.of("approvedOn", new Kind.Day(), Bcr::approvedOn, Bcr::withApprovedOn).wide(THIRD),
                Field.of("link", new Kind.Line(), Bcr::link, Bcr::withLink).onDemand(""));
    }

    private static Form<Code> code() {
        return Form.part("code", Field.of("name", new Kind.Line(), Code::name, Code::withName),
                Field.of("approvedBy", new Kind.Line(), Code::approvedBy, Code::withApprovedBy),
                Field.of("link", new Kind.Line(), Code::link, Code::withLink).onDemand(""));
    }

    private static Form<Certification> certification() {
        return Form.part("certification",
                Field.of("name", new Kind.Line(), Certification::name, Certification::withName),
                Field.of("body", new Kind.Line(), Certification::body, Certification::withBody).wide(HALF),
                Field.of("validUntil", new Kind.Day(), Certification::validUntil,
                        Certification::withValidUntil).wide(THIRD),
                Field.of("link", new Kind.Line(), Certification::link, Certification::withLink).onDemand(""));
    }

    private static Form<AdHoc> adHoc() {
        return Form.part("ad-hoc",
                Field.of("authorisedBy", new Kind.Line(), AdHoc::authorisedBy, AdHoc::withAuthorisedBy),
                Field.of("authorisedOn", new Kind.Day(), AdHoc::authorisedOn, AdHoc::withAuthorisedOn)
                        .wide(THIRD),
                Field.of("link", new Kind.Line(), AdHoc::link, AdHoc::withLink).onDemand(""));
    }

    private static Form<Public> instrument() {
        return Form.part("public",
                Field.of("instrument", new Kind.Local(), Public::instrument, Public::withInstrument),
                Field.of("link", new Kind.Line(), Public::link, Public::withLink).onDemand(""));
    }

    private static Form<Derogation> derogation() {
        return Form.part("derogation",
                Field.of("basis", new Kind.Basis(id -> id.startsWith("gdpr-49")), Derogation::basis,
                        Derogation::withBasis),
                Field.of("reason", new Kind.Local(), Derogation::reason, Derogation::withReason));
    }

    private static Form<Compelling> compelling() {
        return Form.part("compelling",
                Field.of("interest", new Kind.Local(), Compelling::interest, Compelling::withInterest),
                Field.of("assessment", new Kind.Local(), Compelling::assessment, Compelling::withAssessment),
                Field.of("safeguards", new Kind.Local(), Compelling::safeguards, Compelling::withSafeguards),
                Field.of("authorityInformedOn", new Kind.Day(), Compelling::authorityInformedOn,
                        Compelling::withAuthorityInformedOn).wide(HALF),
                Field.of("subjectsInformedOn", new Kind.Day(), Compelling::subjectsInformedOn,
                        Compelling::withSubjectsInformedOn).wide(HALF));
    }
}
