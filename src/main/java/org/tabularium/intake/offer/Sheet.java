package org.tabularium.intake.offer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tabularium.form.Ids;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.Use;

/// An activity of the text, with the sheet of the register that stands for it or would be made.
final class Sheet {
    private final Board board;
    private final ActivityFacts facts;
    private final String offer;
    private final Activity before;
    private final boolean known;
    private final String maker;
    private final Id<Use> use;
    private final Set<String> ids;
    private final Set<Object> told;
    private Optional<Id<Purpose>> spare = Optional.empty();

    /// @param offer id of what it is offered as, and what its parts begin with
    Sheet(Board board, ActivityFacts facts, String offer, Activity before, boolean known) {
        this.board = board;
        this.facts = facts;
        this.offer = offer;
        this.before = before;
        this.known = known;
        this.maker = offer;
        this.ids = new HashSet<>();
        this.told = new HashSet<>();
        before.purposes().forEach(p -> ids.add(p.id().value()));
        disclosures(before).forEach(d -> ids.add(d.id().value()));
        before.uses().forEach(u -> ids.add(u.id().value()));
        this.use =
                before.uses().size() == 1 ? before.uses().getFirst().id() : Ids.number("use-", ids::contains);
    }

    private Sheet(Sheet first, ActivityFacts facts, String offer) {
        this.board = first.board;
        this.facts = facts;
        this.offer = offer;
        this.before = first.before;
        this.known = first.known;
        this.maker = first.maker;
        this.ids = first.ids;
        this.told = first.told;
        this.use = first.use;
    }

    /// The same sheet for another part of the text that is about it.
    Sheet joined(ActivityFacts other, String id) {
        return new Sheet(this, other, id);
    }

    /// Whether something is told of the activity for the first time, in this part of the text or another about it.
    boolean isFirst(Offer.Kind kind, Object what) {
        return told.add(List.of(kind, what));
    }

    ActivityFacts facts() {
        return facts;
    }

    String offer() {
        return offer;
    }

    /// The offer that makes the activity; none where the register has it.
    List<String> needs() {
        return known ? List.of() : List.of(maker);
    }

    /// As the register has it, or as it would be made.
    Activity before() {
        return before;
    }

    boolean isKnown() {
        return known;
    }

    static List<Disclosure> disclosures(Activity activity) {
        return activity.disclosures().stated().orElse(List.of());
    }

    Id<Purpose> purpose() {
        Id<Purpose> id = Ids.letter("pur-", ids::contains);
        ids.add(id.value());
        return id;
    }

    Id<Disclosure> disclosure() {
        Id<Disclosure> id = Ids.number("dis-", ids::contains);
        ids.add(id.value());
        return id;
    }

    /// The id of the purpose that is made where an activity has none; asked for after all others.
    Id<Purpose> spare() {
        Id<Purpose> id = spare.orElseGet(this::purpose);
        spare = Optional.of(id);
        return id;
    }

    String field(String part) {
        return "uses/" + use.value() + "/" + part;
    }

    void add(String id, Offer.Kind kind, String field, Said<String> said, UnaryOperator<Register> deed) {
        board.add(offer + "/" + id, kind, new Where("activity", before.id().value(), field), said, false,
                needs(), deed);
    }

    /// The register with a change of the activity.
    Register changed(Register register, UnaryOperator<Activity> change) {
        return Identified.find(register.activities(), before.id())
                .map(a -> register.withActivities(Identified.replace(register.activities(), change.apply(a))))
                .orElse(register);
    }

    /// The register with a change of the use that offers add to.
    Register used(Register register, UnaryOperator<Use> change) {
        return changed(register, a -> {
            boolean there = Identified.find(a.uses(), use).isPresent();
            List<Use> uses = there ? a.uses() : Identified.with(a.uses(), Use.blank(use));
            return a.withUses(uses.stream().map(u -> u.id().equals(use) ? change.apply(u) : u).toList());
        });
    }
}
