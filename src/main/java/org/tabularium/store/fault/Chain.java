package org.tabularium.store.fault;

import java.util.ArrayList;
import java.util.List;

/// An exception and its causes.
final class Chain {
    private static final String OURS = "org.tabularium.";
    private static final int LONGEST = 6;

    private Chain() {}

    /// The causes in order, as far as one wants to know them; a circle ends there too.
    static List<Throwable> of(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = thrown; at != null && chain.size() < LONGEST; at = at.getCause()) {
            chain.add(at);
        }
        return chain;
    }

    static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }
}
