package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.JointControl;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Joint controllers with their contact details (Art. 30(1)(a) GDPR), and what they have arranged (Art. 26
/// GDPR): on the sheet of an activity and in the annex.
final class JointSection {
    private final Scribe scribe;
    private final Contacts contacts;

    JointSection(Scribe scribe) {
        this.scribe = scribe;
        this.contacts = new Contacts(scribe);
    }

    /// Those of the arrangements the activity names, then those it discloses data to in that capacity.
    Optional<Block.Fact> joint(Subject subject) {
        List<Block> values = new ArrayList<>();
        Set<Id<Party>> named = new LinkedHashSet<>();
        Where where = subject.where().at("joint");
        for (Id<JointControl> id : subject.activity().joint()) {
            Optional<JointControl> joint = Identified.find(scribe.register().jointControls(), id);
            joint.ifPresent(j -> named.addAll(j.parties()));
            values.addAll(joint.map(j -> whole(j, where.pin()))
                    .orElseGet(() -> List.of(scribe.unknown(id.value(), where).paragraph())));
        }
        for (Disclosure disclosure : subject.activity().disclosures().stated().orElse(List.of())) {
            Where here = subject.where().at("disclosures").at(disclosure.id()).at("recipient");
            partner(disclosure).filter(p -> named.add(p.id()))
                    .ifPresent(p -> values.addAll(contacts.party(p, here.pin())));
        }
        return scribe.said("joint", values);
    }

    private Optional<Party> partner(Disclosure disclosure) {
        boolean joint = disclosure.capacity().filter(c -> c == Capacity.JOINT_CONTROLLER).isPresent();
        return joint && disclosure.recipient() instanceof Recipient.Named(var id, _)
                ? id.flatMap(i -> Identified.find(scribe.register().parties(), i))
                : Optional.empty();
    }

    private List<Block> whole(JointControl joint, Where where) {
        List<Block> values = new ArrayList<>(parties(joint, where));
        values.add(scribe.say("joint.arrangement", Map.of("value", arrangement(joint, where))).paragraph());
        values.addAll(terms(joint, where));
        return values;
    }

    /// Name and contact of each (Art. 30(1)(a) GDPR); a gap if there is none.
    List<Block> parties(JointControl joint, Where where) {
        List<Block> values = new ArrayList<>();
        for (Id<Party> id : joint.parties()) {
            Where here = where.at("parties");
            values.addAll(Identified.find(scribe.register().parties(), id)
                    .map(p -> contacts.party(p, here.pin()))
                    .orElseGet(() -> List.of(scribe.unknown(id.value(), here).paragraph())));
        }
        return values.isEmpty() ? List.of(scribe.gap(where.at("parties")).paragraph()) : values;
    }

    /// Name, day and place of filing of the arrangement.
    private Line arrangement(JointControl joint, Where where) {
        return new Remarks(scribe, "joint", where).add(scribe.phrase(joint.name(), where.at("name")))
                .date("signedOn", joint.signedOn()).plain("document", joint.document()).joined();
    }

    /// Split of duties, contact point and essence (Art. 26(1), (2) GDPR).
    List<Block> terms(JointControl joint, Where where) {
        return new Remarks(scribe, "joint", where).local("duties", joint.duties())
                .local("contact", joint.contact()).local("essence", joint.essence()).paragraphs();
    }

    /// The day and the place of filing, for where the name stands by itself.
    List<Block> papers(JointControl joint, Where where) {
        return new Remarks(scribe, "joint", where).date("signedOn", joint.signedOn())
                .plain("document", joint.document()).paragraphs();
    }

    /// Every arrangement with the activities it applies to; nothing if there is none.
    List<Block> annex() {
        List<JointControl> all = scribe.register().jointControls();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(scribe.say("annex.joint.title")), "joint-control"));
        blocks.add(new Block.Paragraph(Line.muted(scribe.say("annex.joint.articles")).text()));
        for (JointControl joint : all) {
            Where where = Where.of(joint.id());
            blocks.add(new Block.Heading(2, scribe.local(joint.name(), where.at("name")).text(),
                    joint.id().value()));
            blocks.addAll(parties(joint, where));
            blocks.addAll(papers(joint, where));
            blocks.addAll(terms(joint, where));
            Line used = used(joint, where);
            if (!used.isEmpty()) {
                blocks.add(scribe.say("joint.used", Map.of("value", used)).paragraph());
            }
        }
        return blocks;
    }

    /// The activities under an arrangement; empty if there is none.
    Line used(JointControl joint, Where where) {
        return Wording
                .join(scribe.register().activities().stream().filter(a -> a.joint().contains(joint.id()))
                        .map(Activity::id).map(id -> Names.activity(scribe, id, where)).toList(), "; ");
    }
}
