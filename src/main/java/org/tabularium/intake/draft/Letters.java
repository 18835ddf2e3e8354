package org.tabularium.intake.draft;

import java.util.function.Predicate;
import org.tabularium.model.Id;

/// Ids of parts of an entry, as the forms give them.
final class Letters {
    private Letters() {}

    /// The first free letter; a number when the letters are used up.
    static <E> Id<E> free(String prefix, Predicate<String> taken) {
        for (char c = 'a'; c <= 'z'; c++) {
            if (!taken.test(prefix + c)) {
                return new Id<>(prefix + c);
            }
        }
        return number(prefix, taken);
    }

    /// The first free number.
    static <E> Id<E> number(String prefix, Predicate<String> taken) {
        int n = 1;
        while (taken.test(prefix + n)) {
            n++;
        }
        return new Id<>(prefix + n);
    }
}
