package org.tabularium.intake.prose;

import java.util.Locale;

/// Numbers of entries as lists print them.
final class Counting {
    private static final int MOST_ROMAN = 3000;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i"};

    private Counting() {}

    /// @param form `1`, `a`, `A`, `i` or `I`
    static String of(int number, char form) {
        return switch (form) {
            case 'a' -> letters(number);
            case 'A' -> letters(number).toUpperCase(Locale.ROOT);
            case 'i' -> roman(number);
            case 'I' -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(SIGNS[i]);
            }
        }
        return out.toString();
    }
}
