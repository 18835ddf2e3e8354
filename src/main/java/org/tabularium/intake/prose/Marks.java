package org.tabularium.intake.prose;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tabularium.intake.prose.Mark.Form;
import org.tabularium.intake.reading.Tokens;

/// Reads the marks of lines, one after another: what could be a letter or a citation counts only in its turn.
final class Marks {
    private static final String BULLETS = "•◦▪▫●○■□►▶‣⁃∙\uf0b7\uf0a7\uf02d➢✓✔➔❖◆◇☐☑✗✘";
    private static final String DASHES = "-–—*·→>»o+";
    private static final int MOST_DEPTH = 5;
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);
    private static final Set<String> WORDS = Set.of("artikel", "article", "art", "abschnitt", "section",
            "teil", "part",
            "kapitel", "chapter", "ziffer", "clause", "annex", "anlage", "anhang");
    private final Map<Form, Integer> last = new EnumMap<>(Form.class);

    /// The mark of a line that has no blanks before it.
    Mark of(String line) {
        Mark mark = read(line);
        if (mark.isCounted()) {
            if (!isInTurn(mark, line)) {
                return Mark.NONE;
            }
            last.put(mark.form(), mark.number());
        }
        return mark;
    }

    private Mark read(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return sign(line);
        }
        if (DASHES.indexOf(first) >= 0) {
            boolean alone = line.length() == 1 || Characters.isBlank(line.charAt(1));
            return alone ? sign(line) : Mark.NONE;
        }
        if (first >= '0' && first <= '9') {
            return number(line);
        }
        if (first == '(') {
            return bracketed(line);
        }
        if (first == '§') {
            return counted(line, 1, Form.PARAGRAPH);
        }
        return Character.isLetter(first) ? lettered(line) : Mark.NONE;
    }

    private static Mark sign(String line) {
        return new Mark(Form.SIGN, line.substring(0, 1), 0, 1, blanks(line, 1));
    }

    private static Mark number(String line) {
        int at = 0;
        int depth = 0;
        int value = 0;
        while (depth < MOST_DEPTH) {
            int end = digits(line, at);
            if (end == at || end - at > 2) {
                break;
            }
            value = Integer.parseInt(line, at, end, 10);
            depth++;
            at = end;
            boolean more = at + 1 < line.length() && line.charAt(at) == '.' && line.charAt(at + 1) >= '0'
                    && line.charAt(at + 1) <= '9';
            if (!more) {
                break;
            }
            at++;
        }
        if (depth == 0 || at >= line.length() || Character.isDigit(line.charAt(at))
                || line.charAt(at - 1) == '.') {
            return Mark.NONE;
        }
        char after = line.charAt(at);
        if (after == ')') {
            return mark(depth == 1 ? Form.NUMBER_BRACKET : Form.NUMBER, line, at + 1, value, depth);
        }
        if (after == '.') {
            boolean glued = at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1));
            return glued ? new Mark(Form.NUMBER, line.substring(0, at + 1), value, depth, at + 1)
                    : mark(Form.NUMBER, line, at + 1, value, depth);
        }
        if (!Characters.isBlank(after)) {
            return Mark.NONE;
        }
        return mark(depth > 1 ? Form.NUMBER : Form.BARE, line, at, value, depth);
    }

    private Mark bracketed(String line) {
        int close = line.indexOf(')');
        if (close < 2 || close > 5) {
            return Mark.NONE;
        }
        String in = line.substring(1, close);
        if (digits(in, 0) == in.length() && in.length() <= 2) {
            return mark(Form.NUMBER_BRACKETS, line, close + 1, Integer.parseInt(in), 1);
        }
        return letters(line, in, close + 1, Form.LETTER_BRACKETS);
    }

    private Mark lettered(String line) {
        int end = 0;
        while (end < line.length() && end < 12 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String word = line.substring(0, end);
        if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
            int stop = end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
            return counted(line, stop, Form.WORD);
        }
        boolean closed = end < line.length() && (line.charAt(end) == ')' || line.charAt(end) == '.');
        return closed ? letters(line, word, end + 1, Form.LETTER) : Mark.NONE;
    }

    private Mark letters(String line, String in, int end, Form form) {
        boolean capital = in.equals(in.toUpperCase(Locale.ROOT));
        int roman = roman(in.toUpperCase(Locale.ROOT));
        if (in.length() == 1) {
            char letter = Character.toLowerCase(in.charAt(0));
            int number = letter - 'a' + 1;
            if (number < 1 || number > 26) {
                return Mark.NONE;
            }
            Form plain = capital ? Form.CAPITAL : form;
            boolean next = last.getOrDefault(plain, 0) == number - 1 && number > 1;
            Form counting = capital ? Form.ROMAN : Form.SMALL_ROMAN;
            boolean counted = roman > 0 && (roman == 1 || last.getOrDefault(counting, 0) == roman - 1);
            return counted && !next ? mark(counting, line, end, roman, 1) : mark(plain, line, end, number, 1);
        }
        if (roman > 0) {
            return mark(capital ? Form.ROMAN : Form.SMALL_ROMAN, line, end, roman, 1);
        }
        boolean twice = in.length() == 2 && in.charAt(0) == in.charAt(1) && in.charAt(0) >= 'a'
                && in.charAt(0) <= 'z';
        return twice ? mark(Form.LETTERS, line, end, in.charAt(0) - 'a' + 1, 1) : Mark.NONE;
    }

    /// `§ 3`, `Art. 5`, `Part II`, and what parts them from the words after them.
    private static Mark counted(String line, int from, Form form) {
        int start = blanks(line, from);
        int end = digits(line, start);
        int number = end > start && end - start <= 3 ? Integer.parseInt(line, start, end, 10) : 0;
        if (number == 0 && start > from) {
            end = start;
            while (end < line.length() && ROMAN.containsKey(line.charAt(end))) {
                end++;
            }
            number = roman(line.substring(start, end));
        }
        if (number == 0 || (end < line.length() && Character.isLetterOrDigit(line.charAt(end)))) {
            return Mark.NONE;
        }
        int at = blanks(line, end);
        while (at < line.length() && ":.–—-|".indexOf(line.charAt(at)) >= 0) {
            at = blanks(line, at + 1);
        }
        String rest = line.substring(at);
        boolean cited = rest.startsWith("Abs") || rest.startsWith("(") || rest.startsWith("Satz")
                || rest.startsWith("para")
                || rest.startsWith("lit") || rest.startsWith(",") || rest.startsWith(")")
                || rest.startsWith("DSGVO")
                || rest.startsWith("GDPR") || rest.startsWith("DS-GVO") || rest.startsWith("Nr");
        return cited ? Mark.NONE : new Mark(form, line.substring(0, end), number, 1, at);
    }

    private static Mark mark(Form form, String line, int end, int number, int depth) {
        boolean parted = end >= line.length() || Characters.isBlank(line.charAt(end));
        return parted ? new Mark(form, line.substring(0, end), number, depth, blanks(line, end)) : Mark.NONE;
    }

    private boolean isInTurn(Mark mark, String line) {
        int before = last.getOrDefault(mark.form(), 0);
        boolean next = mark.number() == before + 1 || mark.number() == 1;
        return switch (mark.form()) {
            case BARE -> next && isCapital(mark.rest(line)) && !Looks.isPlace(line);
            case CAPITAL, PARAGRAPH, WORD, LETTERS -> next && isCapital(mark.rest(line));
            case NUMBER_BRACKETS -> next;
            case SMALL_ROMAN, LETTER, ROMAN -> next || mark.number() == before || mark.number() == before + 2;
            case NUMBER -> mark.depth() > 1 || !Looks.isMonth(mark.rest(line));
            default -> true;
        };
    }

    private static boolean isCapital(String rest) {
        return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
    }

    private static int roman(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ROMAN.getOrDefault(text.charAt(i), 0);
            if (value == 0 || text.length() > 7) {
                return 0;
            }
            boolean less = i + 1 < text.length() && ROMAN.getOrDefault(text.charAt(i + 1), 0) > value;
            sum += less ? -value : value;
        }
        return Math.max(0, sum);
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && Characters.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
