package org.tabularium.intake.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads cells that say yes, no, none or unknown.
public final class VerdictReader {
    private static final int LONGEST = 80;
    private final Map<String, Verdict> texts = new HashMap<>();

    public VerdictReader() {
        Spellings data = Spellings.load("verdicts");
        for (Verdict verdict : Verdict.values()) {
            data.words(verdict.name().toLowerCase(Locale.ROOT))
                    .forEach(w -> texts.putIfAbsent(key(w), verdict));
        }
    }

    /// What a text says if it says no more than this. After a yes or no that stands for itself a reason may follow:
    /// "Nein, da …".
    public Optional<Verdict> of(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.strip().length() <= LONGEST) {
            Verdict whole = texts.get(key(text));
            if (whole != null) {
                return Optional.of(whole);
            }
        }
        return first(text);
    }

    private Optional<Verdict> first(String text) {
        String begin = text.strip();
        int end = 0;
        while (end < begin.length() && end < LONGEST && Character.isLetter(begin.charAt(end))) {
            end++;
        }
        boolean stands = end > 1 && end < begin.length()
                && (",;.(:\n".indexOf(begin.charAt(end)) >= 0 || isDash(begin, end));
        return stands
                ? Optional.ofNullable(texts.get(key(begin.substring(0, end))))
                        .filter(v -> v == Verdict.YES || v == Verdict.NO)
                : Optional.empty();
    }

    private static boolean isDash(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + 3)).strip();
        return text.charAt(at) == ' ' && (rest.startsWith("-") || rest.startsWith("–") || rest.startsWith("(")
                || rest.startsWith("—"));
    }

    /// Words without what stands between them; where there are none the signs themselves.
    private static String key(String text) {
        Tokens tokens = Tokens.of(text);
        StringBuilder words = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            (token.isSolid() ? words : signs).append(token.isSolid() ? " " : "").append(token.folded());
        }
        return words.isEmpty() ? signs.toString() : words.toString();
    }
}
