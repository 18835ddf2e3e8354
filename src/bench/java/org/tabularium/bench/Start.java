package org.tabularium.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How long it takes from the start of a process to a painted window: of the program and of a window with one line of
/// text, with caches and without, by turns. On a machine without a display it is painted into memory.
public final class Start {
    private static final int TIMES = 10;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Forks forks;
    private final Path home;

    private Start(Forks forks, Path home) {
        this.forks = forks;
        this.home = home;
    }

    /// What is started, and with which cache.
    private record Way(String name, String window, Optional<Path> cache) {}

    /// Until a window was painted, in milliseconds.
    ///
    /// @param passed the time that passed
    /// @param worked the time for which the process had a processor
    private record Time(double passed, double worked) {}

    /// Starts and tells.
    ///
    /// @param args a folder for what is written, the finished program, and the jar of this benchmark
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Forks forks = new Forks(Path.of(args[1]), List.of(Path.of(args[2])));
        new Start(forks, Files.createDirectories(folder.resolve("home"))).tell(folder.resolve("minimal.aot"));
    }

    private void tell(Path minimal) throws IOException, InterruptedException {
        train(minimal);
        Way plain = new Way("the program without its cache", FirstWindow.PROGRAM, Optional.empty());
        List<Way> ways =
                List.of(new Way("the program", FirstWindow.PROGRAM, Optional.of(forks.shipped())), plain,
                        new Way("a minimal window with a cache", FirstWindow.MINIMAL, Optional.of(minimal)),
                        new Way("a minimal window without one", FirstWindow.MINIMAL, Optional.empty()));
        Map<Way, List<Time>> times = new LinkedHashMap<>();
        for (int i = 0; i < TIMES; i++) {
            for (Way way : ways) {
                times.computeIfAbsent(way, w -> new ArrayList<>()).add(time(way));
            }
        }
        out.printf(Locale.ROOT, "%nFrom start to a painted window%s, median of %d: ms%n",
                hasDisplay() ? "" : " in memory", TIMES);
        out.printf("  %-32s %14s %14s%n", "", "passed", "of processors");
        Time whole = median(Objects.requireNonNull(times.get(plain)));
        times.forEach((way, all) -> {
            Time time = median(all);
            out.printf(Locale.ROOT, "  %-32s %7.0f (%.2f) %7.0f (%.2f)%n", way.name(), time.passed(),
                    time.passed() / whole.passed(), time.worked(), time.worked() / whole.worked());
        });
    }

    private static Time median(List<Time> times) {
        return new Time(middle(times.stream().mapToDouble(Time::passed).sorted().toArray()),
                middle(times.stream().mapToDouble(Time::worked).sorted().toArray()));
    }

    private static double middle(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private void train(Path minimal) throws IOException, InterruptedException {
        Process process =
                forks.start(options(List.of("-XX:AOTCacheOutput=" + minimal, "-Xlog:aot*=error")),
                        FirstWindow.class, FirstWindow.MINIMAL);
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("a minimal window cannot be shown here");
        }
    }

    private Time time(Way way) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = forks.start(options(Forks.with(way.cache())), FirstWindow.class, way.window());
        try (BufferedReader told = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = told.readLine();
            double passed = (System.nanoTime() - begun) / 1e6;
            if (process.waitFor() != 0 || line == null) {
                throw new IOException(way.name() + " does not start");
            }
            return new Time(passed, Double.parseDouble(line));
        }
    }

    /// Nobody's own settings are looked at.
    private List<String> options(List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.add("-Duser.home=" + home);
        if (!hasDisplay()) {
            all.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return all;
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
