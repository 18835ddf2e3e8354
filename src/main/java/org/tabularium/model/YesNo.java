package org.tabularium.model;

/// The answer to a question that is answered with one word; absent where it is open.
public enum YesNo {
    YES, NO
}
