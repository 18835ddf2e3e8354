package org.tabularium.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Controller;
import org.tabularium.model.Department;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Policies;
import org.tabularium.model.Register;
import org.tabularium.model.Review;
import org.tabularium.model.SignOff;

/// Gathers from a register what its documents have to say, Art. 30(1) GDPR and what stands beside it.
final class RecordedFacts {
    private final Register register;
    private final Walk walk;

    private RecordedFacts(Register register, Walk walk) {
        this.register = register;
        this.walk = walk;
    }

    static List<Fact> of(Register register, Law law, Language language) {
        Walk walk = new Walk(register, law, language);
        new RecordedFacts(register, walk).all();
        return walk.facts();
    }

    private void all() {
        cover();
        for (int i = 0; i < register.activities().size(); i++) {
            walk.enter(Integer.toString(i + 1));
            new ActivityFacts(walk).activity(register.activities().get(i));
        }
        walk.enter("measures");
        for (var measure : register.measures()) {
            walk.say("measure", measure.name());
            walk.say("description of a measure", measure.description());
            walk.say("document of a measure", measure.document());
        }
        register.systems().forEach(this::system);
        register.jointControls().forEach(this::arrangement);
        register.changes().forEach(change -> {
            walk.day("day of a change", change.on());
            walk.say("author of a change", change.author());
            walk.say("change", change.what());
        });
        register.reviews().forEach(this::review);
    }

    /// What nobody outside may read; a letter or two may stand anywhere.
    static List<String> notes(Register register) {
        return Stream.of(register.activities().stream().map(Activity::note),
                register.parties().stream().map(Party::note), register.systems().stream().map(ItSystem::note),
                register.jointControls().stream().map(JointControl::note),
                register.notices().stream().map(Notice::note),
                register.reviews().stream().map(Review::note)).flatMap(n -> n).filter(n -> n.length() > 4)
                .toList();
    }

    private void cover() {
        walk.say("title", register.title());
        walk.say("version", register.version());
        walk.day("day of the record", register.updatedOn());
        walk.day("day on which the record was begun", register.createdOn());
        controller(register.controller());
        register.undertakings().forEach(u -> controller(u.controller()));
        Policies policies = register.policies();
        walk.say("policy on erasure", policies.erasure());
        walk.say("policy on security", policies.security());
        walk.say("policy on rights", policies.rights());
        walk.say("policy on breaches", policies.breaches());
        SignOff signed = register.signOff();
        walk.say("who signed", signed.name());
        walk.say("office of who signed", signed.position());
        walk.say("place of signature", signed.place());
        walk.day("day of signature", signed.on());
    }

    private void controller(Controller c) {
        walk.say("controller", c.name());
        walk.say("registration", c.registration());
        walk.say("division", c.division());
        walk.address(c.address());
        walk.contact(c.contact());
        c.management().forEach(walk::person);
        walk.organisation("representative", c.representative());
        walk.organisation("authority", c.authority());
        c.joint().stated().orElse(List.of()).forEach(id -> {
            Party party = Walk.find(register.parties(), id);
            walk.say("joint controller", party.name());
            walk.address(party.address());
        });
        walk.reason("no joint controllers", c.joint());
        walk.reason("no data protection officer", c.dpo());
        c.dpo().stated().ifPresent(walk::officer);
    }

    private void system(ItSystem system) {
        walk.say("system", system.name());
        walk.say("description of a system", system.description());
        walk.say("location of a system", system.location());
        system.provider().ifPresent(
                id -> walk.say("provider of a system", Walk.find(register.parties(), id).name()));
        system.department().ifPresent(id -> walk.say("department of a system",
                Walk.find(register.departments(), id, Department::name)));
        system.measures().forEach(
                id -> walk.say("measure on a system", Walk.find(register.measures(), id).name()));
    }

    private void arrangement(JointControl joint) {
        new ActivityFacts(walk).arrangement(joint);
    }

    private void review(Review review) {
        walk.say("review", review.name());
        review.activities().forEach(
                id -> walk.say("activity reviewed", Walk.find(register.activities(), id).name()));
        walk.day("day by which a review is due", review.dueOn());
        walk.day("day of a review", review.doneOn());
        walk.say("reviewer", review.reviewer());
        walk.say("result of a review", review.result());
    }

    /// The kinds of facts that a full register has to bring into its documents.
    static Set<String> kinds() {
        return Set.of("name", "purpose", "legal basis", "interest", "law", "consent", "data subjects", "data",
                "recipient", "category of recipients", "recipients inside", "country", "period", "start",
                "criteria", "statute", "measure", "description of a measure", "controller", "authority",
                "person", "decision", "condition");
    }
}
