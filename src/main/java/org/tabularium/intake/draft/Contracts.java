package org.tabularium.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.Verdict;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Id;
import org.tabularium.model.Party;

/// Processing contracts (Art. 28(3) GDPR): whether there is one, of which day, where it is filed. They are those of the
/// processors named beside them.
final class Contracts {
    private final Stock stock;
    private final Cells cells;

    Contracts(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
    }

    /// Takes the cells about contracts with these parties.
    void take(List<Id<Party>> parties, String... fields) {
        for (Cell cell : cells.of(fields)) {
            Optional<Contract> read = read(cell.text());
            boolean free =
                    read.isPresent() && parties.stream().map(stock.parties()::entity).map(Party::contract)
                            .allMatch(c -> isFree(c, read.get()));
            if (parties.isEmpty() || !free) {
                cells.noted(cell, parties.isEmpty() ? Reason.NOT_ATTACHED
                        : read.isEmpty() ? Reason.NOT_READ : Reason.OCCUPIED);
            } else {
                parties.forEach(id -> stock.parties().change(id, p -> p.withContract(Answer.of(read.get()))));
                report(cell, new Where("party", parties.getFirst().value(), "contract"), read.get());
            }
        }
    }

    /// What a text says of a contract; nothing if it says that there is none, or that it is not known.
    Optional<Contract> read(String text) {
        Optional<Verdict> verdict = stock.readers().verdicts().of(text);
        if (verdict.isPresent()) {
            return verdict.filter(v -> v == Verdict.YES).map(v -> Contract.EMPTY);
        }
        Optional<LocalDate> day = stock.readers().days().of(text);
        return !Texts.says(text) ? Optional.empty()
                : Optional.of(day.isPresent() ? Contract.EMPTY.withSignedOn(day)
                        : Contract.EMPTY.withDocument(text));
    }

    /// Says of a cell that it became a contract.
    void report(Cell cell, Where target, Contract contract) {
        if (contract.document().equals(cell.text())) {
            cells.taken(cell, target);
        } else {
            cells.changed(cell, target, contract.signedOn().map(LocalDate::toString).orElse("yes"),
                    List.of(cell.text()), Reason.READ);
        }
    }

    private static boolean isFree(Answer<Contract> there, Contract wanted) {
        return there.stated().map(c -> c.equals(Contract.EMPTY) || c.equals(wanted)).orElse(true);
    }
}
