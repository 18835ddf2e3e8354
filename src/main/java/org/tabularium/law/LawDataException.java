package org.tabularium.law;

/// Law data cannot be read: facts are missing, are of a kind that this program does not know, or contradict each other.
public final class LawDataException extends Exception {
    private final String file;

    LawDataException(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file;
    }

    /// The file of the law data in which it was noticed.
    public String file() {
        return file;
    }
}
