package org.tabularium.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tabularium.store.fault.Told;

/// A file could not be read or written. The old file, if there was one, is as it was.
public final class StoreException extends Exception implements Told {
    private final transient Problem problem;
    private final transient Optional<Path> file;

    StoreException(Problem problem) {
        this(problem, Optional.empty(), null);
    }

    StoreException(Problem problem, Throwable cause) {
        this(problem, Optional.empty(), cause);
    }

    public StoreException(Problem problem, Path file, @Nullable Throwable cause) {
        this(problem, Optional.of(file), cause);
    }

    private StoreException(Problem problem, Optional<Path> file,
            @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
        this.file = file;
    }

    /// The same problem, said of this file.
    public StoreException of(Path path) {
        return new StoreException(problem, Optional.of(path), this);
    }

    public Problem problem() {
        return problem;
    }

    /// The file concerned, if it came from one.
    public Optional<Path> file() {
        return file;
    }

    @Override
    public String sentence(Locale user) {
        return new Sentences(user).of(problem, file);
    }

    @Override
    public String kind() {
        return problem.getClass().getName().replaceFirst(".*\\.Problem\\$", "").replace('$', '.');
    }
}
