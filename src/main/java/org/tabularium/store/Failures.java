package org.tabularium.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Tells what an exception of the file system means for the user.
public final class Failures {
    /// Java has no exception for a full disk; these are the words of Linux and macOS, and of Windows in the
    /// languages this program speaks.
    private static final Pattern FULL = Pattern.compile(
            "No space left|not enough space|quota exceeded|nicht gen(ug|ügend) Speicherplatz",
            Pattern.CASE_INSENSITIVE);
    private static final long NEXT_TO_NOTHING = 64L * 1024;

    private Failures() {}

    public static Problem ofReading(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new Problem.NoSuchFile();
            case AccessDeniedException _ -> new Problem.NotReadable();
            default -> new Problem.ReadFailed(detail(e));
        };
    }

    public static Problem ofCreating(IOException e, Path beside) {
        Path folder = beside.getParent() == null ? beside : beside.getParent();
        boolean full = !(e instanceof AccessDeniedException) && isFull(e, folder);
        return full ? new Problem.DiskFull() : new Problem.FolderNotWritable(folder);
    }

    public static Problem ofWriting(IOException e, Path folder) {
        if (e instanceof AccessDeniedException) {
            // Windows refuses to replace a file that another program holds open.
            return new Problem.NotWritable();
        }
        return isFull(e, folder) ? new Problem.DiskFull() : new Problem.WriteFailed(detail(e));
    }

    /// What the system says, without the name of a hidden file the user never saw.
    public static String detail(IOException e) {
        String text =
                e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return text == null ? e.getClass().getSimpleName() : text;
    }

    /// What the system said of a problem, as far as it said anything.
    public static String detail(StoreException e) {
        return e.getCause() instanceof IOException cause ? detail(cause)
                : e.problem().getClass().getSimpleName();
    }

    private static boolean isFull(IOException e, Path folder) {
        return FULL.matcher(detail(e)).find() || hasNoRoom(folder);
    }

    /// File systems that are none, such as that of the processes, have no room by nature.
    private static boolean hasNoRoom(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException _) {
            return false;
        }
    }
}
