package org.tabularium.audit;

import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// Places of a text as one quotes them: in one line, and not too long.
final class Quotes {
    private static final int LONGEST = 160;

    private Quotes() {}

    /// What stands at a place, in one line; cut between words where it is long.
    static String of(Prose prose, Stretch at) {
        int end = Math.min(at.end(), at.start() + 4 * LONGEST);
        StringBuilder line = new StringBuilder();
        for (String word : new Stretch(at.start(), end).of(prose.text()).strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= LONGEST) {
                return line.append(" …").toString();
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(word, 0, Math.min(word.length(), LONGEST));
        }
        return line.toString();
    }
}
