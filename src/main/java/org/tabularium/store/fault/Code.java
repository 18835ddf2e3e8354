package org.tabularium.store.fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The code of a fault, for example `4KQ7-9TRM`: what happened, and where. Lines and messages do not count, so that it
/// stays the same from version to version and from register to register.
final class Code {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;
    private static final int PLACES = 3;

    private Code() {}

    static String of(Throwable thrown) {
        if (thrown instanceof Told told) {
            return letters(told.kind());
        }
        List<Throwable> chain = Chain.of(thrown);
        String kind = letters(chain.stream().map(t -> t.getClass().getName()).toList().toString());
        // Where memory ends is chance.
        return thrown instanceof OutOfMemoryError ? kind : kind + "-" + letters(where(chain).toString());
    }

    /// The places of the first cause that came through our own code.
    private static List<String> where(List<Throwable> chain) {
        return chain.reversed().stream().map(Code::places).filter(p -> !p.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private static List<String> places(Throwable thrown) {
        Stream<String> own = Arrays.stream(thrown.getStackTrace()).filter(Chain::isOurs).map(Code::place);
        // A circle can end anywhere in it.
        return thrown instanceof StackOverflowError ? own.distinct().sorted().toList()
                : own.distinct().limit(PLACES).toList();
    }

    /// A lambda is numbered by its place in the file: it counts as the method it stands in.
    private static String place(StackTraceElement frame) {
        return frame.getClassName().replaceFirst("\\$\\$.*", "") + "."
                + frame.getMethodName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    }

    private static String letters(String text) {
        byte[] hash = hash(text);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(Math.floorMod(hash[i], LETTERS.length())));
        }
        return letters.toString();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
