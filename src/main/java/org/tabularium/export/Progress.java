package org.tabularium.export;

/// Told by a writer how far it is; may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody watches. A class of its own, which is there sooner than a lambda.
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int total) {}
    };

    /// Called now and then, at least once a sheet.
    ///
    /// @param done parts written so far
    /// @param total parts in all
    /// @throws java.util.concurrent.CancellationException to stop the writer
    void at(int done, int total);
}
