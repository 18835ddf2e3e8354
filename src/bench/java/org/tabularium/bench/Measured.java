package org.tabularium.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/// What was measured, by benchmark and number of activities.
///
/// @param micros microseconds of the processor for an operation
/// @param bytes bytes allocated by an operation
record Measured(Map<String, Map<Integer, Double>> micros, Map<String, Map<Integer, Double>> bytes) {
    static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String JACKSON = "StoreBenchmark.jackson";

    static Measured of(Collection<RunResult> results) {
        Map<String, Map<Integer, Double>> micros = new HashMap<>();
        Map<String, Map<Integer, Double>> bytes = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", "");
            int size = Integer.parseInt(result.getParams().getParam("activities"));
            micros.computeIfAbsent(name, n -> new HashMap<>()).put(size, score(result, CpuTime.NAME));
            bytes.computeIfAbsent(name, n -> new HashMap<>()).put(size, score(result, ALLOCATED));
        }
        return new Measured(micros, bytes);
    }

    private static double score(RunResult result, String profiled) {
        return Objects.requireNonNull(result.getSecondaryResults().get(profiled), profiled).getScore();
    }

    double micros(String benchmark, int size) {
        return find(micros, benchmark, size);
    }

    double bytes(String benchmark, int size) {
        return find(bytes, benchmark, size);
    }

    /// R(N): microseconds that Jackson takes to write the register.
    double r(int size) {
        return micros(JACKSON, size);
    }

    private static double find(Map<String, Map<Integer, Double>> figures, String benchmark, int size) {
        Double found = figures.getOrDefault(benchmark, Map.of()).get(size);
        if (found == null) {
            throw new IllegalStateException(benchmark + " was not measured at " + size);
        }
        return found;
    }
}
