package org.tabularium.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks and prints what they say.
public final class Figures {
    private static final String NOTICES = "org\\.tabularium\\.bench\\.Notice";
    private static final String OTHERS = "org\\.tabularium\\.bench\\.(?!Notice)";
    private static final int WARM_UP = 4;
    /// Composing is so much code that the compiler, whose time counts too, takes longer.
    private static final int LONG_WARM_UP = 20;
    private static final int ROUNDS = 5;
    private static final TimeValue WARM_UP_ROUND = TimeValue.seconds(1);
    private static final TimeValue ROUND = TimeValue.milliseconds(500);

    private Figures() {}

    /// Measures, prints the table and the bars, and the memory.
    ///
    /// @param args the folder in which JMH's own results are kept
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[0]));
        out.println("Measuring; this takes about ten minutes.");
        Collection<RunResult> results = new ArrayList<>(run(OTHERS, WARM_UP, folder.resolve("jmh.json")));
        results.addAll(run(NOTICES, LONG_WARM_UP, folder.resolve("jmh-notices.json")));
        Measured measured = Measured.of(results);
        Report report = new Report(out, measured);
        report.workload();
        report.times();
        report.bars();
        Retained.print(out);
    }

    private static Collection<RunResult> run(String benchmarks, int warmUp, Path file)
            throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmarks).mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS).forks(1).warmupIterations(warmUp).warmupTime(WARM_UP_ROUND)
                .measurementIterations(ROUNDS).measurementTime(ROUND).addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true).resultFormat(ResultFormatType.JSON)
                .result(file.toString()).build()).run();
    }
}
