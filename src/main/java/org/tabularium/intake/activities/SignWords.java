package org.tabularium.intake.activities;

import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;

/// Words that are a sign of something, wherever they stand.
final class SignWords {
    private final Phrases<Boolean> phrases = new Phrases<>();

    SignWords(Spellings words, String key) {
        phrases.addAll(words.words(key), true);
    }

    boolean in(String text) {
        return in(Tokens.of(text));
    }

    /// Whether a text begins with one of them.
    boolean first(String text) {
        return phrases.at(Tokens.of(text), 0).isPresent();
    }

    /// Whether a text is one of them.
    boolean whole(String text) {
        return phrases.whole(Tokens.of(text)).isPresent();
    }

    boolean in(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (phrases.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
