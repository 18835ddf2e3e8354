package org.tabularium.ui.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.compare.policy.Divergence;
import org.tabularium.compare.policy.PolicyComparison;
import org.tabularium.document.Origin;
import org.tabularium.edit.Same;
import org.tabularium.edit.Spot;
import org.tabularium.form.Forms;
import org.tabularium.form.Reached;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.offer.Offer;
import org.tabularium.intake.offer.Offers;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// A policy beside a register.
///
/// @param register the register as it was then
/// @param offers what the register can take from the policy
/// @param full the register with everything taken
/// @param names what activities, parties and other entities are called, those still to be made among them, by id
/// @param apart what policy and register do not say alike
record Compared(Same<Register> register, Offers offers, Register full, Map<String, String> names,
        List<Divergence> apart) {
    private static final String CONTROLLER = "controller";
    private static final List<Vocabulary<?>> NAMED = List.of(Vocabulary.ACTIVITIES, Vocabulary.PARTIES,
            Vocabulary.NOTICES, Vocabulary.RETENTION, Vocabulary.JOINT, Vocabulary.DATA, Vocabulary.SUBJECTS);

    /// Compares; takes a while.
    static Compared of(Policy policy, Register register, Language language) {
        Offers offers = Offers.of(policy.facts(), register, policy.law(), policy.catalog());
        Map<String, String> names = new HashMap<>();
        Register full = offers.register(offers.ids());
        for (Register named : List.of(full, register)) {
            NAMED.stream().flatMap(v -> named(v, named, language))
                    .forEach(e -> names.put(e.getKey(), e.getValue()));
        }
        List<Divergence> apart =
                PolicyComparison.of(policy.facts(), register, policy.law(), offers, language, Set.of());
        return new Compared(new Same<>(register), offers, full, names, apart);
    }

    private static <T extends Identified<T>> Stream<Map.Entry<String, String>> named(Vocabulary<T> vocabulary,
            Register register, Language language) {
        return vocabulary.list().of(register).stream()
                .map(e -> Map.entry(e.id().value(), vocabulary.label(e, language, register.primary())));
    }

    /// What the field is called that an offer would set; empty for entities other than the controller.
    String field(Offer offer, Words forms) {
        return place(offer.where().entity()).isPresent() ? ""
                : Reached.at(Forms.CONTROLLER, full, offer.where().path())
                        .map(Reached::label).filter(forms::has).map(forms::get).orElse("");
    }

    /// Whether the entity an offer is about stands in the register already.
    boolean isKnown(Offer offer) {
        return place(offer.where().entity()).isPresent();
    }

    /// The field of the register, if the entity is there.
    Optional<Spot> spot(Origin where) {
        if (where.entity().isEmpty() || where.entity().equals(CONTROLLER)) {
            return Optional.of(new Spot(CONTROLLER, "", where.field()));
        }
        return place(where.entity()).map(key -> new Spot(key, where.entity(), where.field()));
    }

    private Optional<String> place(String entity) {
        return NAMED.stream().filter(v -> holds(v, entity)).map(Vocabulary::key).findFirst();
    }

    private <T extends Identified<T>> boolean holds(Vocabulary<T> vocabulary, String entity) {
        return vocabulary.find(register.value(), new Id<>(entity)).isPresent();
    }
}
