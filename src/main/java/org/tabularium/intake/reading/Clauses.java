package org.tabularium.intake.reading;

/// Where what belongs together ends: at semicolons, bullets, lines and sentences.
final class Clauses {
    private static final int SHORTEST_WORD = 4;

    private Clauses() {}

    /// The number of the token after the clause that begins with one.
    static int end(Tokens tokens, int from, Cited cited) {
        int i = from;
        while (i < tokens.size()) {
            if (i > from && breaks(tokens, i)) {
                return i;
            }
            if (cited.begins(i)) {
                i = cited.end(i);
                continue;
            }
            Token token = tokens.at(i);
            i++;
            if (token.is(";") || isBullet(token) || token.is(".") && endsSentence(tokens, i - 1)
                    || token.isSign("!?")) {
                return i;
            }
        }
        return i;
    }

    private static boolean isBullet(Token token) {
        return !token.isSolid() && token.text().length() == 1 && Bullets.isBullet(token.text().charAt(0));
    }

    /// A line ends a clause unless it plainly goes on.
    private static boolean breaks(Tokens tokens, int i) {
        if (!tokens.at(i).breaks()) {
            return false;
        }
        Token before = tokens.at(i - 1);
        Token next = tokens.at(i);
        boolean open =
                before.isSign(",-") || before.isWord() && Character.isLowerCase(before.text().charAt(0))
                        || before.isNumber();
        return !(open && next.isWord()) || next.isSign("-*");
    }

    private static boolean endsSentence(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        Token next = tokens.at(i + 1);
        boolean word = before.isWord() && before.text().length() >= SHORTEST_WORD || !before.isSolid();
        return next.isNone() || word && !next.glued() && next.isWord()
                && Character.isUpperCase(next.text().codePointAt(0));
    }
}
