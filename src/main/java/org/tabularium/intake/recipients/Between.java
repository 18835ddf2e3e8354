package org.tabularium.intake.recipients;

import java.util.Locale;
import org.tabularium.intake.reading.Tokens;

/// What the words between two names make of them.
final class Between {
    private Between() {}

    /// Whether a company does business under the name behind it.
    static boolean isTradeName(Tokens tokens, int from, int to) {
        String between = to - from > 6 || to < from ? "" : tokens.between(from, to).toLowerCase(Locale.ROOT);
        return between.contains("d/b/a") || between.contains("dba") || between.contains("trading as");
    }

    /// Whether the words between a service and a company make the company the one behind it.
    static boolean isJoined(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).isSign(";") || tokens.at(i).is("und") || tokens.at(i).is("and")
                    || (tokens.at(i).is(".") && tokens.at(i + 1).isWord() && i + 1 < to
                            && !tokens.at(i + 1).glued())) {
                return false;
            }
        }
        return true;
    }
}
