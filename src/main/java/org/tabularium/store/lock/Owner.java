package org.tabularium.store.lock;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who placed a lock: what its file says.
///
/// @param process number of the process
/// @param started when the process was started, in milliseconds by the clock of the machine
/// @param token no two locks have the same
record Owner(String user, String machine, long process, long started, Instant since, String token) {
    /// More is no lock file.
    static final int LARGEST = 4096;
    private static final String HEAD = "tabularium lock 1";
    private static final int LONGEST_NAME = 100;
    /// A clock that was set changes what the system says of the start of a process.
    private static final long SLACK = 2_000;

    /// This process.
    static Owner here(Instant now) {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(System.getProperty("user.name", ""), Machine.name(), self.pid(), started(self), now,
                UUID.randomUUID().toString());
    }

    byte[] text() {
        return String
                .join("\n", HEAD, "user=" + plain(user), "machine=" + plain(machine), "process=" + process,
                        "started=" + started, "since=" + since, "token=" + token, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a lock file of anybody.
    ///
    /// @return nothing if it is none, or not written to its end
    static Optional<Owner> of(byte[] text) {
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", -1);
        if (!lines[0].equals(HEAD)) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                said.put(line.substring(0, equals), plain(line.substring(equals + 1)));
            }
        }
        try {
            return said.containsKey("token") ? Optional.of(new Owner(said.getOrDefault("user", ""),
                    said.getOrDefault("machine", ""), Long.parseLong(said.getOrDefault("process", "0")),
                    Long.parseLong(said.getOrDefault("started", "0")),
                    Instant.parse(said.getOrDefault("since", "")), said.getOrDefault("token", "")))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean isHere() {
        return !machine.isEmpty() && machine.equals(Machine.name());
    }

    /// Whether its process, on this machine, is still running.
    boolean isAlive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive)
                .filter(p -> Math.abs(started(p) - started) <= SLACK).isPresent();
    }

    /// Whether its process is known to have ended.
    boolean isGone() {
        return isHere() && !isAlive();
    }

    /// What people are told of it.
    Holder holder() {
        return new Holder(user, machine, since,
                isHere() && process == ProcessHandle.current().pid() && isAlive());
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// Names may be anything, the more so in the file of somebody else.
    private static String plain(String name) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }
}
