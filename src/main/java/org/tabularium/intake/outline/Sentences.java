package org.tabularium.intake.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Spellings;

/// Parts a text into its sentences. A full stop ends one unless it belongs to an abbreviation, an ordinal number, a
/// date, an address of the web or to a letter of a citation.
public final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'”“’‘»«)]";
    private static final String OPENING = "\"'„“”‘‚»«([–-•";
    private static final String STREET = "str";
    private final Set<String> within;
    private final Set<String> capitals;
    private final Set<String> closing;
    private final Set<String> letters;
    private final Set<String> starters;
    private final Set<String> months;

    public Sentences() {
        Spellings words = Spellings.load("outline");
        within = new HashSet<>(words.words("abbreviations"));
        capitals = new HashSet<>();
        within.stream().filter(w -> w.length() > 1).forEach(w -> capitals.add(w.toUpperCase(Locale.ROOT)));
        closing = new HashSet<>();
        words.words("closing").forEach(w -> closing.add(w.toLowerCase(Locale.ROOT)));
        letters = new HashSet<>(words.words("letters"));
        starters = new HashSet<>(words.words("starters"));
        months = new HashSet<>(words.words("months"));
    }

    /// The sentences of a part of a text, without the blanks between them.
    public List<Stretch> in(String text, Stretch part) {
        List<Stretch> sentences = new ArrayList<>();
        int from = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < part.end() && (ENDS + CLOSING).indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end < part.end() && ends(text, new Stretch(from, part.end()), i, end)) {
                add(sentences, text, from, end);
                from = end;
            }
            i = end - 1;
        }
        add(sentences, text, from, part.end());
        return List.copyOf(sentences);
    }

    private static void add(List<Stretch> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Stretch(start, end));
        }
    }

    /// @param rest from the beginning of the sentence to the end of the part
    /// @param stop where the sign stands that may end it
    /// @param after where what closes it ends
    private boolean ends(String text, Stretch rest, int stop, int after) {
        int next = after;
        boolean line = false;
        while (next < rest.end() && isBlank(text.charAt(next))) {
            line |= text.charAt(next) == '\n';
            next++;
        }
        if (next == rest.end()) {
            return true;
        }
        if (next == after) {
            return text.charAt(stop) == '.' && isGluedStart(text, rest, stop, after);
        }
        int first = next;
        while (first < rest.end() - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        char begin = text.charAt(first);
        if (Character.isLowerCase(begin) || !(Character.isLetterOrDigit(begin) || begin == '§')) {
            return line && !Character.isLowerCase(begin);
        }
        if (text.charAt(stop) != '.') {
            return text.charAt(stop) != '…' || Character.isUpperCase(begin);
        }
        return fullStop(text, rest, stop, wordAt(text, first, rest.end()), first > next);
    }

    private boolean fullStop(String text, Stretch rest, int stop, String next, boolean opened) {
        int start = stop;
        while (start > rest.start() && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        if (word.isEmpty()) {
            return true;
        }
        boolean starts = starters.contains(next);
        if (isNumber(word)) {
            return start > rest.start() && !months.contains(next) && (starts || word.length() > 2 || opened)
                    && !(Character.isDigit(next.charAt(0)) && word.length() < 3);
        }
        String last = word.substring(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
        if (capitals.contains(word) && (Character.isDigit(next.charAt(0)) || isUpper(next))) {
            return false;
        }
        if (last.length() == 1 && Character.isLetter(last.charAt(0))) {
            return starts && (closing.contains(chain(text, rest.start(), stop))
                    || isLetterOfNorm(text, rest, start));
        }
        if (closing.contains(word.toLowerCase(Locale.ROOT)) || (word.length() > STREET.length()
                && word.endsWith(STREET))) {
            return starts;
        }
        return !within.contains(last) && !within.contains(last.toLowerCase(Locale.ROOT))
                && start >= rest.start()
                && !(isRoman(word) && start == rest.start());
    }

    /// Letters with full stops and single blanks between them, as in `i. V. m.`, without blanks.
    private static String chain(String text, int from, int stop) {
        StringBuilder chain = new StringBuilder();
        for (int i = stop - 1; i >= from && stop - i < 16; i--) {
            char c = text.charAt(i);
            if (c == '.' || Character.isLetter(c)) {
                if (c != '.' && i > from && Character.isLetter(text.charAt(i - 1))) {
                    return chain.reverse().toString().toLowerCase(Locale.ROOT);
                }
                chain.append(c);
            } else if (!isBlank(c) || i == from || text.charAt(i - 1) != '.') {
                break;
            }
        }
        return chain.reverse().toString().toLowerCase(Locale.ROOT);
    }

    private boolean isLetterOfNorm(String text, Stretch rest, int start) {
        int end = start;
        while (end > rest.start() && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > rest.start() && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return letters.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /// A sentence that begins right after the full stop of the one before, as where tags were taken away.
    private boolean isGluedStart(String text, Stretch rest, int stop, int after) {
        if (!Character.isUpperCase(text.charAt(after)) || stop == rest.start()) {
            return false;
        }
        char before = text.charAt(stop - 1);
        String next = wordAt(text, after, rest.end());
        int end = after + next.length();
        boolean apart = end >= rest.end() || isBlank(text.charAt(end)) || text.charAt(end) == ',';
        return apart && next.length() > 1 && starters.contains(next)
                && (Character.isLowerCase(before) || before == ')' || Character.isUpperCase(before));
    }

    private static String wordAt(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < 40 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == from ? text.substring(from, from + 1) : text.substring(from, end);
    }

    private static boolean isNumber(String word) {
        return word.length() < 10 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isRoman(String word) {
        return word.length() < 6 && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
