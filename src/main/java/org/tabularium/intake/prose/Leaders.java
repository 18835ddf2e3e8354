package org.tabularium.intake.prose;

import java.util.ArrayList;
import java.util.List;

/// Takes the numbers of pages off a table of contents.
final class Leaders {
    private static final int FEW = 3;

    private Leaders() {}

    /// The lines, those of a table of contents without what leads to the page and its number.
    static List<Line> without(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < all.size();) {
            int to = i;
            while (to < all.size() && cut(all.get(to).text()) > 0) {
                to++;
            }
            for (int k = i; k < to && to - i >= FEW; k++) {
                Line line = all.get(k);
                all.set(k, line.with(line.text().substring(0, cut(line.text()))));
            }
            i = Math.max(i + 1, to);
        }
        return all;
    }

    /// Where the words of a line end that are followed by a row of dots or a tab and a number; 0 if they are
    /// not.
    static int cut(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) >= '0' && line.charAt(at - 1) <= '9') {
            at--;
        }
        int digits = line.length() - at;
        int end = at;
        int dots = 0;
        boolean tab = false;
        while (end > 0 && " .\t…·_".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
            dots += line.charAt(end) == ' ' ? 0 : 1;
            tab |= line.charAt(end) == '\t';
        }
        boolean words = end > 0 && line.chars().limit(end).anyMatch(Character::isLetter)
                && line.indexOf('\t') >= Math.min(end, line.length());
        boolean untabbed = line.indexOf('\t') < 0;
        return digits > 0 && digits < 4 && (tab || dots > 2) && (words || untabbed) && end > 0 ? end : 0;
    }
}
