package org.tabularium.export;

/// Told by a writer how far it is; may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody watches.
    Progress NONE = (done, total) -> {};

    /// Called now and then, at least once a sheet.
    ///
    /// @param done parts written so far
    /// @param total parts in all
    /// @throws java.util.concurrent.CancellationException to stop the writer
    void at(int done, int total);
}
