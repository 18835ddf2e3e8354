package org.tabularium.export.dpv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Automated;
import org.tabularium.model.Dpia;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Information;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.Screening;
import org.tabularium.model.SubPurpose;
import org.tabularium.model.Use;

/// Describes an activity (Art. 30(1) GDPR). What holds for a single use of data stands in a process of its own
/// below it; what the uses deal with is named for the activity as a whole too, so that it is easily found.
final class ActivityNodes {
    private final Register register;
    private final Law law;
    private final Terms terms;
    private final UseNodes uses;
    private final DisclosureNodes disclosures;

    ActivityNodes(Register register, Law law, Terms terms) {
        this.register = register;
        this.law = law;
        this.terms = terms;
        this.uses = new UseNodes(law, terms);
        this.disclosures = new DisclosureNodes(register, law, terms);
    }

    Node activity(Activity activity) {
        Node node = Node.of(terms, activity.id().value(), "dpv:PersonalDataProcess")
                .text("dct:identifier", activity.number()).text("dct:title", activity.name())
                .text("dct:description", activity.description())
                .day("dct:created", activity.upkeep().createdOn()).day("dct:modified", activity.changedOn())
                .is("dpv:hasActivityStatus", status(activity.status()));
        time(node, activity);
        node.to("dpv:hasDataController", ids(activity.undertakings()))
                .to("dpv:hasJointDataControllers", ids(activity.joint()))
                .to("dpv:hasResponsibleEntity", ids(activity.department().stream().toList()))
                .nodes("dpv:hasPurpose", activity.purposes().stream().map(p -> purpose(activity, p)).toList())
                .is("dpv:hasLegalBasis", bases(activity))
                .to("dpv:hasDataSubject", distinct(activity.uses().stream().map(Use::subjects)))
                .to("dpv:hasPersonalData", distinct(activity.uses().stream().map(Use::data)))
                .nodes("dpv:hasProcess", activity.uses().stream().map(u -> uses.use(activity, u)).toList());
        disclosures.add(node, activity);
        activity.automated().stated().ifPresent(a -> node.nodes("dpv:hasProcessing", List.of(automated(a))));
        node.to("dpv:isImplementedUsingTechnology", ids(activity.systems()))
                .to("dpv:hasTechnicalOrganisationalMeasure", ids(activity.measures()));
        if (!activity.protection().isEmpty()) {
            node.nodes("dpv:hasTechnicalOrganisationalMeasure",
                    List.of(Node.blank(terms, "dpv:TechnicalOrganisationalMeasure").text("skos:prefLabel",
                            activity.protection())));
        }
        impact(node, activity);
        notices(node, activity);
        return node.text("dct:source", activity.references());
    }

    private static String status(Activity.Status status) {
        return switch (status) {
            // The vocabulary has no word for a sheet that is not finished.
            case DRAFT -> "dpv:ActivityPlanned";
            case ACTIVE -> "dpv:ActivityOngoing";
            case ENDED -> "dpv:ActivityCompleted";
        };
    }

    private void time(Node node, Activity activity) {
        if (activity.introducedOn().isPresent() || activity.endedOn().isPresent()) {
            node.nodes("dct:temporal",
                    List.of(Node.blank(terms, "dct:PeriodOfTime")
                            .day("dcat:startDate", activity.introducedOn())
                            .day("dcat:endDate", activity.endedOn())));
        }
    }

    private Node purpose(Activity activity, Purpose purpose) {
        Node node = Node.of(terms, activity.id() + "/" + purpose.id(), "dpv:Purpose")
                .is("skos:broader", terms.broader("purposes", purpose.text()))
                .text("skos:prefLabel", purpose.text());
        purpose.parts().stream().map(SubPurpose::text).forEach(part -> node.text("dct:description", part));
        return node.nodes("dpv:hasLegalBasis", purpose.grounds().stream().map(this::ground).toList());
    }

    private Node ground(Ground ground) {
        Node node = Node.blank(terms, "dpv:LegalBasis");
        terms.basis(ground.basis()).ifPresent(term -> node.is("skos:broader", term));
        law.basis(ground.basis()).ifPresentOrElse(basis -> node.text("skos:prefLabel", basis.citation()),
                () -> node.text("dct:identifier", ground.basis()));
        node.text("dpv:hasJustification", ground.law());
        node.text("dct:description", ground.condition());
        if (!ground.interest().isEmpty()) {
            node.nodes("dpv:hasContext", List.of(Node.blank(terms, "dpv:LegitimateInterest")
                    .text("skos:prefLabel", ground.interest())));
        }
        return node.thing("dpv:hasIndicationMethod", ground.consent());
    }

    /// The bases and conditions for which there are terms; the purposes and uses say which is for what.
    private List<String> bases(Activity activity) {
        return Stream.concat(
                activity.purposes().stream().flatMap(p -> p.grounds().stream()).map(Ground::basis),
                activity.uses().stream().flatMap(u -> u.conditions().stream())).distinct()
                .flatMap(id -> terms.basis(id).stream()).toList();
    }

    private Node automated(Automated automated) {
        boolean profiling = automated.kind().filter(k -> k == Automated.Kind.PROFILING).isPresent();
        return Node.blank(terms, profiling ? "eu-gdpr:Profiling" : "dpv:AutomatedDecisionMaking")
                .thing("dpv:hasAlgorithmicLogic", automated.logic())
                .thing("dpv:hasConsequence", automated.effects())
                .thing("dpv:hasHumanInvolvement", automated.safeguards());
    }

    private void impact(Node node, Activity activity) {
        Screening screening = activity.impact().screening();
        if (!screening.equals(Screening.EMPTY)) {
            Node needed = Node.blank(terms, "eu-gdpr:DPIANecessityAssessment")
                    .day("dct:issued", screening.doneOn()).text("dct:description", screening.reason());
            screening.result().flatMap(ActivityNodes::needed).ifPresent(s -> needed.is("dpv:hasStatus", s));
            node.nodes("dpv:hasImpactAssessment", List.of(needed));
        }
        Dpia dpia = activity.impact().dpia();
        if (!dpia.equals(Dpia.EMPTY)) {
            node.nodes("dpv:hasImpactAssessment",
                    List.of(Node.blank(terms, "dpv:DPIA").day("dct:issued", dpia.doneOn())
                            .text("dct:description", dpia.outcome()).text("dct:source", dpia.document())));
        }
    }

    private static Optional<String> needed(Screening.Result result) {
        return switch (result) {
            case REQUIRED -> Optional.of("eu-gdpr:DPIARequired");
            case NOT_REQUIRED -> Optional.of("eu-gdpr:DPIANotRequired");
            case OPEN -> Optional.empty();
        };
    }

    private void notices(Node node, Activity activity) {
        node.to("dpv:hasNotice", register.notices().stream()
                .filter(n -> n.activities().contains(activity.id())).map(Notice::id).map(Id::value).toList());
        Information information = activity.information();
        if (!information.notice().equals(LocalText.EMPTY) || !information.method().equals(LocalText.EMPTY)) {
            node.nodes("dpv:hasNotice", List.of(Node.blank(terms, "dpv:PrivacyNotice")
                    .text("skos:prefLabel", information.notice())
                    .text("dct:description", information.method())));
        }
    }

    private static <E> List<String> ids(List<Id<E>> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private static <E> List<String> distinct(Stream<List<Id<E>>> ids) {
        return ids.flatMap(List::stream).map(Id::value).distinct().toList();
    }
}
