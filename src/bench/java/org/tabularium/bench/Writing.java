package org.tabularium.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Writes the record as Word, PDF and Excel beside what others would need for the same text, and prints ratios.
/// What is measured is the time of the processor for writing; the record is composed before.
public final class Writing {
    private static final List<Integer> SIZES = List.of(100, 1_000, 5_000);
    private static final int ROUNDS = 3;
    /// The clock of a process ticks every ten milliseconds, so that short jobs are measured many at a time.
    private static final int AT_A_TIME = 5_000;
    private static final int MEMORY = 512;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;

    private Writing(Path folder) {
        this.folder = folder;
    }

    /// Writes and tells; one job alone where it is named.
    ///
    /// @param args a folder for what is written; for one job in a process of its own its name and the number of
    ///         activities too
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Writing writing = new Writing(folder);
        if (args.length > 1) {
            writing.once(WritingJob.valueOf(args[1]), Integer.parseInt(args[2]));
        } else {
            writing.warm();
            writing.cold();
            writing.memory();
        }
    }

    /// All jobs by turns in one process, so that whatever else the machine does hits all of them.
    private void warm() throws IOException {
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
            print(size, least);
        }
    }

    /// Each job in a new process: with what it takes to load the classes. Counted is the thread that is waited for; the
    /// compiler works beside it.
    private void cold() throws IOException, InterruptedException {
        out.printf(
                "%nWriting for the first time in a new process: ms of the thread that writes, the least of three%n");
        for (int size : SIZES) {
            Map<WritingJob, Double> least = new EnumMap<>(WritingJob.class);
            for (int i = 0; i < (size == SIZES.getLast() ? 1 : 3); i++) {
                for (WritingJob job : WritingJob.values()) {
                    least.merge(job, Double.parseDouble(process(job, size, List.of())),
                            Math::min);
                }
            }
            print(size, least);
        }
    }

    private void memory() throws IOException, InterruptedException {
        int size = SIZES.getLast();
        out.printf("%n%d activities in a process whose heap is limited to %d MB, composing included%n",
                size,
                MEMORY);
        for (WritingJob job : List.of(WritingJob.WORD, WritingJob.PDF, WritingJob.EXCEL)) {
            String told = process(job, size, List.of("-Xmx" + MEMORY + "m"));
            out.printf("  %-8s %s%n", job.format,
                    told.isEmpty() ? "DID NOT FIT" : "fits");
        }
    }

    private void print(int size, Map<WritingJob, Double> least) {
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

    /// Prints how long the job took.
    private void once(WritingJob job, int size) throws IOException {
        Made made = Made.of(size, job.format.equals("Excel"));
        long begun = THREADS.getCurrentThreadCpuTime();
        try (OutputStream to = new BufferedOutputStream(
                Files.newOutputStream(folder.resolve("writing-" + job.name().toLowerCase(Locale.ROOT))))) {
            job.write(made.document(), made.workbook(), to);
        }
        double ms = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
        out.printf(Locale.ROOT, "%.1f%n", ms);
    }

    /// @return what the process printed; empty if it failed
    private String process(WritingJob job, int size, List<String> options)
            throws IOException, InterruptedException {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), Writing.class.getName(),
                folder.toString(), job.name(), Integer.toString(size)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? told : "";
    }

    /// What there is to write.
    private record Made(Document document, Workbook workbook) {
        static Made of(int size) {
            Register register = Workload.register(size);
            return new Made(document(register), workbook(register));
        }

        /// Only what is needed, the other of nothing.
        static Made of(int size, boolean sheets) {
            Register whole = Workload.register(size);
            Register none = whole.withActivities(List.of());
            return new Made(document(sheets ? none : whole), workbook(sheets ? whole : none));
        }

        private static Document document(Register register) {
            return Art30Register.of(Law.load()).document(register, Language.GERMAN);
        }

        private static Workbook workbook(Register register) {
            return Art30Workbook.of(Law.load()).workbook(register, Language.GERMAN);
        }
    }
}
