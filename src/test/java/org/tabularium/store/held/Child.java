package org.tabularium.store.held;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/// Another process of the program, and what it says.
public final class Child implements AutoCloseable {
    private static final String END = "\0";
    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        Thread.startVirtualThread(this::listen);
    }

    /// Starts a class with a main method; what it complains of stands among what it says.
    public static Child start(Class<?> main, Object... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        Stream.of(args).map(String::valueOf).forEach(command::add);
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException _) {
            // It was killed while it spoke.
        } finally {
            said.add(END);
        }
    }

    /// Waits until it says so.
    public void await(String line) throws InterruptedException {
        List<String> before = new ArrayList<>();
        while (true) {
            String next = said.take();
            if (next.equals(line)) {
                return;
            }
            before.add(next);
            if (next.equals(END)) {
                throw new AssertionError("instead of " + line + ": " + before);
            }
        }
    }

    /// Waits for its end.
    ///
    /// @return all it said since it was last awaited
    public List<String> rest() throws InterruptedException {
        process.waitFor();
        List<String> rest = new ArrayList<>();
        for (String next = said.take(); !next.equals(END); next = said.take()) {
            rest.add(next);
        }
        return rest;
    }

    /// Ends it at once, as kill -9 does: nothing of it can object. What it has said before is not lost, as it would be if
    /// the process itself were destroyed.
    public List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        return rest();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
