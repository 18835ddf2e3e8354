package org.tabularium.store;

import java.io.Closeable;
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

    /// A file to be changed where it is; made if it is not there.
    Place open(Path file) throws IOException;

    /// Makes the name of a new file outlast a power cut, as far as the system can.
    void settle(Path file);

    /// A file that is changed where it is.
    interface Place extends Closeable {
        void write(long position, byte[] bytes, int offset, int length) throws IOException;

        /// Gives the file its length and brings it to the disk.
        void finish(long length) throws IOException;
    }
}
