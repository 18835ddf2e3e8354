package org.tabularium.intake.statements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.statements.Kept.Kind;

/// Leaves out what only leads to a more exact statement or says the same again beside it.
final class Pruning {
    private static final int SOON = 4;
    private final List<Kept> all;
    private final Set<Stretch> withSessions;

    Pruning(List<Kept> all) {
        this.all = all;
        withSessions = all.stream().filter(k -> k.kind() == Kind.SESSION_ENDS)
                .map(k -> k.passage().surroundings().activity()).collect(Collectors.toSet());
    }

    List<Kept> rest() {
        return IntStream.range(0, all.size()).filter(i -> !isIdle(i)).mapToObj(all::get).toList();
    }

    private boolean isIdle(int i) {
        Kept one = all.get(i);
        return switch (one.kind()) {
            case PERIOD -> repeats(i);
            case OTHER, SESSION_ENDS -> repeats(i) || explains(i);
            case PURPOSE -> (one.passage().leads() && leadsOn(i)) || isToldMoreExactly(i) || isToldBefore(i)
                    || repeats(i);
            case SESSION -> isToldBeside(one) || repeats(i);
        };
    }

    /// "This is the case when …" after a purpose in general words.
    private boolean isToldMoreExactly(int i) {
        Kept one = all.get(i);
        for (int n = i + 1; n < Math.min(all.size(), i + SOON); n++) {
            Kept next = all.get(n);
            boolean near = next.order() - one.order() < SOON && isSame(one, next);
            if (near && next.passage().has(Cue.CASE)) {
                return true;
            }
        }
        return false;
    }

    /// "This is the case when …" after an event that is not as general as a purpose.
    private boolean explains(int i) {
        return i > 0 && all.get(i).passage().has(Cue.CASE) && all.get(i).order() == all.get(i - 1).order() + 1
                && all.get(i - 1).kind() == Kind.OTHER && isSame(all.get(i - 1), all.get(i))
                && !all.get(i - 1).passage().has(Cue.CASE);
    }

    /// An announcement with a colon whose list follows, be it under headings of its own.
    private boolean leadsOn(int i) {
        return i + 1 < all.size()
                && all.get(i).passage().surroundings().section().extent()
                        .contains(all.get(i + 1).said().at());
    }

    private boolean isToldBefore(int i) {
        return i > 0 && all.get(i - 1).kind() == Kind.PURPOSE && isSame(all.get(i - 1), all.get(i))
                && all.get(i).order() - all.get(i - 1).order() < SOON;
    }

    private boolean isToldBeside(Kept one) {
        return withSessions.contains(one.passage().surroundings().activity());
    }

    /// The same period twice in one sentence.
    private boolean repeats(int i) {
        return i > 0 && all.get(i - 1).order() == all.get(i).order()
                && all.get(i - 1).said().value().equals(all.get(i).said().value());
    }

    private static boolean isSame(Kept one, Kept other) {
        return one.passage().surroundings().section().extent()
                .equals(other.passage().surroundings().section().extent());
    }
}
