package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;

/// What is said of broken files.
final class Broken {
    private Broken() {}

    static Problem problem(byte[] bytes) {
        return failure(bytes).problem();
    }

    static Problem problem(String text) {
        return problem(text.getBytes(UTF_8));
    }

    static String sentence(String text, Locale user) {
        return failure(text.getBytes(UTF_8)).sentence(user);
    }

    /// A register with these further members.
    static String register(String members) {
        return "{\"format\": \"tabularium\", \"formatVersion\": 1, \"languages\": [\"de\"], " + members + "}";
    }

    private static StoreException failure(byte[] bytes) {
        return catchThrowableOfType(StoreException.class, () -> RopaFormat.open(bytes));
    }
}
