package org.tabularium.edit.survey;

import org.tabularium.law.Holder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// Derives the transfers of a register and remembers them by identity: after an edit only the sheet that was edited, or
/// those whose recipients were, are derived again. May be asked on several threads, which wait for each other.
@SuppressWarnings("ReferenceEquality") // values that are the same object need no comparing
public final class Survey {
    private final Law law;
    private IdentityHashMap<Object, Derived> known = new IdentityHashMap<>();
    private Map<Id<Party>, Party> parties = Map.of();
    private List<Party> ofParties = List.of();
    private Optional<Register> seen = Optional.empty();
    private List<TransferRow> rows = List.of();
    private int derived;

    public Survey(Law law) {
        this.law = law;
    }

    /// All transfers of sheets that have not ended, in the order of the record, those of the mandates last.
    public synchronized List<TransferRow> transfers(Register register) {
        if (seen.filter(s -> s == register).isEmpty()) {
            look(register);
            seen = Optional.of(register);
        }
        return rows;
    }

    /// A transfer as it stands in a register, derived from its sheet alone; empty if it is no more.
    public Optional<TransferRow> transfer(Register register, TransferRow before) {
        Stream<Identified<?>> sheets =
                Stream.concat(register.activities().stream(), register.mandates().stream());
        Map<Id<Party>, Party> all = new HashMap<>();
        register.parties().forEach(p -> all.put(p.id(), p));
        return sheets.filter(s -> s.id().value().equals(before.holder().id())).findFirst().stream()
                .flatMap(s -> of(s, all).rows.stream()).filter(r -> r.id().equals(before.id())).findFirst();
    }

    /// How many sheets have been derived so far, to be held against the edits made.
    synchronized int derived() {
        return derived;
    }

    private void look(Register register) {
        if (ofParties != register.parties()) {
            ofParties = register.parties();
            parties = new HashMap<>();
            ofParties.forEach(p -> parties.put(p.id(), p));
        }
        IdentityHashMap<Object, Derived> before = known;
        IdentityHashMap<Object, Derived> now = new IdentityHashMap<>();
        List<TransferRow> all = new ArrayList<>();
        Stream.<Identified<?>>concat(register.activities().stream(), register.mandates().stream())
                .forEach(sheet -> {
                    Derived one = again(before.get(sheet), sheet);
                    now.put(sheet, one);
                    all.addAll(one.rows);
                });
        known = now;
        rows = List.copyOf(all);
    }

    private Derived again(@Nullable Derived before, Identified<?> sheet) {
        if (before != null && before.isStillRight(parties)) {
            return before;
        }
        derived++;
        return of(sheet, parties);
    }

    private Derived of(Identified<?> sheet, Map<Id<Party>, Party> parties) {
        Holder holder = switch (sheet) {
            case Activity activity -> new Holder.OfActivity(activity);
            case Mandate mandate -> new Holder.OfMandate(mandate);
            default -> throw new IllegalArgumentException("no sheet of the record: " + sheet.id().value());
        };
        Map<Id<Party>, Optional<Party>> used = new HashMap<>();
        List<TransferRow> found = holder.isOver() ? List.of()
                : TransferRow.of(holder,
                        id -> used.computeIfAbsent(id, i -> Optional.ofNullable(parties.get(i))), law);
        return new Derived(found, used);
    }

    /// What was derived of a sheet, and the parties asked for on the way: recipients and their sub-processors.
    private record Derived(List<TransferRow> rows, Map<Id<Party>, Optional<Party>> used) {
        boolean isStillRight(Map<Id<Party>, Party> parties) {
            return used.entrySet().stream()
                    .allMatch(e -> parties.get(e.getKey()) == e.getValue().orElse(null));
        }
    }
}
