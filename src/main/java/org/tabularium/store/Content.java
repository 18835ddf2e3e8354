package org.tabularium.store;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the content of a file.
@FunctionalInterface
public interface Content {
    /// Writes everything.
    ///
    /// @param out buffered; need not be closed
    void writeTo(OutputStream out) throws IOException;
}
