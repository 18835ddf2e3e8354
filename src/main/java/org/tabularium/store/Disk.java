package org.tabularium.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// What saving asks of the system; a seam, so that tests can let a disk fail.
interface Disk {

    /// A new file, which must not exist yet. Closing the stream first brings the bytes to the disk.
    OutputStream create(Path file, FileAttribute<?>... attributes) throws IOException;

    /// Puts a file in the place of another one of the same folder, at one stroke where the system can do
    /// that.
    void replace(Path file, Path by) throws IOException;
}
