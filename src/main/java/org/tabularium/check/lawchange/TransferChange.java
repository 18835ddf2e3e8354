package org.tabularium.check.lawchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A transfer that rests on something else than before (Art. 44 GDPR).
///
/// @param row the transfer
/// @param before what it rested on
/// @param after what it rests on
public record TransferChange(TransferRow row, Rest before, Rest after) {

    /// What a transfer rests on.
    public sealed interface Rest {
        /// The country counts as inside the EEA: nothing is needed.
        record Inside() implements Rest {}

        /// The first recorded safeguard that can be relied on, or the decision that covers the country.
        record On(Safeguard safeguard) implements Rest {}

        /// Nothing can be relied on.
        record Nothing() implements Rest {}
    }

    /// The transfers of a register that change, in its order, those that lose everything first.
    static List<TransferChange> of(Register register, Law before, Law after) {
        Map<String, TransferRow> old = rows(register, before);
        Map<String, TransferRow> now = rows(register, after);
        Map<String, TransferRow> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        return all.entrySet().stream()
                .map(e -> new TransferChange(e.getValue(),
                        rest(Optional.ofNullable(old.get(e.getKey()))),
                        rest(Optional.ofNullable(now.get(e.getKey())))))
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing(change -> !(change.after() instanceof Rest.Nothing))).toList();
    }

    private static Rest rest(Optional<TransferRow> row) {
        return row.<Rest>map(r -> r.relied().<Rest>map(Rest.On::new).orElseGet(Rest.Nothing::new))
                .orElseGet(Rest.Inside::new);
    }

    private static Map<String, TransferRow> rows(Register register, Law law) {
        Map<String, TransferRow> rows = new LinkedHashMap<>();
        sheets(register).flatMap(
                sheet -> TransferRow.of(sheet, id -> Identified.find(register.parties(), id), law).stream())
                .forEach(row -> rows.put(row.holder().place() + "/" + row.id(), row));
        return rows;
    }

    /// The sheets of the record.
    static Stream<Holder> sheets(Register register) {
        return Stream.concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new));
    }
}
