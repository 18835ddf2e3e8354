package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// How alike names and phrases are that mean the same in a policy and in a register.
public final class Likeness {
    private static final int LEAST_STEM = 4;
    private static final int LEAST_PART = 5;
    private static final List<String> ENDINGS =
            List.of("ungen", "innen", "ung", "ing", "ern", "en", "er", "es", "em", "in",
                    "ed", "e", "n", "s");
    private final Set<String> silent;
    private final Set<String> forms;

    public Likeness() {
        Spellings data = Spellings.load("offers");
        silent = data.set("silent");
        forms = data.set("forms");
    }

    /// Whether two names are of the same company or service; its legal form does not count.
    public boolean isSameName(String one, String other) {
        List<String> a = name(one);
        return !a.isEmpty() && a.equals(name(other));
    }

    /// Whether all words of one name begin the other, as those of a group begin the name of its company in a country.
    public boolean begins(String shorter, String longer) {
        List<String> a = name(shorter);
        List<String> b = name(longer);
        return !a.isEmpty() && a.size() <= b.size() && a.equals(b.subList(0, a.size()));
    }

    /// Whether two texts are the same but for case, accents, signs and spaces.
    public static boolean isSameText(String one, String other) {
        return words(one).equals(words(other));
    }

    /// The words and numbers of a text, folded, with one space between them.
    public static String words(String text) {
        return String.join(" ", solid(text));
    }

    /// How much of the meaning two phrases share.
    ///
    /// @return 0 for nothing up to 1 for the same words
    public double share(String one, String other) {
        List<String> a = stems(one);
        List<String> b = stems(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double there = covered(a, b);
        double back = covered(b, a);
        return 0.6 * Math.max(there, back) + 0.4 * Math.min(there, back);
    }

    private static double covered(List<String> of, List<String> by) {
        double sum = 0;
        for (String word : of) {
            double best = 0;
            for (String other : by) {
                best = Math.max(best, near(word, other));
            }
            sum += best;
        }
        return sum / of.size();
    }

    /// Words of one stem, and compounds of which one is a part.
    private static double near(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String less = one.length() <= other.length() ? one : other;
        String more = less.equals(one) ? other : one;
        if (less.length() < LEAST_PART) {
            return 0;
        }
        if (more.startsWith(less) || more.endsWith(less)) {
            return 0.8;
        }
        int same = 0;
        while (same < less.length() && less.charAt(same) == more.charAt(same)) {
            same++;
        }
        return same > LEAST_PART && same * 3 >= less.length() * 2 ? 0.6 : 0;
    }

    /// The words that carry a meaning, without their endings, none twice.
    private List<String> stems(String text) {
        List<String> all =
                solid(text).stream().filter(w -> !silent.contains(w)).map(Likeness::stem).distinct().toList();
        return all.isEmpty() ? solid(text).stream().map(Likeness::stem).distinct().toList() : all;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= LEAST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private List<String> name(String text) {
        List<String> all = new ArrayList<>(solid(text.toLowerCase(Locale.ROOT)));
        while (all.size() > 1 && forms.contains(all.getLast())) {
            all.removeLast();
        }
        return all;
    }

    private static List<String> solid(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isSolid()) {
                words.add(token.folded());
            }
        }
        return words;
    }
}
