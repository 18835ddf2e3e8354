package org.tabularium.intake;

/// Told by a reader how far it is; may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody watches.
    Progress NONE = rows -> {};

    /// Called now and then.
    ///
    /// @param rows read so far
    /// @throws java.util.concurrent.CancellationException to stop the reader
    void at(int rows);
}
