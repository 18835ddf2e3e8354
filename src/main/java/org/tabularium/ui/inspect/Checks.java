package org.tabularium.ui.inspect;

import org.tabularium.check.Wording;
import org.tabularium.words.Words;

/// The checks of the open register in the language of the screen.
///
/// @param inspector looks for findings
/// @param wording says them
/// @param words messages of room `ui`
public record Checks(Inspector inspector, Wording wording, Words words) {

    public Outcome outcome() {
        return inspector.outcome();
    }
}
