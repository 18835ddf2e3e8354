package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Dpia;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Impact;
import org.tabularium.model.Information;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Screening;
import org.tabularium.model.SubPurpose;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Upkeep;

/// Reads activities.
final class Activities {
    private static final String LABEL = "skos:prefLabel";
    private static final String DESCRIPTION = "dct:description";
    private static final List<String> MEASURES = List.of("dpv:hasTechnicalOrganisationalMeasure",
            "dpv:hasTechnicalMeasure", "dpv:hasOrganisationalMeasure");
    private final Names names;
    private final Lists lists;
    private final Norms norms;
    private final Uses uses;
    private final Recipients recipients;
    private final Transfers transfers;
    private final Map<Thing, Id<Purpose>> purposes = new HashMap<>();

    Activities(Names names, Lists lists, Norms norms, Recipients recipients, Transfers transfers) {
        this.names = names;
        this.lists = lists;
        this.norms = norms;
        this.uses = new Uses(names, lists, norms);
        this.recipients = recipients;
        this.transfers = transfers;
    }

    /// @param undertakings the controllers beside the first, by the things they were read from
    Activity activity(Thing thing, Map<Thing, Id<Undertaking>> undertakings,
            Map<Thing, Id<JointControl>> joint) {
        Activity activity = Activity.blank(names.id(thing, "act"), names.name(thing), status(thing))
                .withNumber(thing.word("dct:identifier")).withDescription(thing.text(DESCRIPTION))
                .withUpkeep(Upkeep.EMPTY.withCreatedOn(thing.day("dct:created")))
                .withChangedOn(thing.day("dct:modified")).withReferences(thing.text("dct:source"))
                .withUndertakings(thing.things("dpv:hasDataController", undertakings::containsKey).stream()
                        .flatMap(t -> Optional.ofNullable(undertakings.get(t)).stream()).toList())
                .withJoint(thing.things("dpv:hasJointDataControllers", joint::containsKey).stream()
                        .flatMap(t -> Optional.ofNullable(joint.get(t)).stream()).toList())
                .withDepartment(thing.things("dpv:hasResponsibleEntity").stream().findFirst()
                        .map(lists::department));
        for (Thing time : thing.things("dct:temporal", Thing::isDescribed)) {
            activity = activity.withIntroducedOn(time.day("dcat:startDate"))
                    .withEndedOn(time.day("dcat:endDate"));
        }
        List<Disclosure> disclosed = recipients.all(thing, activity.id().value());
        activity = activity.withDisclosures(disclosed.isEmpty() ? Answer.notStated() : Answer.of(disclosed))
                .withPurposes(purposes(thing, activity.id().value()));
        return rest(processing(uses(activity, thing), thing), thing);
    }

    private static Activity.Status status(Thing thing) {
        List<String> said = thing.things("dpv:hasActivityStatus").stream().map(Thing::id).toList();
        return said.contains("dpv:ActivityOngoing") ? Activity.Status.ACTIVE
                : said.contains("dpv:ActivityCompleted") ? Activity.Status.ENDED : Activity.Status.DRAFT;
    }

    /// Where no purpose says what it rests on, what the activity rests on holds for the first, and for all of them.
    private List<Purpose> purposes(Thing thing, String whole) {
        List<Purpose> all = new ArrayList<>();
        for (Thing purpose : thing.things("dpv:hasPurpose")) {
            Id<Purpose> id = names.id(purpose, "pur", whole);
            purposes.put(purpose, id);
            all.add(Purpose.blank(id, names.name(purpose))
                    .withParts(purpose.texts(DESCRIPTION).stream().map(t -> new SubPurpose(t, Extras.NONE))
                            .toList())
                    .withGrounds(
                            purpose.things("dpv:hasLegalBasis", norms::isBasis).stream().map(norms::ground)
                                    .toList()));
        }
        boolean bare = all.stream().allMatch(p -> p.grounds().isEmpty());
        boolean split = thing.says("dpv:hasProcess");
        if (bare && !split && !all.isEmpty()) {
            List<Thing> grounds = thing.things("dpv:hasLegalBasis", norms::isBasis);
            all.replaceAll(p -> p.withGrounds(grounds.stream().map(norms::ground).toList()));
        }
        return all;
    }

    /// Others say of the activity as a whole what we say of each use.
    private Activity uses(Activity activity, Thing thing) {
        List<Thing> processes = thing.things("dpv:hasProcess");
        if (!processes.isEmpty()) {
            return activity.withUses(processes.stream()
                    .map(p -> uses.use(p, activity.id().value(), t -> Optional.ofNullable(purposes.get(t)),
                            recipients::id))
                    .toList());
        }
        boolean says = thing.says("dpv:hasDataSubject") || thing.says("dpv:hasPersonalData")
                || thing.says("dpv:hasStorageCondition");
        return !says ? activity
                : activity.withUses(List.of(uses.whole(thing, new Id<>("use-" + activity.id().value()))));
    }

    private Activity processing(Activity activity, Thing thing) {
        Activity result = activity;
        for (Thing each : thing.things("dpv:hasProcessing", t -> t.is("dpv:CrossBorderTransfer",
                "eu-gdpr:Profiling", "dpv:AutomatedDecisionMaking"))) {
            if (!each.is("dpv:CrossBorderTransfer")) {
                result = result.withAutomated(Answer.of(Automated.EMPTY
                        .withKind(each.is("eu-gdpr:Profiling") ? Optional.of(Automated.Kind.PROFILING)
                                : Optional.empty())
                        .withLogic(each.label("dpv:hasAlgorithmicLogic"))
                        .withEffects(each.label("dpv:hasConsequence"))
                        .withSafeguards(each.label("dpv:hasHumanInvolvement"))));
            } else if (!transfers.note(result, each) && !each.says("dpv:hasThirdCountry")) {
                LocalText text = each.text(DESCRIPTION);
                result = text.isEmpty() ? result : result.withTransfers(Answer.of(text));
            }
        }
        return result;
    }

    private Activity rest(Activity activity, Thing thing) {
        Activity result = activity.withSystems(
                thing.things("dpv:isImplementedUsingTechnology").stream().map(lists::system).distinct()
                        .toList());
        List<Thing> described = MEASURES.stream().flatMap(m -> thing.things(m).stream()).toList();
        result = result
                .withMeasures(described.stream().filter(t -> !t.id().isEmpty()).map(lists::measure).distinct()
                        .toList());
        result = result
                .withProtection(described.stream().filter(t -> t.id().isEmpty()).map(t -> t.text(LABEL))
                        .filter(t -> !t.isEmpty()).findFirst().orElse(LocalText.EMPTY));
        for (Thing notice : thing.things("dpv:hasNotice")) {
            if (notice.id().isEmpty()) {
                result = result.withInformation(Information.EMPTY.withNotice(notice.text(LABEL))
                        .withMethod(notice.text(DESCRIPTION)));
            } else {
                lists.tells(notice, result.id());
            }
        }
        return result.withImpact(impact(thing));
    }

    private static Impact impact(Thing thing) {
        Impact impact = Impact.EMPTY;
        for (Thing each : thing.things("dpv:hasImpactAssessment",
                t -> t.is("eu-gdpr:DPIANecessityAssessment", "dpv:DPIA"))) {
            if (each.is("dpv:DPIA")) {
                impact = impact.withDpia(Dpia.EMPTY.withDoneOn(each.day("dct:issued"))
                        .withOutcome(each.text(DESCRIPTION)).withDocument(each.word("dct:source")));
            } else {
                List<String> status = each.things("dpv:hasStatus").stream().map(Thing::id).toList();
                Optional<Screening.Result> result = status.contains("eu-gdpr:DPIARequired")
                        ? Optional.of(Screening.Result.REQUIRED)
                        : status.contains("eu-gdpr:DPIANotRequired")
                                ? Optional.of(Screening.Result.NOT_REQUIRED)
                                : Optional.empty();
                impact = impact.withScreening(Screening.EMPTY.withDoneOn(each.day("dct:issued"))
                        .withReason(each.text(DESCRIPTION)).withResult(result));
            }
        }
        return impact;
    }
}
