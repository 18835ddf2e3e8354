package org.tabularium.intake.offices;

import java.util.List;
import org.tabularium.intake.prose.Stretch;

/// Tells whether a sentence speaks of somebody whose services are used or who receives data, and so of no controller.
final class Uses {
    private static final int MOST_PARTS = 40;
    private final OfficeWords words;
    private final String text;
    private final List<Part> parts;

    Uses(OfficeWords words, String text, List<Part> parts) {
        this.words = words;
        this.text = text;
        this.parts = parts;
    }

    /// Whether the sentence of a part says so.
    boolean at(Part part) {
        Stretch sentence = sentence(part);
        return OfficeWords.has(words.uses, sentence.of(text));
    }

    /// From the beginning of its sentence to its end.
    Stretch sentence(Part part) {
        int first = part.number();
        while (first > 0 && part.number() - first < MOST_PARTS && !parts.get(first).beginsSentence()) {
            first--;
        }
        int last = part.number();
        while (last + 1 < parts.size() && last - part.number() < MOST_PARTS
                && !parts.get(last + 1).beginsSentence()) {
            last++;
        }
        return new Stretch(parts.get(first).at().start(), parts.get(last).at().end());
    }
}
