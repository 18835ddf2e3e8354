package org.tabularium.store.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is said of a fault to whoever is to mend it: versions, kinds of exceptions and places in the program. Messages
/// of exceptions are left out, since they may hold a name, a path or a line of a register.
final class Details {
    private static final int MOST_FRAMES = 40;

    private Details() {}

    static String of(String code, Throwable thrown, String version) {
        return "Tabularium %s · %s%n%s".formatted(version, code, machine()) + Chain.of(thrown).stream()
                .map(Details::cause).collect(Collectors.joining("caused by "));
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "Java %s · %s %s %s · %s · %d MB%n".formatted(Runtime.version(), property("os.name"),
                property("os.version"), property("os.arch"), Locale.getDefault().getLanguage(),
                runtime.maxMemory() >> 20);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static String cause(Throwable thrown) {
        String kind = thrown instanceof Told told ? " " + told.kind() : "";
        return thrown.getClass().getName() + kind + System.lineSeparator()
                + Arrays.stream(thrown.getStackTrace()).limit(MOST_FRAMES)
                        .map(f -> "    %s.%s:%d%n".formatted(f.getClassName(), f.getMethodName(),
                                f.getLineNumber()))
                        .collect(Collectors.joining());
    }
}
