package org.tabularium.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tabularium.store.fault.Told;
import org.tabularium.words.Words;

/// A file that came from outside cannot be read. Nothing was changed.
public final class IntakeException extends Exception implements Told {
    private final String key;
    private final String file;
    private final transient Object[] values;

    /// @param key of the sentence in the messages of this room; its first place is the name of the file
    /// @param values what stands at the places from the second on
    public IntakeException(String key, Path file, @Nullable Throwable cause, Object... values) {
        super(key + ": " + file, cause);
        this.key = key;
        this.file = String.valueOf(file.getFileName());
        this.values = values.clone();
    }

    @Override
    public String sentence(Locale user) {
        return Words.of("intake", user).get(key,
                Stream.concat(Stream.of(file), Stream.of(values)).toArray());
    }

    @Override
    public String kind() {
        return key;
    }
}
