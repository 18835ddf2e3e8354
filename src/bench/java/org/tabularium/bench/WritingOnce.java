package org.tabularium.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// One job in a process of its own.
public final class WritingOnce {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WritingOnce() {}

    /// Prints for how many milliseconds the thread that writes had the processor.
    ///
    /// @param args a folder for what is written, the name of the job and the number of activities
    public static void main(String[] args) throws Exception {
        WritingJob job = WritingJob.valueOf(args[1]);
        Made made = Made.of(Integer.parseInt(args[2]), job);
        Path file = Path.of(args[0]).resolve("writing-" + job.name().toLowerCase(Locale.ROOT));
        long begun = THREADS.getCurrentThreadCpuTime();
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            job.write(made.document(), made.workbook(), to);
        }
        System.out.println((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
    }
}
