package org.tabularium.compose.edition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.model.MarkedTexts;
import org.tabularium.model.Register;

/// A register in which every text that a person can write has a word of its own.
///
/// @param texts the register and where its words stand
public record Marks(MarkedTexts texts) {
    public static Marks in(Register register) {
        return new Marks(MarkedTexts.in(register, n -> " " + word(n)));
    }

    /// Of letters alone, so that no format breaks it.
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Xq");
        for (char digit : Integer.toString(number).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return word.append('w').toString();
    }

    public Register register() {
        return texts.register();
    }

    public Set<String> words() {
        return texts.places().keySet();
    }

    /// The words in texts that an edition does not hold.
    public List<String> outside(Edition edition) {
        return texts.places().entrySet().stream().filter(e -> !edition.holds(e.getValue().field()))
                .map(Map.Entry::getKey).toList();
    }
}
