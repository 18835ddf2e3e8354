package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// Listens for complaints: what JavaFX logs, such as styles it cannot apply, and what is printed as an error.
final class Silence extends Handler implements AutoCloseable {
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    Silence() {
        Logger.getLogger("").addHandler(this);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    void assertKept() {
        assertThat(complaints).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(entry.getLoggerName() + ": " + entry.getMessage() + where());
        }
    }

    /// Who complains, and what it was doing.
    private static String where() {
        return Arrays.stream(new Throwable().getStackTrace())
                .map(frame -> "\n    at " + frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining("", "\n  on " + Thread.currentThread().getName(), ""));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        System.setErr(before);
        Logger.getLogger("").removeHandler(this);
    }
}
