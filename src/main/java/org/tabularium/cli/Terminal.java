package org.tabularium.cli;

import java.io.Console;
import java.util.Optional;

/// Asks for what must not be seen while it is typed.
@FunctionalInterface
interface Terminal {

    /// What was typed, for the caller to wipe; empty if there is nobody to ask.
    Optional<char[]> ask(String question);

    /// The terminal the program was started in, if it was.
    @SuppressWarnings("SystemConsoleNull") // from Java 22 to 24 it was never null, now it is again
    static Terminal ofSystem() {
        return question -> {
            Console console = System.console();
            return console == null || !console.isTerminal() ? Optional.empty()
                    : Optional.ofNullable(console.readPassword("%s ", question));
        };
    }
}
