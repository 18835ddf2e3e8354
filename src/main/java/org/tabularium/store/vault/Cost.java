package org.tabularium.store.vault;

/// What it costs to try one password: the parameters of Argon2id.
///
/// @param kibibytes memory
/// @param passes how often the memory is gone over
/// @param lanes into how many parts it is cut
public record Cost(int kibibytes, int passes, int lanes) {
    /// Of new passwords: the memory-constrained choice of RFC 9106, section 4, with its memory doubled.
    public static final Cost USUAL = new Cost(128 * 1024, 3, 4);
    /// The least that Argon2id is defined for. Protects nothing: for tests of what is built on top.
    public static final Cost LEAST = new Cost(8, 1, 1);

    private static final int MOST_KIBIBYTES = 1024 * 1024;
    private static final int MOST_LANES = 16;
    private static final long MOST_WORK = 4L * MOST_KIBIBYTES;

    /// Whether Argon2id is defined for these numbers.
    boolean defined() {
        return lanes >= 1 && lanes <= MOST_LANES && passes >= 1 && kibibytes >= 8 * lanes;
    }

    /// Whether the numbers, which may come from a hostile file, ask for no more than this machine can give
    /// within seconds.
    boolean bearable() {
        long bytes = kibibytes * 1024L;
        return kibibytes <= MOST_KIBIBYTES && (long) kibibytes * passes <= MOST_WORK
                && bytes <= Runtime.getRuntime().maxMemory() / 2;
    }
}
