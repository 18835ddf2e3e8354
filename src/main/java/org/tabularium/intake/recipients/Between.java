package org.tabularium.intake.recipients;

import java.util.Locale;
import java.util.Optional;
import org.tabularium.intake.reading.Tokens;

/// What the words between two names make of them.
final class Between {
    private Between() {}

    /// Whether a company does business under the name behind it.
    static boolean isTradeName(Tokens tokens, int from, int to) {
        String between = to - from > 6 || to < from ? "" : tokens.between(from, to).toLowerCase(Locale.ROOT);
        return between.contains("d/b/a") || between.contains("dba") || between.contains("trading as");
    }

    /// Whether nothing but a short name in brackets and the sign of a list stands between two companies.
    static boolean isList(Tokens tokens, int from, int to) {
        int at = from;
        if (tokens.at(at).is("(")) {
            while (at < to && !tokens.at(at).is(")")) {
                at++;
            }
            at++;
        }
        return at == to - 1
                && (tokens.at(at).isSign(";,") || tokens.at(at).is("und") || tokens.at(at).is("and"));
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

    /// The company of which a bracket behind its name tells the service meant: "Google LLC (YouTube)".
    static Optional<Company> maker(Line line, Mention mention) {
        boolean alone = mention.kind() == Mention.Kind.SERVICE && line.tokens().at(mention.from() - 1).is("(")
                && line.tokens().at(mention.end()).is(")");
        return !alone ? Optional.empty()
                : line.mentions().stream().flatMap(m -> m.company().stream())
                        .filter(c -> c.end() == mention.from() - 1).findFirst();
    }
}
