package org.tabularium.ui.published;

/// What the user has decided of a fact.
enum Verdict {
    UNDECIDED, ACCEPTED, DROPPED
}
