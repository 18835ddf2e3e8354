package org.tabularium.intake.policy;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How alike names and sentences are, whatever their case, signs and legal forms.
final class Wording {
    private static final Set<String> FORMS = Set.of("gmbh", "mbh", "ag", "se", "kg", "kgaa", "ohg", "ug",
            "ev", "eg",
            "co", "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation",
            "company",
            "unlimited", "bv", "nv", "sa", "sas", "sarl", "srl", "spa", "oy", "ab", "as", "aps", "pty", "pte",
            "haftungsbeschränkt", "the", "der", "die", "das", "dr", "prof", "herr", "frau", "mr", "mrs",
            "ms");
    private static final Set<String> FILLING =
            Set.of("the", "and", "der", "die", "das", "und", "von", "vom", "des",
                    "den", "dem", "for", "our", "your", "ihre", "ihrer", "ihren", "unsere", "unserer",
                    "unseren", "bei", "auf",
                    "use", "with", "mit", "durch", "zum", "zur", "ein", "eine", "einer", "einem", "eines",
                    "this", "that",
                    "will", "wird", "werden", "are", "ist", "sind", "has", "have", "from", "data", "daten");

    private Wording() {}

    /// How alike two names are: 1 if equal, 0 if they are two different ones.
    static double names(String one, String other) {
        Set<String> a = without(words(one), FORMS);
        Set<String> b = without(words(other), FORMS);
        if (a.isEmpty() || b.isEmpty()) {
            return plain(one).equals(plain(other)) && !one.isBlank() ? 1 : 0;
        }
        if (a.equals(b) || String.join("", a).equals(String.join("", b))) {
            return 1;
        }
        double shared = shared(a, b);
        return shared / Math.max(a.size(), b.size()) >= 0.5 ? shared / (a.size() + b.size() - shared) : 0;
    }

    /// How alike two headings are.
    static double headings(String one, String other) {
        Set<String> a = without(words(one), FILLING);
        Set<String> b = without(words(other), FILLING);
        if (a.isEmpty() || b.isEmpty()) {
            return plain(one).equals(plain(other)) ? 1 : 0;
        }
        double shared = shared(a, b);
        return shared / Math.max(a.size(), b.size()) >= 0.5 ? shared / (a.size() + b.size() - shared) : 0;
    }

    /// The share of the words of the shorter one that the longer one has as well.
    static double sentences(String one, String other) {
        Set<String> a = without(words(one), FILLING);
        Set<String> b = without(words(other), FILLING);
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : shared(a, b) / shorter;
    }

    /// Whether two sentences say the same, going by their words; a single word they share is not enough.
    static boolean areOneStatement(String one, String other) {
        return sentences(one, other) >= 0.6
                && shared(without(words(one), FILLING), without(words(other), FILLING)) > 1;
    }

    /// Letters and digits in small type, everything else as single blanks.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(plain(text).replace("e v", "ev").split(" ")));
    }

    private static Set<String> without(Set<String> words, Set<String> left) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(left);
        rest.remove("");
        return rest;
    }

    private static double shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
