package org.tabularium.intake.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tabularium.intake.reading.Token.Kind;

/// The words, numbers and signs of a text in their order. White space only parts them.
public final class Tokens {
    private final String text;
    private final List<Token> all = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    public String text() {
        return text;
    }

    public int size() {
        return all.size();
    }

    /// The token with this number; nothing beyond the ends.
    public Token at(int i) {
        return i < 0 || i >= all.size() ? Token.NONE : all.get(i);
    }

    /// What is written from one token up to the one before another.
    public String between(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldAll(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldAll(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> Character.isLetterOrDigit(c) || !belongs(c)).forEach(c -> {
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'œ' -> plain.append("oe");
                case '‐', '‑', '‒', '–', '—', '−' -> plain.append('-');
                case '’', '‘', '`', '´' -> plain.append('\'');
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private void scan() {
        int last = -1;
        boolean breaks = true;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                    || belongs(c)) {
                breaks = breaks || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
                i = end;
                continue;
            }
            Kind kind = Character.isDigit(c) ? Kind.NUMBER : Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
            if (kind != Kind.SIGN) {
                end = solidEnd(end, kind);
            }
            String written = text.substring(i, end);
            all.add(new Token(kind, written, fold(written), i, end, last == i, breaks));
            last = end;
            breaks = false;
            i = end;
        }
    }

    private int solidEnd(int from, Kind kind) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean same = kind == Kind.NUMBER ? Character.isDigit(c) : Character.isLetter(c) || belongs(c);
            if (!same) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /// Marks over letters, soft hyphens and other characters without width.
    private static boolean belongs(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
