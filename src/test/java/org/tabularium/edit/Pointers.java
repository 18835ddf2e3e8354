package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Controller;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// Every reference of the model, written down by hand and so without the program's own way of finding them.
final class Pointers {
    private final List<String> lost = new ArrayList<>();
    private final Register register;

    private Pointers(Register register) {
        this.register = register;
    }

    /// References to what is not there, as words.
    static List<String> lost(Register register) {
        Pointers pointers = new Pointers(register);
        pointers.walk();
        return pointers.lost;
    }

    private void walk() {
        controller(register.controller());
        register.undertakings().forEach(u -> controller(u.controller()));
        register.parties().forEach(p -> {
            maybe(p.parent(), register.parties());
            p.contract().stated().ifPresent(this::contract);
        });
        register.jointControls().forEach(j -> many(j.parties(), register.parties()));
        register.systems().forEach(s -> {
            maybe(s.provider(), register.parties());
            maybe(s.department(), register.departments());
            many(s.measures(), register.measures());
        });
        register.reviews().forEach(r -> many(r.activities(), register.activities()));
        register.notices().forEach(n -> {
            many(n.subjects(), register.subjects());
            many(n.activities(), register.activities());
            many(n.measures(), register.measures());
            n.passages().forEach(p -> maybe(p.activity(), register.activities()));
        });
        register.mandates().forEach(m -> {
            many(m.clients(), register.parties());
            maybe(m.department(), register.departments());
            many(m.subjects(), register.subjects());
            many(m.data(), register.data());
            many(m.systems(), register.systems());
            many(m.measures(), register.measures());
            m.contract().stated().ifPresent(this::contract);
            m.disclosures().stated().orElse(List.of()).forEach(this::disclosure);
        });
        register.activities().forEach(this::activity);
    }

    private void activity(Activity a) {
        many(a.undertakings(), register.undertakings());
        many(a.joint(), register.jointControls());
        maybe(a.department(), register.departments());
        maybe(a.replacedBy(), register.activities());
        many(a.systems(), register.systems());
        many(a.measures(), register.measures());
        List<Disclosure> disclosures = a.disclosures().stated().orElse(List.of());
        disclosures.forEach(this::disclosure);
        for (Use use : a.uses()) {
            many(use.subjects(), register.subjects());
            many(use.data(), register.data());
            many(use.retention(), register.retention());
            many(use.purposes(), a.purposes());
            many(use.recipients(), disclosures);
        }
    }

    private void disclosure(Disclosure disclosure) {
        if (disclosure.recipient() instanceof Recipient.Named named) {
            maybe(named.party(), register.parties());
        }
    }

    private void controller(Controller controller) {
        many(controller.joint().stated().orElse(List.of()), register.parties());
    }

    private void contract(Contract contract) {
        many(contract.subProcessors(), register.parties());
    }

    private void maybe(Optional<? extends Id<?>> id, List<? extends Identified<?>> there) {
        id.ifPresent(i -> many(List.of(i), there));
    }

    private void many(Collection<? extends Id<?>> ids, List<? extends Identified<?>> there) {
        ids.stream().filter(id -> there.stream().noneMatch(e -> e.id().equals(id)))
                .forEach(
                        id -> lost.add("no " + id + " among " + there.stream().map(Identified::id).toList()));
    }
}
