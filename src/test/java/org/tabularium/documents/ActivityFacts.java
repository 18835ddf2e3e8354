package org.tabularium.documents;

import java.util.List;
import org.tabularium.model.Activity;
import org.tabularium.model.Balancing;
import org.tabularium.model.Department;
import org.tabularium.model.Dpia;
import org.tabularium.model.Ground;
import org.tabularium.model.JointControl;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Screening;
import org.tabularium.model.Use;

/// What the sheet of an activity has to say.
final class ActivityFacts {
    private final Walk walk;

    ActivityFacts(Walk walk) {
        this.walk = walk;
    }

    void activity(Activity activity) {
        walk.say("name", activity.name());
        activity.description().best(walk.language, walk.register.primary()).ifPresent(
                text -> text.getValue().lines().forEach(line -> walk.say("description", line)));
        activity.department().ifPresent(id -> walk.say("department",
                Walk.find(walk.register.departments(), id, Department::name)));
        walk.person(activity.owner());
        details(activity);
        activity.purposes().forEach(this::purpose);
        activity.uses().forEach(this::use);
        walk.reason("no recipients", activity.disclosures());
        activity.disclosures().stated().orElse(List.of()).forEach(new TransferFacts(walk)::disclosure);
        walk.reason("no transfer", activity.transfers());
        activity.transfers().stated().ifPresent(text -> walk.say("transfer", text));
        activity.measures()
                .forEach(id -> walk.say("measure", Walk.find(walk.register.measures(), id).name()));
        walk.say("protection", activity.protection());
        walk.say("references", activity.references());
    }

    private void purpose(Purpose purpose) {
        walk.say("purpose", purpose.text());
        purpose.parts().forEach(part -> walk.say("part of a purpose", part.text()));
        walk.say("kind of purpose", purpose.category());
        walk.reason("no further processing", purpose.further());
        purpose.further().stated().ifPresent(text -> walk.say("further processing", text));
        for (Ground ground : purpose.grounds()) {
            walk.say("legal basis",
                    walk.law.basis(ground.basis()).orElseThrow().citation().in(walk.language));
            walk.say("law", ground.law());
            walk.say("interest", ground.interest());
            walk.say("consent", ground.consent());
            walk.say("condition of a ground", ground.condition());
            walk.say("proof of consent", ground.proof());
            Balancing balancing = ground.balancing();
            walk.say("necessity", balancing.necessity());
            walk.say("weighing", balancing.weighing());
            walk.day("day of the balancing", balancing.doneOn());
            walk.say("document of the balancing", balancing.document());
        }
    }

    private void use(Use use) {
        use.subjects().forEach(id -> {
            var subject = Walk.find(walk.register.subjects(), id);
            walk.say("data subjects", subject.name());
            walk.say("description of data subjects", subject.description());
            subject.count().least().ifPresent(n -> walk.number("fewest data subjects", n));
            subject.count().most().ifPresent(n -> walk.number("most data subjects", n));
        });
        use.data().forEach(id -> {
            var data = Walk.find(walk.register.data(), id);
            walk.say("data", data.name());
            walk.say("description of data", data.description());
        });
        use.conditions().forEach(id -> walk.say("condition",
                walk.law.basis(id).orElseThrow().citation().in(walk.language)));
        walk.say("complement of a condition", use.complement());
        walk.say("collection", use.collection());
        walk.say("combination", use.combination());
        use.sources().forEach(source -> walk.say("source", source.description()));
        walk.reason("no duty", use.duty());
        use.duty().stated().ifPresent(duty -> walk.say("consequence", duty.consequence()));
        use.retention().forEach(id -> retention(Walk.find(walk.register.retention(), id)));
    }

    private void retention(RetentionRule rule) {
        walk.say("time limit", rule.name());
        rule.period().ifPresent(p -> walk.words(p).forEach(words -> walk.say("period", words)));
        walk.say("start", rule.start());
        walk.say("criteria", rule.criteria());
        walk.say("statute", rule.statute());
    }

    private void details(Activity activity) {
        var particulars = activity.particulars();
        walk.say("function", particulars.function());
        walk.say("classification", particulars.classification());
        walk.say("comments", particulars.comments());
        activity.undertakings().forEach(id -> walk.say("undertaking",
                Walk.find(walk.register.undertakings(), id).controller().name()));
        activity.joint().forEach(id -> arrangement(Walk.find(walk.register.jointControls(), id)));
        activity.replacedBy().ifPresent(
                id -> walk.say("successor", Walk.find(walk.register.activities(), id).name()));
        walk.day("day of introduction", activity.introducedOn());
        walk.day("day of the last change", activity.changedOn());
        walk.day("day of the end", activity.endedOn());
        var upkeep = activity.upkeep();
        walk.day("day on which the sheet was made", upkeep.createdOn());
        walk.day("next review", upkeep.nextReview());
        walk.say("who released the sheet", upkeep.approvedBy());
        walk.day("day of the release", upkeep.approvedOn());
        activity.systems().forEach(id -> {
            var system = Walk.find(walk.register.systems(), id);
            walk.say("system used", system.name());
            walk.say("location of a system used", system.location());
        });
        walk.say("how data subjects are told", activity.information().method());
        walk.say("privacy notice", activity.information().notice());
        walk.say("observance", activity.observance().reason());
        walk.reason("no breaches", activity.observance().breaches());
        activity.observance().breaches().stated().ifPresent(text -> walk.say("breaches", text));
        impact(activity);
    }

    private void impact(Activity activity) {
        walk.reason("no automated decisions", activity.automated());
        activity.automated().stated().ifPresent(automated -> {
            walk.say("logic", automated.logic());
            walk.say("effects", automated.effects());
            walk.say("safeguards of the decision", automated.safeguards());
        });
        walk.say("mitigation", activity.impact().risk().mitigation());
        Screening screening = activity.impact().screening();
        screening.criteria().forEach(this::indicator);
        screening.entries().forEach(this::indicator);
        walk.say("reason of the screening", screening.reason());
        walk.day("day of the screening", screening.doneOn());
        Dpia dpia = activity.impact().dpia();
        walk.day("day of the impact assessment", dpia.doneOn());
        walk.say("outcome", dpia.outcome());
        walk.say("document of the impact assessment", dpia.document());
        walk.reason("no consultation", dpia.consultation());
        dpia.consultation().stated().ifPresent(text -> walk.say("consultation", text));
    }

    private void indicator(String id) {
        walk.say("indicator", walk.law.indicator(id).orElseThrow().citation());
    }

    void arrangement(JointControl joint) {
        walk.say("arrangement", joint.name());
        joint.parties().forEach(id -> {
            Party party = Walk.find(walk.register.parties(), id);
            walk.say("joint controller of an arrangement", party.name());
            walk.address(party.address());
            walk.contact(party.contact());
        });
        walk.day("day of the arrangement", joint.signedOn());
        walk.say("document of the arrangement", joint.document());
        walk.say("duties", joint.duties());
        walk.say("contact point", joint.contact());
        walk.say("essence", joint.essence());
    }
}
