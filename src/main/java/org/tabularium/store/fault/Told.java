package org.tabularium.store.fault;

import java.util.Locale;

/// An exception that was foreseen and has a sentence of its own.
public interface Told {
    /// What happened, that nothing was lost, and what to do.
    String sentence(Locale user);

    /// What happened, in a word of the program: nothing of a file, a register or a person is in it.
    String kind();
}
