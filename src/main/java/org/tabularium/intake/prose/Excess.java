package org.tabularium.intake.prose;

/// A file holds more than is read. It is thrown from within the libraries that call us back.
final class Excess extends RuntimeException {
    Excess(String what) {
        super(what);
    }
}
