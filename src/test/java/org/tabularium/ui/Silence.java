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
import org.testfx.util.WaitForAsyncUtils;

/// Listens for complaints: what JavaFX logs, such as styles it cannot apply, and what is printed as an error.
final class Silence extends Handler implements AutoCloseable {
    /// What stands above an error of the thread of the screen.
    private static final String ASYNCHRONOUS = "--- Exception in Async Thread ---";

    static {
        // They are printed, and so noticed here; the next test is not to fail for them.
        WaitForAsyncUtils.autoCheckException = false;
    }

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    Silence() {
        Logger.getLogger("").addHandler(this);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    void assertKept() {
        assertThat(complaints).isEmpty();
        assertThat(withoutPlatform(printed.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    /// The picture of the screen that JavaFX keeps when there is none has a thousand rows, and it complains when a menu
    /// or a hint reaches below them. That is no fault of the program.
    private static String withoutPlatform(String text) {
        return Arrays.stream(text.split(ASYNCHRONOUS, -1)).filter(t -> !t.contains("HeadlessWindow.blit"))
                .collect(Collectors.joining(ASYNCHRONOUS));
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
