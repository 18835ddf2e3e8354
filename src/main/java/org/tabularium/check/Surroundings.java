package org.tabularium.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// What surrounds one thing while it is looked at; remembers what was asked for.
final class Surroundings implements Context {
    private final Register register;
    private final Head head;
    private final Law law;
    private final LocalDate today;
    private final Set<Key> asked = new HashSet<>();
    private final List<TransferRow> transfers;

    Surroundings(Register register, Head head, Law law, LocalDate today, Object looked) {
        this.register = register;
        this.head = head;
        this.law = law;
        this.today = today;
        transfers = switch (looked) {
            case Activity activity -> TransferRow.of(new Holder.OfActivity(activity), this::party, law);
            case Mandate mandate -> TransferRow.of(new Holder.OfMandate(mandate), this::party, law);
            default -> List.of();
        };
    }

    private Optional<Party> party(Id<Party> id) {
        return find(Scope.PARTY, id);
    }

    Set<Key> asked() {
        return Set.copyOf(asked);
    }

    @Override
    public Law law() {
        return law;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public <T extends Identified<T>> Optional<T> find(Scope<T> scope, Id<T> id) {
        asked.add(new Key(scope.place(), id.value()));
        return Identified.find(scope.list().apply(register), id);
    }

    @Override
    public Head head() {
        asked.add(Key.HEAD);
        return head;
    }

    @Override
    public Frame frame() {
        asked.add(Key.FRAME);
        return Frame.of(head);
    }

    @Override
    public List<TransferRow> transfers() {
        return transfers;
    }
}
