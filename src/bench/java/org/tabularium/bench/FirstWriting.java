package org.tabularium.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Each way of writing in a new process: with what it takes to load the classes and to run them uncompiled. Counted is
/// the thread that is waited for; the compiler works beside it.
final class FirstWriting {
    private static final int LEARNED_FROM = 100;
    private static final int MEMORY = 512;
    private final PrintStream out;
    private final Path folder;
    private final Forks forks;
    private final List<Integer> sizes;

    /// @param folder for what is written
    FirstWriting(PrintStream out, Path folder, Forks forks, List<Integer> sizes) {
        this.out = out;
        this.folder = folder;
        this.forks = forks;
        this.sizes = sizes;
    }

    /// As the program is shipped: with its cache, which was made of a rehearsal of the whole program. Each of the others
    /// has a cache of its own, made of just what is measured then.
    void shipped() throws IOException, InterruptedException {
        Map<WritingJob, Path> caches = new EnumMap<>(WritingJob.class);
        for (WritingJob job : WritingJob.values()) {
            if (job == job.ours()) {
                caches.put(job, forks.shipped());
            } else {
                Path cache = folder.resolve(job.name().toLowerCase(Locale.ROOT) + ".aot");
                forks.train(cache, WritingOnce.class, args(job, LEARNED_FROM));
                caches.put(job, cache);
            }
        }
        out.printf(
                "%nWriting for the first time in a new process, with caches: ms of the thread that writes%n");
        times(job -> Optional.ofNullable(caches.get(job)));
    }

    /// The same without any cache.
    void plain() throws IOException, InterruptedException {
        out.printf("%nWriting for the first time in a new process, without caches%n");
        times(job -> Optional.empty());
    }

    private void times(Function<WritingJob, Optional<Path>> caches) throws IOException, InterruptedException {
        for (int size : sizes) {
            Map<WritingJob, Double> least = new EnumMap<>(WritingJob.class);
            for (int i = 0; i < rounds(size); i++) {
                for (WritingJob job : WritingJob.values()) {
                    String told =
                            forks.told(caches.apply(job), List.of(), WritingOnce.class, args(job, size));
                    least.merge(job, Double.parseDouble(told), Math::min);
                }
            }
            Writing.print(out, size, least);
        }
    }

    /// What is short is measured more often, since it differs more.
    private static int rounds(int size) {
        return size <= 100 ? 7 : size <= 1_000 ? 3 : 1;
    }

    /// Whether the largest record is written in little memory, composing included.
    void memory() throws IOException, InterruptedException {
        int size = sizes.getLast();
        out.printf("%n%d activities in a process whose heap is limited to %d MB, composing included%n", size,
                MEMORY);
        for (WritingJob job : List.of(WritingJob.WORD, WritingJob.PDF, WritingJob.EXCEL)) {
            String told = forks.told(Optional.of(forks.shipped()), List.of("-Xmx" + MEMORY + "m"),
                    WritingOnce.class, args(job, size));
            out.printf("  %-8s %s%n", job.format, told.isEmpty() ? "DID NOT FIT" : "fits");
        }
    }

    private String[] args(WritingJob job, int size) {
        return new String[] {folder.toString(), job.name(), Integer.toString(size)};
    }
}
