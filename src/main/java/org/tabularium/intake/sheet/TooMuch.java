package org.tabularium.intake.sheet;

/// A file holds more than is read. It is thrown from within the libraries that call us back.
final class TooMuch extends RuntimeException {
    TooMuch(String what) {
        super(what);
    }
}
