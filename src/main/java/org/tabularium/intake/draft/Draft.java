package org.tabularium.intake.draft;

import java.util.List;
import org.tabularium.model.Register;

/// What a file has become.
///
/// @param base the register it was added to
/// @param register the register with what the file says
/// @param cells what became of each cell that says something, in the order of the file
/// @param duplicates names that are likely to mean the same
public record Draft(Register base, Register register, List<CellReport> cells, List<Duplicates> duplicates) {
    public Draft {
        cells = List.copyOf(cells);
        duplicates = List.copyOf(duplicates);
    }

    /// The cells with one outcome.
    public List<CellReport> cells(CellReport.Outcome outcome) {
        return cells.stream().filter(c -> c.outcome() == outcome).toList();
    }
}
