package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Scope;
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
import org.tabularium.model.Use;

/// What an entity refers to, each with its field.
final class Links {
    private final Reader reader;

    /// Takes one reference after another.
    interface Reader {
        <T extends Identified<T>> void read(String field, Scope<T> scope, Id<T> id);
    }

    private Links(Reader reader) {
        this.reader = reader;
    }

    static void of(Identified<?> entity, Reader reader) {
        Links links = new Links(reader);
        switch (entity) {
            case Activity a -> links.activity(a);
            case Mandate m -> links.mandate(m);
            case Party p -> {
                links.one("parent", Scope.PARTY, p.parent());
                links.contract(p.contract());
            }
            case JointControl j -> links.all("parties", Scope.PARTY, j.parties());
            case ItSystem s -> {
                links.one("provider", Scope.PARTY, s.provider());
                links.one("department", Scope.DEPARTMENT, s.department());
                links.all("measures", Scope.MEASURE, s.measures());
            }
            case Review r -> links.all("activities", Scope.ACTIVITY, r.activities());
            case Notice n -> links.notice(n);
            case Undertaking u -> links.all("controller/joint", Scope.PARTY,
                    u.controller().joint().stated().orElse(List.of()));
            default -> {
                // the other kinds refer to nothing
            }
        }
    }

    private void activity(Activity a) {
        all("undertakings", Scope.UNDERTAKING, a.undertakings());
        all("joint", Scope.JOINT, a.joint());
        one("department", Scope.DEPARTMENT, a.department());
        one("replacedBy", Scope.ACTIVITY, a.replacedBy());
        for (Use use : a.uses()) {
            String at = "uses/" + use.id().value();
            all(at + "/subjects", Scope.SUBJECT, use.subjects());
            all(at + "/data", Scope.DATA, use.data());
            all(at + "/retention", Scope.RETENTION, use.retention());
        }
        disclosures(a.disclosures());
        all("systems", Scope.SYSTEM, a.systems());
        all("measures", Scope.MEASURE, a.measures());
    }

    private void mandate(Mandate m) {
        all("clients", Scope.PARTY, m.clients());
        one("department", Scope.DEPARTMENT, m.department());
        all("subjects", Scope.SUBJECT, m.subjects());
        all("data", Scope.DATA, m.data());
        contract(m.contract());
        disclosures(m.disclosures());
        all("systems", Scope.SYSTEM, m.systems());
        all("measures", Scope.MEASURE, m.measures());
    }

    private void notice(Notice n) {
        all("subjects", Scope.SUBJECT, n.subjects());
        all("activities", Scope.ACTIVITY, n.activities());
        all("measures", Scope.MEASURE, n.measures());
        for (int i = 0; i < n.passages().size(); i++) {
            one("passages/" + i + "/activity", Scope.ACTIVITY, n.passages().get(i).activity());
        }
    }

    private void contract(Answer<Contract> contract) {
        all("contract/subProcessors", Scope.PARTY,
                contract.stated().map(Contract::subProcessors).orElse(List.of()));
    }

    private void disclosures(Answer<List<Disclosure>> disclosures) {
        for (Disclosure d : disclosures.stated().orElse(List.of())) {
            if (d.recipient() instanceof Recipient.Named named) {
                one("disclosures/" + d.id().value() + "/recipient", Scope.PARTY, named.party());
            }
        }
    }

    private <T extends Identified<T>> void all(String field, Scope<T> scope, List<Id<T>> ids) {
        for (Id<T> id : ids) {
            reader.read(field, scope, id);
        }
    }

    private <T extends Identified<T>> void one(String field, Scope<T> scope, Optional<Id<T>> id) {
        id.ifPresent(i -> reader.read(field, scope, i));
    }
}
