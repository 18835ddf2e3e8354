package org.tabularium.check.lawchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.law.Basis;
import org.tabularium.law.Decision;
import org.tabularium.law.Holder;
import org.tabularium.law.Instrument;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Ground;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A norm or decision that documents cite otherwise than before.
///
/// @param id its id in the law data
/// @param before as it was cited
/// @param after as it is cited
/// @param sheets the sheets of the record that name it
public record CitationChange(String id, LocalText before, LocalText after, List<Holder> sheets) {
    public CitationChange {
        sheets = List.copyOf(sheets);
    }

    static List<CitationChange> of(Register register, Law before, Law after) {
        Map<String, List<Holder>> naming = new LinkedHashMap<>();
        TransferChange.sheets(register).forEach(sheet -> named(sheet, register, before).forEach(
                id -> naming.computeIfAbsent(id, _ -> new ArrayList<>()).add(sheet)));
        return naming.entrySet().stream().flatMap(e -> {
            Optional<LocalText> old = cited(e.getKey(), before);
            Optional<LocalText> now = cited(e.getKey(), after);
            return old.isPresent() && now.isPresent() && !old.equals(now)
                    ? Stream.of(new CitationChange(e.getKey(), old.get(), now.get(), e.getValue()))
                    : Stream.empty();
        }).toList();
    }

    private static Set<String> named(Holder sheet, Register register, Law law) {
        Set<String> ids = new LinkedHashSet<>();
        if (sheet instanceof Holder.OfActivity(var activity)) {
            activity.purposes().forEach(p -> p.grounds().stream().map(Ground::basis).forEach(ids::add));
            activity.uses().forEach(use -> ids.addAll(use.conditions()));
        }
        TransferRow.of(sheet, id -> Identified.find(register.parties(), id), law)
                .forEach(row -> row.safeguards().forEach(s -> norm(s).ifPresent(ids::add)));
        return ids;
    }

    private static Optional<String> norm(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy adequacy -> Optional.of(adequacy.decision());
            case Safeguard.Scc scc -> Optional.of(scc.decision());
            case Safeguard.Derogation derogation -> Optional.of(derogation.basis());
            case Safeguard.Dpf _,Safeguard.Bcr _,Safeguard.Code _,Safeguard.Certification _,Safeguard.AdHoc _,Safeguard.Public _,Safeguard.Compelling _ -> Optional
                    .empty();
        };
    }

    private static Optional<LocalText> cited(String id, Law law) {
        return law.basis(id).map(Basis::citation).or(() -> law.decision(id).map(Decision::number))
                .or(() -> law.instrument(id).map(Instrument::citation));
    }
}
