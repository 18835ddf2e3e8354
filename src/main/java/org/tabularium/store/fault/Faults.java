package org.tabularium.store.fault;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tabularium.words.Words;

/// Makes of whatever was thrown what can be told, and keeps it in the log. To be used from any thread.
public final class Faults {
    private final String version;
    private final Optional<FaultLog> log;

    private Faults(String version, Optional<FaultLog> log) {
        this.version = version;
        this.log = log;
    }

    /// Kept in a log.
    ///
    /// @param version of the program
    public static Faults kept(String version, FaultLog log) {
        return new Faults(version, Optional.of(log));
    }

    /// Where there is nowhere to keep them.
    public static Faults unkept(String version) {
        return new Faults(version, Optional.empty());
    }

    /// What can be told of it. What was foreseen is neither kept nor to be reported, unless something unforeseen is
    /// behind it.
    public Fault of(Throwable thrown) {
        Throwable said = Chain.of(thrown).stream().filter(Told.class::isInstance).findFirst().orElse(thrown);
        String code = Code.of(said);
        boolean reportable =
                Chain.of(said).stream().anyMatch(t -> t instanceof RuntimeException || t instanceof Error)
                        || !(said instanceof Told);
        Fault fault =
                new Fault(code, Details.of(code, said, version), sentences(said, code), reportable);
        if (reportable) {
            log.ifPresent(l -> l.add(fault));
        }
        return fault;
    }

    /// Where they are kept.
    public Optional<Path> log() {
        return log.map(FaultLog::file);
    }

    /// From now on, what nobody has caught on any thread is told too.
    public void catchTheRest(Consumer<Fault> told) {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> told.accept(of(thrown)));
    }

    private static Function<Locale, String> sentences(Throwable thrown, String code) {
        return switch (thrown) {
            case Told told -> told::sentence;
            case OutOfMemoryError _ -> user -> Words.of("fault", user).get("memory", code);
            default -> user -> Words.of("fault", user).get("program", code);
        };
    }
}
