package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// Makes short entries of an enumeration.
final class Entries {
    private static final String BLANK = " \t\n\u00a0\u202f";
    private static final String LOOSE = BLANK + ",;.:–-•";
    private static final String QUOTES = "„“”«»";

    private static final int SHORTEST_SENTENCE = 12;

    private Entries() {}

    /// The entries of an enumeration parted by semicolons, or by commas where there is no semicolon; signs within
    /// brackets or quotation marks part nothing.
    static List<Said<String>> of(Prose prose, Stretch at) {
        String text = prose.of(at);
        char sign = text.indexOf(';') >= 0 ? ';' : ',';
        List<Said<String>> entries = new ArrayList<>();
        int from = 0;
        Shelter shelter = new Shelter(text, text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean open = !shelter.holds(i);
            boolean stop = c == '.' && i + 1 < text.length() && BLANK.indexOf(text.charAt(i + 1)) >= 0
                    && i - from > 30
                    && open;
            if (c == '\n' || stop || (c == sign && open)) {
                add(entries, prose, new Stretch(at.start() + from, at.start() + i));
                from = i + 1;
            }
        }
        add(entries, prose, new Stretch(at.start() + from, at.end()));
        return entries;
    }

    private static void add(List<Said<String>> entries, Prose prose, Stretch at) {
        Said<String> entry = whole(prose, at);
        if (!entry.value().isEmpty()) {
            entries.add(entry);
        }
    }

    /// One entry, without what explains it in brackets at its end or after a colon.
    static Said<String> whole(Prose prose, Stretch at) {
        String text = prose.of(at);
        int end = text.length();
        for (int i = 3; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '.' && i > SHORTEST_SENTENCE && i + 2 < text.length()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2)) && Character.isLowerCase(text.charAt(i - 1));
            boolean colon = c == ':' && i + 1 < text.length() && BLANK.indexOf(text.charAt(i + 1)) >= 0;
            boolean explains = ends || colon || (c == '(' && !goesOn(text, i));
            if (explains) {
                end = i;
                break;
            }
        }
        Stretch bare = unquoted(prose, trimmed(text, at.start(), end));
        return Said.sure(prose.of(bare), bare);
    }

    /// Without the quotation marks that stand around all of it.
    private static Stretch unquoted(Prose prose, Stretch at) {
        String text = prose.of(at);
        int last = text.length() - 1;
        boolean quoted =
                last > 1 && QUOTES.indexOf(text.charAt(0)) >= 0 && QUOTES.indexOf(text.charAt(last)) >= 0
                        && text.substring(1, last).chars().noneMatch(c -> QUOTES.indexOf(c) >= 0);
        return quoted ? new Stretch(at.start() + 1, at.end() - 1) : at;
    }

    /// Whether words follow right after a bracket.
    static boolean goesOn(String text, int open) {
        int close = text.indexOf(')', open);
        return close > open && close + 2 < text.length() && text.charAt(close + 1) == ' '
                && Character.isLetter(text.charAt(close + 2));
    }

    private static Stretch trimmed(String text, int offset, int to) {
        int start = 0;
        int end = to;
        while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Stretch(offset + start, offset + end);
    }

    /// What stands between signs that stand in no brackets.
    static List<Stretch> parted(Prose prose, Stretch at, char sign) {
        String text = prose.of(at);
        List<Stretch> parts = new ArrayList<>();
        int from = 0;
        Shelter shelter = new Shelter(text, text.length());
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (!shelter.holds(i) && text.charAt(i) == sign)) {
                parts.add(trimmed(text.substring(from, i), at.start() + from, i - from));
                from = i + 1;
            }
        }
        return parts.stream().filter(part -> part.length() > 0).toList();
    }

    /// Where the first colon stands that a blank follows and that is in no brackets; -1 where there is none.
    static int colon(Prose prose, Stretch at) {
        String text = prose.text();
        Shelter shelter = new Shelter(text, at.end());
        for (int i = at.start(); i + 1 < at.end(); i++) {
            if (!shelter.holds(i) && text.charAt(i) == ':' && BLANK.indexOf(text.charAt(i + 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// The cells of a row.
    static List<Stretch> cells(Prose prose, Stretch at) {
        String text = prose.of(at);
        List<Stretch> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                cells.add(trimmed(text.substring(from, i), at.start() + from, i - from));
                from = i + 1;
            }
        }
        return cells;
    }
}
