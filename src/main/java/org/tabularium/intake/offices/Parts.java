package org.tabularium.intake.offices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.Tokens;

/// Parts lines at commas, brackets, colons, bars, the ends of sentences and words such as "with its seat in".
final class Parts {
    private static final String ALWAYS = ";|·•\t●∙▪";
    private static final Set<String> SUFFIXES =
            Set.of("inc", "llc", "ltd", "limited", "corp", "lp", "llp", "plc",
                    "gmbh",
                    "ag", "s.a", "sa", "b.v", "bv", "pbc", "s.l", "lda", "s.r.l", "co");
    private static final Set<String> KEPT = Set.of("haftungsbeschrankt", "publ", "haftungsbeschraenkt",
            "gemeinnutzig", "e.v", "i.g",
            "saale", "oder", "bodensee", "main", "allgau", "harz", "taunus", "sieg", "ruhr", "wurtt", "spree",
            "holst",
            "ems", "eifel", "westf", "at", "dot", "punkt");
    private static final Set<String> ABBREVIATIONS =
            Set.of("st", "rd", "ave", "blvd", "dr", "nr", "no", "tel", "pl",
                    "sq", "co",
                    "prof", "inkl", "med", "jur", "hd", "fl", "bldg", "ste");
    private final OfficeWords words;
    private final Set<Integer> sentences = new HashSet<>();
    private final List<Part> all = new ArrayList<>();

    private Parts(OfficeWords words, Outline outline) {
        this.words = words;
        outline.sentences().forEach(s -> sentences.add(s.start()));
    }

    static List<Part> of(OfficeWords words, Outline outline, List<Line> lines) {
        Parts parts = new Parts(words, outline);
        lines.forEach(parts::part);
        return List.copyOf(parts.all);
    }

    private void part(Line line) {
        String text = line.text();
        List<Found<Boolean>> seats = words.seats.in(Tokens.of(text));
        int seat = 0;
        int from = 0;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            while (seat < seats.size() && seats.get(seat).start() < i) {
                seat++;
            }
            char sign = 0;
            int next = i + 1;
            if (seat < seats.size() && seats.get(seat).start() == i
                    && !isLabelled(text, seats.get(seat).end())) {
                boolean sentence = sentences.contains(line.at().start() + i) && i > from;
                sign = sentence ? '.' : '@';
                next = seats.get(seat).end();
                sentences.remove(line.at().start() + i);
            } else if (sentences.contains(line.at().start() + i) && i > from
                    && !isAfterAbbreviation(text, i)) {
                sign = '.';
                next = i;
            } else {
                int kept = kept(text, i);
                if (kept > i) {
                    i = kept;
                    continue;
                }
                sign = isSign(text, i) ? text.charAt(i) : 0;
            }
            if (sign != 0) {
                add(line, from, i, before, sign);
                before = sign;
                from = next;
                i = Math.max(i, next - 1);
                if (sign == '.' && next <= i + 1) {
                    sentences.remove(line.at().start() + next);
                    i = next - 1;
                }
            }
        }
        add(line, from, text.length(), before, '\n');
    }

    /// "Dorfstr. 7" and "Church St. 4" are no two sentences.
    private boolean isAfterAbbreviation(String text, int i) {
        int end = i;
        while (end > 0 && Trim.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != '.') {
            return false;
        }
        int from = end - 1;
        while (from > 0 && end - from < 40 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = Tokens.fold(text.substring(from, end - 1));
        return word.endsWith("str") || words.titles.contains(word) || ABBREVIATIONS.contains(word);
    }

    /// "Address:" is a label like others.
    private static boolean isLabelled(String text, int end) {
        return end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '-');
    }

    private void add(Line line, int from, int to, char before, char after) {
        Stretch at = Trim.blanks(line.text(), from, Math.max(from, to));
        if (at.length() > 0) {
            all.add(new Part(all.size(), line, line.place(at.start(), at.end()), at.of(line.text()), before,
                    after));
        }
    }

    private static boolean isSign(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case ',' -> !isBetweenDigits(text, i) && !isBeforeForm(text, i);
            case ':' -> isBlankAt(text, i + 1);
            case '(', ')' -> true;
            case '–', '—', '-', '/' -> i > 0 && isBlankAt(text, i - 1) && isBlankAt(text, i + 1)
                    && !isBetweenNumbers(text, i);
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    /// The closing bracket of "(haftungsbeschränkt)" and of a town such as "(Saale)" behind its postal code.
    private int kept(String text, int open) {
        if (text.charAt(open) != '(') {
            return open;
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > 40) {
            return open;
        }
        String inside = text.substring(open + 1, close).strip();
        String folded = Tokens.fold(inside);
        boolean zero = folded.equals("0")
                || folded.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '+');
        return zero || KEPT.contains(folded) ? close : open;
    }

    private static boolean isBetweenNumbers(String text, int i) {
        return i > 1 && i + 2 < text.length() && Character.isDigit(text.charAt(i - 2))
                && Character.isDigit(text.charAt(i + 2)) && !isCode(text, i + 2);
    }

    /// Whether five digits and a blank stand there.
    private static boolean isCode(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from == 5 && isBlankAt(text, end);
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isBeforeForm(String text, int comma) {
        int from = comma + 1;
        while (from < text.length() && Trim.isBlank(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && end < from + 8
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private static boolean isBlankAt(String text, int i) {
        return i >= text.length() || Trim.isBlank(text.charAt(i));
    }
}
