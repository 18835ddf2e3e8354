package org.tabularium.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts processes as the finished program is started: with its flags and its class path, to which the benchmark is
/// added at the end, and with a cache or none. A cache that is named must be usable, else the process fails.
///
/// @param program the finished program
/// @param others the benchmark, and what only it needs; jars, since a cache takes nothing else
record Forks(Path program, List<Path> others) {
    Forks {
        others = List.copyOf(others);
    }

    /// What the program is shipped with.
    Path shipped() {
        Path cache = program.resolve("lib").resolve("tabularium.aot");
        if (!Files.isRegularFile(cache)) {
            throw new IllegalStateException("the program was built without its cache: " + cache);
        }
        return cache;
    }

    /// Has a cache made of one run, as the one that is shipped was made of a rehearsal.
    void train(Path cache, Class<?> main, String... args) throws IOException, InterruptedException {
        told(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=error"), main, args);
    }

    /// What a process printed; empty if it failed.
    String told(Optional<Path> cache, List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        return told(Stream.concat(with(cache).stream(), options.stream()).toList(), main, args);
    }

    /// What names a cache.
    static List<String> with(Optional<Path> cache) {
        return cache.map(c -> List.of("-XX:AOTCache=" + c, "-XX:AOTMode=on")).orElseGet(List::of);
    }

    private String told(List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        Process process = start(options, main, args);
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? told : "";
    }

    /// Starts a process and does not wait for it.
    Process start(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Path lib = program.resolve("lib");
        command.addAll(List.of("--module-path", lib.resolve("javafx").toString(),
                "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-cp",
                Stream.concat(Stream.of(lib.resolve("tabularium.jar")), others.stream()).map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        command.addAll(Arrays.asList(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
