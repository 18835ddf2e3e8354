package org.tabularium.intake.table;

import java.util.List;
import java.util.Optional;

/// How the sheets of a file are to be read.
///
/// @param sheets one for each sheet of the file, in its order
public record Mapping(List<SheetMapping> sheets) {
    public Mapping {
        sheets = List.copyOf(sheets);
    }

    /// What is said of a sheet.
    public Optional<SheetMapping> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
