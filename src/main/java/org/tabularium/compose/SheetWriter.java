package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Block;
import org.tabularium.model.Activity;

/// The sheet of one activity, in the order of the authorities' form and of Art. 30(1) GDPR.
final class SheetWriter {
    private final HeadSection head;
    private final PurposesSection purposes;
    private final PeopleSection people;
    private final DataSection data;
    private final RecipientsSection recipients;
    private final TransfersSection transfers;
    private final ErasureSection erasure;
    private final ProtectionSection protection;

    SheetWriter(Scribe scribe) {
        this.head = new HeadSection(scribe);
        this.purposes = new PurposesSection(scribe);
        this.people = new PeopleSection(scribe);
        this.data = new DataSection(scribe);
        this.recipients = new RecipientsSection(scribe);
        this.transfers = new TransfersSection(scribe);
        this.erasure = new ErasureSection(scribe);
        this.protection = new ProtectionSection(scribe);
    }

    List<Block> sheet(Activity activity) {
        Subject subject = Subject.of(activity);
        return List.of(new Block.Heading(1, head.title(subject), activity.id().value()),
                new Block.Facts(facts(subject)));
    }

    private List<Block.Fact> facts(Subject subject) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(head.department(subject));
        recipients.joint(subject).ifPresent(facts::add);
        facts.add(head.state(subject));
        head.description(subject).ifPresent(facts::add);
        facts.add(purposes.purposes(subject));
        facts.add(purposes.grounds(subject));
        facts.add(people.people(subject));
        data.special(subject).ifPresent(facts::add);
        data.sources(subject).ifPresent(facts::add);
        data.duty(subject).ifPresent(facts::add);
        facts.add(recipients.recipients(subject));
        facts.add(transfers.transfers(subject));
        facts.add(erasure.erasure(subject));
        facts.add(protection.protection(subject));
        protection.references(subject).ifPresent(facts::add);
        return facts;
    }
}
