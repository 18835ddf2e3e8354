package org.tabularium.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Changes a file where it is: what is beyond the old end first, so that a full disk shows before anything old is gone.
final class Overwriting {
    private final Disk disk;

    Overwriting(Disk disk) {
        this.disk = disk;
    }

    /// Brings the file from before to after and reads it back.
    void forth(Path file, Rescue rescue) throws IOException {
        byte[] after = rescue.after().array();
        int kept = Math.min(rescue.before().length(), after.length);
        try (Disk.Place place = disk.open(file)) {
            if (kept < after.length) {
                place.write(kept, after, kept, after.length - kept);
                place.finish(after.length);
            }
            place.write(0, after, 0, kept);
            place.finish(after.length);
        }
        if (!isNow(file, after)) {
            throw new IOException("read back otherwise than written");
        }
    }

    /// Puts the file back to how it was before.
    ///
    /// @return whether it is so now
    boolean back(Path file, Rescue rescue) {
        byte[] before = rescue.before().array();
        try {
            if (before.length == 0) {
                // It was not there, or empty, which is no state of a register either.
                Files.deleteIfExists(file);
                return true;
            }
            if (!isNow(file, before)) {
                try (Disk.Place place = disk.open(file)) {
                    place.finish(before.length);
                }
            }
            // Only where more was touched than what is beyond the old end, there is something to write.
            if (!isNow(file, before)) {
                try (Disk.Place place = disk.open(file)) {
                    place.write(0, before, 0, before.length);
                    place.finish(before.length);
                }
            }
            return isNow(file, before);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isNow(Path file, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
