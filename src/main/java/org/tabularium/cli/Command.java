package org.tabularium.cli;

import org.tabularium.store.StoreException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One of the program's commands.
interface Command {
    /// Its name, options and help.
    CommandSpec spec();

    /// Does it.
    ///
    /// @return the exit code
    /// @throws UsageException if an option cannot be understood; nothing was changed
    /// @throws StoreException if a file cannot be read or written
    int run(ParseResult parsed) throws UsageException, StoreException;
}
