package org.tabularium.export.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Where a word that no column can hold may be parted with a hyphen: before a consonant that a vowel follows, as it is
/// right in German and French and bearable in English. Dictionaries would do better for names of many parts.
final class Syllables {
    private static final int LEAST = 3;
    private static final String VOWELS = "aeiouyäöüáàâéèêëíìîïóòôúùûœæ";
    /// Letters that stand for one sound and stay together.
    private static final List<String> ONE =
            List.of("ch", "ck", "sch", "ph", "th", "qu", "sh", "gn", "st", "sp");
    /// Consonants with which a syllable may begin after another one: "Kirchen-steuer".
    private static final List<String> ONSETS =
            List.of("st", "sp", "pr", "br", "tr", "dr", "kr", "gr", "fr", "bl",
                    "pl", "kl", "gl", "fl");

    /// Parts of German words that are joined to the next with an s: "Bewerbungs-unterlagen".
    private static final Pattern JOINT = Pattern.compile("(ung|heit|keit|schaft|ion|tät)s$");

    private Syllables() {}

    /// The last place of a stretch of letters at which it may be parted; the latest wanted one if there is none.
    ///
    /// @param from where the word begins
    /// @param latest the latest place wanted
    /// @param end where the word ends
    static int before(Measured text, int from, int latest, int end) {
        for (int cut = Math.min(latest, end - LEAST); cut > from + LEAST; cut--) {
            String before = text.letters(from, cut);
            if (letters(text, cut - LEAST, cut + LEAST)
                    && (JOINT.matcher(before).find()
                            || (!splitsJoint(text, cut, before) && begins(text, cut)))) {
                return cut;
            }
        }
        return latest;
    }

    /// The s that joins parts of a German word belongs to the part before it.
    private static boolean splitsJoint(Measured text, int cut, String before) {
        return text.at(cut) == 's' && JOINT.matcher(before + 's').find();
    }

    private static boolean begins(Measured text, int cut) {
        String ahead = text.letters(cut - 1, cut + 2);
        if (ONSETS.contains(ahead.substring(1)) && !isVowel(ahead.charAt(0))) {
            return isVowel(text.at(cut + 2));
        }
        return !isVowel(ahead.charAt(1)) && isVowel(ahead.charAt(2))
                && !ONE.contains(ahead.substring(0, 2))
                && !ONE.contains(text.letters(cut - 2, cut + 1));
    }

    private static boolean letters(Measured text, int from, int to) {
        return text.letters(from, to).chars().allMatch(Character::isLetter);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
