package org.tabularium.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.SubProcessor;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Transfers that one set of standard contractual clauses covers: of one exporter to one importer in one country, under
/// one module (Art. 46(2)(c) GDPR).
///
/// @param exporter the processor that engages the importer; empty if the controller of the record exports itself
/// @param importer who receives the data
/// @param country ISO 3166-1 alpha-2 code
/// @param module the module that the roles ask for
/// @param rows the transfers, at least one, in the order of the record
public record SccAgreement(Optional<Party> exporter, Party importer, String country, int module,
        List<TransferRow> rows) {
    public SccAgreement {
        rows = List.copyOf(rows);
    }

    /// The agreements that the record speaks of: transfers for which clauses are recorded, relied on or as a fallback.
    /// Those of a recipient seated in the EEA are for itself to conclude with whom it engages.
    public static List<SccAgreement> of(Register register, Law law) {
        Map<List<Object>, SccAgreement> found = new LinkedHashMap<>();
        TransferRow.of(register, law).stream()
                .filter(row -> clauses(row).isPresent() && !Safeguarding.isSeatedInside(row, law))
                .forEach(row -> row.transfer().party().ifPresent(importer -> add(found, row, importer, law)));
        return List.copyOf(found.values());
    }

    private static void add(Map<List<Object>, SccAgreement> found, TransferRow row, Party importer, Law law) {
        Optional<Party> exporter = row.transfer().onward().map(SubProcessor::engagedBy);
        int module = Safeguarding.module(row, law);
        List<Object> key =
                List.of(exporter.map(Party::id), importer.id(), row.transfer().country(), module);
        SccAgreement before = found.get(key);
        List<TransferRow> rows = new ArrayList<>(before == null ? List.of() : before.rows());
        rows.add(row);
        found.put(key, new SccAgreement(exporter, importer, row.transfer().country(), module, rows));
    }

    /// A name that tells it apart in a register, fit for file names, for example `scc-pty-mailer-us-2`.
    public String name() {
        return "scc-" + exporter.map(e -> e.id().value() + "-").orElse("") + importer.id().value() + "-"
                + country.toLowerCase(Locale.ROOT) + "-" + module;
    }

    /// What is recorded of the clauses for a transfer.
    static Optional<Safeguard.Scc> clauses(TransferRow row) {
        return row.safeguards().stream().filter(s -> s instanceof Safeguard.Scc).map(s -> (Safeguard.Scc) s)
                .findFirst();
    }

    /// What is recorded of the clauses, as far as it is the same for all transfers.
    Optional<Safeguard.Scc> recorded() {
        List<Safeguard.Scc> all = rows.stream().flatMap(r -> clauses(r).stream()).distinct().toList();
        return all.stream().findFirst();
    }
}
