package org.tabularium.intake;

/// Told by a reader how far it is; may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody watches.
    Progress NONE = rows -> {};

    /// Called now and then.
    ///
    /// @param rows gone through so far; one that is gone through twice counts twice
    /// @throws java.util.concurrent.CancellationException to stop the reader
    void at(int rows);
}
