package org.tabularium.intake.dpf;

/// Whether two names differ by one letter only: typed wrongly, left out, or one too many.
final class Nearness {
    private static final int LEAST_LETTERS = 6;

    private Nearness() {}

    static boolean isNear(String a, String b) {
        if (Math.min(a.length(), b.length()) < LEAST_LETTERS || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end <= 1;
    }
}
