package org.tabularium.intake.workbook;

import java.util.List;
import org.tabularium.model.Register;

/// What a workbook has become.
///
/// @param base the register it was held against
/// @param draft the register as the workbook has it; everything no cell shows is as in the register
/// @param cells what became of each cell
public record Takeover(Register base, Register draft, List<CellReport> cells) {
    public Takeover {
        cells = List.copyOf(cells);
    }

    /// The cells with one outcome.
    public List<CellReport> cells(CellReport.Outcome outcome) {
        return cells.stream().filter(c -> c.outcome() == outcome).toList();
    }
}
