package org.tabularium.check.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Safeguard;

/// A recipient in a country whose transfers lose what they rest on and all fare alike then. One that fares differently in
/// some activities is there once for each way.
///
/// @param transfers at least one, in the order of the record
/// @param tasks what would have to be done; empty if the fallback carries as it is recorded
public record Concerned(List<Consequence> transfers, List<Task> tasks) {
    public Concerned {
        transfers = List.copyOf(transfers);
        tasks = List.copyOf(tasks);
    }

    /// All that are concerned, in the order in which the record first names them.
    ///
    /// @param then the law in which something has fallen
    static List<Concerned> of(List<Consequence> transfers, Law then) {
        Map<List<Object>, List<Consequence>> alike = new LinkedHashMap<>();
        transfers.forEach(c -> alike.computeIfAbsent(key(c), _ -> new ArrayList<>()).add(c));
        return alike.values().stream().map(all -> new Concerned(all, tasks(all, then))).toList();
    }

    /// Each once: what is recorded for the party is mended for all its activities at one place.
    private static List<Task> tasks(List<Consequence> alike, Law then) {
        Map<List<Object>, Task> once = new LinkedHashMap<>();
        alike.forEach(c -> Task.of(c, then).forEach(t -> once.putIfAbsent(List.of(t.kind(), t.module()), t)));
        return List.copyOf(once.values());
    }

    /// What is recorded for one activity alone is for itself: it has to be mended there.
    private static List<Object> key(Consequence c) {
        TransferRow row = c.row();
        return List.of(row.recipient(), row.transfer().country(), row.relied(), c.outcome(), c.fallback(),
                c.assessed(),
                c.reserves(), row.isOwn() ? row.holder().place() + "/" + row.id() : "");
    }

    /// Tells recipients apart, as transfers do.
    public String recipient() {
        return row().recipient();
    }

    /// The first of the transfers, which stands for all where recipient and country are named.
    public TransferRow row() {
        return transfers.getFirst().row();
    }

    /// ISO 3166-1 alpha-2 code, or what stands in its place.
    public String country() {
        return row().transfer().country();
    }

    /// What the transfers rest on today.
    public Optional<Safeguard> today() {
        return row().relied();
    }

    /// What carries them then.
    public Optional<Safeguard> fallback() {
        return transfers.getFirst().fallback();
    }

    public Consequence.Outcome outcome() {
        return transfers.getFirst().outcome();
    }

    /// How the assessment stands that the fallback asks for.
    public Assessed assessed() {
        return transfers.getFirst().assessed();
    }

    /// The activities and mandates in which the recipient receives data in this way, each once.
    public List<Holder> sheets() {
        return transfers.stream().map(c -> c.row().holder()).distinct().toList();
    }
}
