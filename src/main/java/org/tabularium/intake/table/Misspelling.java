package org.tabularium.intake.table;

/// Whether a word is another one, misspelt: letters left out, doubled, exchanged or in the wrong order.
final class Misspelling {
    private static final int SHORT = 3;
    private static final int LONG = 9;
    private static final int LONGER = 20;
    private static final int LONGEST = 60;

    private Misspelling() {}

    /// Whether so few letters differ that it is the same word: one, in long words two, in longer ones three. The first letter has to be right.
    static boolean isNear(String written, String meant) {
        int most = written.length() >= LONGER ? 3 : written.length() >= LONG ? 2 : 1;
        if (written.length() <= SHORT || meant.length() <= SHORT + 1 || written.length() > LONGEST
                || meant.length() > LONGEST || Math.abs(written.length() - meant.length()) > most
                || written.charAt(0) != meant.charAt(0)) {
            return false;
        }
        return distance(written, meant) <= most;
    }

    /// Damerau and Levenshtein's distance, neighbours exchanged counting as one.
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
