package org.tabularium.bench;

import com.github.rzymek.opczip.OpcOutputStream;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// Writes the record as Word, PDF and Excel beside what others would need for the same text, and prints ratios.
/// What is measured is the time of the processor for writing; the record is composed before.
public final class Writing {
    private static final List<Integer> SIZES = List.of(100, 1_000, 5_000);
    private static final int ROUNDS = 3;
    /// The clock of a process ticks every ten milliseconds, so that short jobs are measured many at a time.
    private static final int AT_A_TIME = 5_000;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Writing() {}

    /// Writes and tells.
    ///
    /// @param args a folder for what is written, the finished program, and the jar of this benchmark; `cold` behind
    ///         them for new processes only
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[0]));
        Forks forks = new Forks(Path.of(args[1]),
                List.of(Path.of(args[2]), jar(Workbook.class), jar(OpcOutputStream.class)));
        if (args.length == 3) {
            warm(out);
        }
        FirstWriting first = new FirstWriting(out, folder, forks, SIZES);
        first.shipped();
        first.plain();
        first.memory();
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(place);
    }

    /// All jobs by turns in one process, so that whatever else the machine does hits all of them.
    private static void warm(PrintStream out) throws IOException {
        out.printf("%nWriting in a warm process: ms of the processor, the least of several rounds%n");
        Made small = Made.of(SIZES.getFirst());
        for (int i = 0; i < ROUNDS; i++) {
            for (WritingJob job : WritingJob.values()) {
                time(job, small, AT_A_TIME / SIZES.getFirst());
            }
        }
        for (int size : SIZES) {
            Made made = Made.of(size);
            Map<WritingJob, Double> least = new EnumMap<>(WritingJob.class);
            for (int i = 0; i < ROUNDS; i++) {
                for (WritingJob job : WritingJob.values()) {
                    least.merge(job, time(job, made, AT_A_TIME / size), Math::min);
                }
            }
            print(out, size, least);
        }
    }

    /// One line for each way, beside ours.
    static void print(PrintStream out, int size, Map<WritingJob, Double> least) {
        for (WritingJob job : WritingJob.values()) {
            double ms = least.getOrDefault(job, Double.NaN);
            double ours = least.getOrDefault(job.ours(), Double.NaN);
            out.printf(Locale.ROOT, "  %5d %-6s %-16s %9.0f %s%n", size, job.format, job.by, ms,
                    job == job.ours() ? "" : String.format(Locale.ROOT, "ours is %.2f of it", ours / ms));
        }
    }

    private static double time(WritingJob job, Made made, int times) throws IOException {
        long begun = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            job.write(made.document(), made.workbook(), OutputStream.nullOutputStream());
        }
        return (SYSTEM.getProcessCpuTime() - begun) / 1e6 / times;
    }
}
