package org.tabularium.audit;

import java.util.List;
import java.util.Set;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// What was to be filled in and was not: names of nobody, brackets, lines, addresses hidden from robots.
final class PlaceholderRules implements Rule {
    private static final String LEFT = "placeholder";
    private static final String HIDDEN = "email-hidden";
    private static final String ADDRESS = "address-made-up";
    private static final int LONGEST = 90;
    private static final int LINE = 4;

    @Override
    public List<String> ids() {
        return List.of(LEFT, HIDDEN, ADDRESS);
    }

    @Override
    public void look(Look look, Notes notes) {
        List<Stretch> hidden = look.said("hiddenEmail");
        hidden.forEach(s -> notes.add(HIDDEN, Weight.HINT, s));
        look.said("placeholder").forEach(s -> notes.add(LEFT, Weight.GAP, s, look.of(s)));
        brackets(look, notes);
        lines(look, notes);
        streets(look, notes);
    }

    private static void brackets(Look look, Notes notes) {
        String text = look.text();
        Set<String> usual = look.lists().set("inBrackets");
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.substring(open, Math.min(text.length(), open + LONGEST)).indexOf(']') + open;
            if (close < open) {
                continue;
            }
            String inside = text.substring(open + 1, close).strip();
            boolean words = inside.length() > 1 && inside.indexOf('\n') < 0
                    && Character.isLetter(inside.charAt(0)) && !usual.contains(Tokens.fold(inside));
            boolean linked = close + 1 < text.length() && text.charAt(close + 1) == '(';
            Stretch at = new Stretch(open, close + 1);
            if (words && !linked && !look.says(at, "hiddenEmail")) {
                notes.add(LEFT, look.says(at, "fillIn") ? Weight.GAP : Weight.HINT, at, look.of(at));
            }
        }
    }

    private static void lines(Look look, Notes notes) {
        String text = look.text();
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i)) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            if (end - i >= LINE) {
                notes.add(LEFT, Weight.GAP, new Stretch(i, end), "____");
            }
            i = end;
        }
    }

    /// "123 Tech Street": a number and a street nobody has.
    private static void streets(Look look, Notes notes) {
        Tokens tokens = look.tokens();
        Set<String> streets = look.lists().set("street");
        for (int i = 0; i < tokens.size(); i++) {
            Token number = tokens.at(i);
            if (number.is("123") || number.is("1234") || number.is("12345")) {
                for (int j = i + 1; j <= i + 3 && tokens.at(j).isWord(); j++) {
                    if (streets.contains(tokens.at(j).folded())) {
                        notes.add(ADDRESS, Weight.HINT, new Stretch(number.start(), tokens.at(j).end()),
                                tokens.between(i, j + 1));
                    }
                }
            }
        }
    }
}
