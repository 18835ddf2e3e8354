package org.tabularium.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Mandate;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Review;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Controller;

/// What an entity refers to.
final class Mentions {
    private final Set<Key> found = new HashSet<>();

    private Mentions() {}

    static Set<Key> of(Object entity) {
        Mentions mentions = new Mentions();
        switch (entity) {
            case Activity activity -> mentions.activity(activity);
            case Mandate mandate -> mentions.mandate(mandate);
            case Party party -> mentions.party(party);
            case JointControl joint -> mentions.all(Scope.PARTY, joint.parties());
            case ItSystem system -> mentions.system(system);
            case Review review -> mentions.all(Scope.ACTIVITY, review.activities());
            case Notice notice -> mentions.notice(notice);
            case Undertaking undertaking -> mentions.controller(undertaking.controller());
            case Controller controller -> mentions.controller(controller);
            default -> {
                // the other kinds refer to nothing
            }
        }
        return mentions.found.isEmpty() ? Set.of() : mentions.found;
    }

    private void activity(Activity a) {
        all(Scope.UNDERTAKING, a.undertakings());
        all(Scope.JOINT, a.joint());
        one(Scope.DEPARTMENT, a.department());
        one(Scope.ACTIVITY, a.replacedBy());
        a.uses().forEach(use -> {
            all(Scope.SUBJECT, use.subjects());
            all(Scope.DATA, use.data());
            all(Scope.RETENTION, use.retention());
        });
        disclosures(a.disclosures());
        all(Scope.SYSTEM, a.systems());
        all(Scope.MEASURE, a.measures());
    }

    private void mandate(Mandate m) {
        all(Scope.PARTY, m.clients());
        one(Scope.DEPARTMENT, m.department());
        all(Scope.SUBJECT, m.subjects());
        all(Scope.DATA, m.data());
        contract(m.contract());
        disclosures(m.disclosures());
        all(Scope.SYSTEM, m.systems());
        all(Scope.MEASURE, m.measures());
    }

    private void party(Party p) {
        one(Scope.PARTY, p.parent());
        contract(p.contract());
    }

    private void notice(Notice n) {
        all(Scope.SUBJECT, n.subjects());
        all(Scope.ACTIVITY, n.activities());
        all(Scope.MEASURE, n.measures());
        n.passages().forEach(passage -> one(Scope.ACTIVITY, passage.activity()));
    }

    private void system(ItSystem s) {
        one(Scope.PARTY, s.provider());
        one(Scope.DEPARTMENT, s.department());
        all(Scope.MEASURE, s.measures());
    }

    private void controller(Controller c) {
        all(Scope.PARTY, c.joint().stated().orElse(List.of()));
    }

    private void contract(Answer<Contract> contract) {
        all(Scope.PARTY, contract.stated().map(Contract::subProcessors).orElse(List.of()));
    }

    private void disclosures(Answer<List<Disclosure>> disclosures) {
        disclosures.stated().orElse(List.of()).forEach(d -> {
            if (d.recipient() instanceof Recipient.Named named) {
                one(Scope.PARTY, named.party());
            }
        });
    }

    private <T extends Identified<T>> void all(Scope<T> scope, Collection<Id<T>> ids) {
        ids.forEach(id -> found.add(new Key(scope.place(), id.value())));
    }

    private <T extends Identified<T>> void one(Scope<T> scope, Optional<Id<T>> id) {
        id.ifPresent(i -> found.add(new Key(scope.place(), i.value())));
    }
}
