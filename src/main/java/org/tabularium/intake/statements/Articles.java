package org.tabularium.intake.statements;

import java.util.HashSet;
import java.util.Set;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Which articles of the Regulation a sentence names, lists and ranges such as "Art. 15 bis 21" included.
final class Articles {
    private static final int LAST = 99;
    private static final int LONGEST = 40;
    private static final Set<String> MARKS = Spellings.load("citations").set("articles");
    private static final Set<String> TO = Set.of("bis", "to", "through", "-", "ff");
    private static final Set<String> GOING_ON =
            Set.of(",", "und", "and", "sowie", "oder", "or", "&", ".", "/", "(",
                    ")", "abs", "absatz", "lit", "dsgvo", "ds", "gvo", "gdpr", "s", "satz", "u", "art",
                    "artikel", "articles",
                    "article");

    private Articles() {}

    static Set<Integer> in(Tokens tokens) {
        Set<Integer> articles = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (MARKS.contains(tokens.at(i).folded())) {
                read(tokens, i + 1, articles);
            }
        }
        return articles;
    }

    /// Whether Art. 6(1)(f) may be cited, however it is written.
    static boolean citesInterests(Tokens tokens) {
        boolean six = false;
        for (int i = 0; i < tokens.size(); i++) {
            six = six || tokens.at(i).is("6");
            if (six && tokens.at(i).is("f")) {
                return true;
            }
        }
        return false;
    }

    private static void read(Tokens tokens, int from, Set<Integer> into) {
        int last = 0;
        boolean range = false;
        boolean part = false;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.at(i);
            if (token.isNumber()) {
                int number = number(token);
                boolean article = !part && number > 0 && number <= LAST;
                if (article) {
                    for (int n = range && last > 0 ? last + 1 : number; n <= number; n++) {
                        into.add(n);
                    }
                    last = number;
                }
                range = false;
                part = false;
            } else if (TO.contains(token.folded())) {
                range = true;
                if (token.is("ff") && last > 0 && last < 22) {
                    for (int n = last; n <= 22; n++) {
                        into.add(n);
                    }
                }
            } else if (GOING_ON.contains(token.folded()) || token.isLetter()) {
                part = token.is("abs") || token.is("absatz") || token.is("(") || token.is("s")
                        || token.is("satz")
                        || (part && token.is("."));
            } else {
                return;
            }
        }
    }

    private static int number(Token token) {
        int value = 0;
        for (int n = 0; n < Math.min(token.text().length(), 4); n++) {
            value = 10 * value + Character.digit(token.text().charAt(n), 10);
        }
        return value;
    }
}
