package org.tabularium.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;

/// What surrounds one thing while it is looked at; remembers what was asked for, with the answer, since many rules ask
/// for the same.
final class Surroundings implements Context {
    private final Moment moment;
    private final Map<Key, Optional<?>> answers = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final List<TransferRow> transfers;

    Surroundings(Moment moment, Object looked) {
        this.moment = moment;
        transfers = switch (looked) {
            case Activity activity -> TransferRow.of(new Holder.OfActivity(activity), this::party, law());
            case Mandate mandate -> TransferRow.of(new Holder.OfMandate(mandate), this::party, law());
            default -> List.of();
        };
    }

    private Optional<Party> party(Id<Party> id) {
        return find(Scope.PARTY, id);
    }

    Set<Key> asked() {
        return answers.keySet();
    }

    @Override
    public Law law() {
        return moment.law();
    }

    @Override
    public LocalDate today() {
        return moment.today();
    }

    @Override
    @SuppressWarnings("unchecked") // the answer to a key of a scope is an entity of the scope
    public <T extends Identified<T>> Optional<T> find(Scope<T> scope, Id<T> id) {
        return (Optional<T>) answers.computeIfAbsent(new Key(scope.place(), id.value()),
                _ -> Identified.find(scope.list().apply(moment.register()), id));
    }

    @Override
    public Head head() {
        answers.putIfAbsent(Key.HEAD, Optional.empty());
        return moment.head();
    }

    @Override
    public Frame frame() {
        answers.putIfAbsent(Key.FRAME, Optional.empty());
        return moment.frame();
    }

    @Override
    public List<TransferRow> transfers() {
        return transfers;
    }

    @Override
    public <V> V shared(Class<V> kind, Supplier<V> working) {
        return kind.cast(shared.computeIfAbsent(kind, _ -> working.get()));
    }
}
