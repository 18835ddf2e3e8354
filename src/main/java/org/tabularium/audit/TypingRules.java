package org.tabularium.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Slips of typing and of copying that a careful reader stumbles over (Art. 12(1) GDPR).
final class TypingRules implements Rule {
    private static final String LETTER = "typo-letter";
    private static final String BLANK = "typo-blank";
    private static final String ENCODING = "typo-encoding";
    private static final String UNFINISHED = "sentence-unfinished";
    private static final int SHORT = 7;
    private static final int WORDS = 8;
    private static final int LONGEST_LINK = 300;
    /// What is left where UTF-8 was read as something else.
    private static final List<String> ARTEFACTS =
            List.of("\u00c2", "\u00c3\u00bc", "\u00c3\u00a4", "\u00c3\u00b6", "\u00c3\u0178",
                    "\u00c3\u00a9", "\u00c3\u00b3", "\u00e2\u20ac", "\ufffd");

    @Override
    public List<String> ids() {
        return List.of(LETTER, BLANK, ENCODING, UNFINISHED);
    }

    @Override
    public void look(Look look, Notes notes) {
        letters(look, notes);
        blanks(look, notes);
        artefacts(look, notes);
        unfinished(look, notes);
    }

    /// A word with its last letter twice, which also stands there rightly written.
    private static void letters(Look look, Notes notes) {
        Tokens tokens = look.tokens();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.at(i).folded());
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            String word = token.folded();
            int n = word.length();
            if (token.isWord() && n > SHORT && word.charAt(n - 1) == word.charAt(n - 2)
                    && words.contains(word.substring(0, n - 1))) {
                notes.add(LETTER, Weight.HINT, new Stretch(token.start(), token.end()), token.text());
            }
        }
    }

    private static void blanks(Look look, Notes notes) {
        String text = look.text();
        for (int i = text.indexOf(')'); i >= 0 && i + 2 < text.length(); i = text.indexOf(')', i + 1)) {
            boolean glued =
                    Character.isUpperCase(text.charAt(i + 1)) && Character.isLowerCase(text.charAt(i + 2));
            if (glued && !isInLink(text, i)) {
                notes.add(BLANK, Weight.HINT, new Stretch(wordBefore(text, i), wordAfter(text, i + 1)));
            }
        }
    }

    private static int wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LINK && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordAfter(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_LINK && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInLink(String text, int at) {
        return text.substring(wordBefore(text, at), at).contains("://");
    }

    private static void artefacts(Look look, Notes notes) {
        String text = look.text();
        for (String artefact : ARTEFACTS) {
            for (int i = text.indexOf(artefact); i >= 0; i = text.indexOf(artefact, wordAfter(text, i) + 1)) {
                notes.add(ENCODING, Weight.HINT, new Stretch(wordBefore(text, i), wordAfter(text, i)));
            }
        }
    }

    /// A paragraph that breaks off with a comma or a word that asks for more.
    private static void unfinished(Look look, Notes notes) {
        Set<String> danglers = look.lists().set("danglers");
        Set<String> greetings = look.lists().set("greetings");
        List<Piece> pieces = look.outline().prose().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            boolean goesOn = i + 1 < pieces.size() && (pieces.get(i + 1).kind() == Piece.Kind.ITEM
                    || pieces.get(i + 1).kind() == Piece.Kind.ROW);
            if (pieces.get(i).kind() == Piece.Kind.PARAGRAPH && !goesOn) {
                breaksOff(pieces.get(i), danglers, greetings, look, notes);
            }
        }
    }

    private static void breaksOff(Piece piece, Set<String> danglers, Set<String> greetings, Look look,
            Notes notes) {
        Tokens tokens = Tokens.of(look.of(piece.at()));
        Token last = tokens.at(tokens.size() - 1);
        boolean greets = greetings.contains(tokens.at(0).folded());
        if (!greets && tokens.size() >= WORDS
                && (last.is(",") || (last.text().length() > 1 && danglers.contains(last.text())))) {
            notes.add(UNFINISHED, Weight.HINT,
                    look.sentence(new Stretch(piece.at().end() - 1, piece.at().end())));
        }
    }
}
