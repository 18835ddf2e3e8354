package org.tabularium.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// A small register to which no rule objects, and single faults to put into it.
final class Faultless {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Register REGISTER = read();
    static final Id<Activity> RECRUITING = new Id<>("act-recruiting");
    static final Id<Activity> NEWSLETTER = new Id<>("act-newsletter");
    static final Id<Activity> INVOICING = new Id<>("act-invoicing");
    static final Id<Mandate> KONTOR = new Id<>("man-kontor");
    /// Receives data of the newsletter in the United States, under the DPF with clauses as fallback.
    static final Id<Party> INTUIT = new Id<>("pty-intuit");

    private Faultless() {}

    static UnaryOperator<Register> activity(Id<Activity> id, UnaryOperator<Activity> fault) {
        return r -> r.withActivities(changed(r.activities(), id, fault));
    }

    static UnaryOperator<Register> mandate(Id<Mandate> id, UnaryOperator<Mandate> fault) {
        return r -> r.withMandates(changed(r.mandates(), id, fault));
    }

    static UnaryOperator<Register> party(Id<Party> id, UnaryOperator<Party> fault) {
        return r -> r.withParties(changed(r.parties(), id, fault));
    }

    static UnaryOperator<Register> data(String id, UnaryOperator<DataCategory> fault) {
        return r -> r.withData(changed(r.data(), new Id<>(id), fault));
    }

    static UnaryOperator<Register> retention(String id, UnaryOperator<RetentionRule> fault) {
        return r -> r.withRetention(changed(r.retention(), new Id<>(id), fault));
    }

    /// All purposes of an activity changed.
    static UnaryOperator<Register> purposes(Id<Activity> id, UnaryOperator<Purpose> fault) {
        return activity(id, a -> a.withPurposes(a.purposes().stream().map(fault).toList()));
    }

    /// All uses of an activity changed.
    static UnaryOperator<Register> uses(Id<Activity> id, UnaryOperator<Use> fault) {
        return activity(id, a -> a.withUses(a.uses().stream().map(fault).toList()));
    }

    /// All disclosures of an activity changed.
    static UnaryOperator<Register> disclosures(Id<Activity> id, UnaryOperator<Disclosure> fault) {
        return activity(id, a -> a.withDisclosures(Answer
                .of(a.disclosures().stated().orElseThrow().stream().map(fault).toList())));
    }

    static <T extends Identified<T>> List<T> changed(List<T> list, Id<T> id, UnaryOperator<T> fault) {
        return Identified.replace(list, fault.apply(Identified.find(list, id).orElseThrow()));
    }

    private static Register read() {
        try (InputStream in = Objects
                .requireNonNull(
                        Faultless.class.getResourceAsStream("/org/tabularium/check/faultless.ropa"))) {
            return RopaFormat.read(in);
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
