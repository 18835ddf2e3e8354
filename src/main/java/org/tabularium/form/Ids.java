package org.tabularium.form;

import java.util.function.Predicate;
import org.tabularium.model.Id;

/// Ids of new parts, unlike those in use.
public final class Ids {
    private Ids() {}

    /// The first free letter, as documents refer to the part by it; a number when the letters are used up.
    public static <E> Id<E> letter(String prefix, Predicate<String> taken) {
        for (char c = 'a'; c <= 'z'; c++) {
            if (!taken.test(prefix + c)) {
                return new Id<>(prefix + c);
            }
        }
        return number(prefix, taken);
    }

    /// The first free number.
    public static <E> Id<E> number(String prefix, Predicate<String> taken) {
        int n = 1;
        while (taken.test(prefix + n)) {
            n++;
        }
        return new Id<>(prefix + n);
    }
}
