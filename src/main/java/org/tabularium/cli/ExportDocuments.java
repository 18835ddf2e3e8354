package org.tabularium.cli;

import java.nio.file.Path;
import java.util.List;
import org.tabularium.edit.ExportOrder;
import org.tabularium.store.StoreException;

/// Composes the documents of a register and writes them as files.
@FunctionalInterface
public interface ExportDocuments {

    /// Writes all files of an order into its folder, which exists.
    ///
    /// @return the written files, in the order in which they were written
    /// @throws StoreException if a file cannot be written; those before it stay
    List<Path> write(ExportOrder order) throws StoreException;
}
