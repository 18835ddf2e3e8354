package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// The words by which names of recipients and what is said of them are told.
final class Words {
    private final Map<Cue, Phrases<Boolean>> cues = new EnumMap<>(Cue.class);
    private final Map<String, Set<String>> sets = new HashMap<>();
    final Phrases<String> fields = new Phrases<>();
    final Phrases<Boolean> forms = phrases(Spellings.load("companies"), "legalForms");
    final Phrases<Boolean> nouns;
    private final Phrases<Boolean> introducing;
    final Phrases<Boolean> brands;
    final Phrases<Boolean> known;
    final Phrases<Boolean> generic;
    final Phrases<Boolean> notNames;
    final Phrases<Boolean> ownNames;
    final Phrases<Boolean> titleStarts;
    final Phrases<Boolean> titleEnds;
    final Phrases<Boolean> continuations;
    final Phrases<String> cities = new Phrases<>();
    final Phrases<String> adjectives = new Phrases<>();
    final Map<String, String> prefixes = new HashMap<>();
    private final Set<String> brandKeys;
    final Set<String> products;
    final Set<String> states;
    final List<String> cookieWords;

    Words() {
        Spellings data = Spellings.load("recipients");
        Spellings cueData = new Spellings(data.file(), data.root().path("cues"));
        forms.addAll(data.words("moreForms"), true);
        for (Cue cue : Cue.values()) {
            cues.put(cue, phrases(cueData, cue.name().toLowerCase(Locale.ROOT)));
        }
        for (String key : List.of("stops", "lowers", "tailLowers", "lowerForms", "indistinct", "streets",
                "titleTurns", "speakers", "prefixForms",
                "commonBefore", "germanForms")) {
            sets.put(key, data.set(key));
        }
        data.map("fields").forEach((key, labels) -> fields.addAll(labels, key));
        nouns = phrases(data, "serviceNouns");
        introducing = phrases(data, "introducing");
        brandKeys = data.set("brands");
        brands = exact(data, "brands");
        known = exact(data, "known");
        generic = phrases(data, "generic");
        notNames = phrases(data, "notNames");
        ownNames = phrases(data, "ownNames");
        titleStarts = phrases(data, "titleStarts");
        titleEnds = phrases(data, "titleEnds");
        continuations = phrases(data, "continuations");
        data.map("cities").forEach((code, names) -> names.forEach(n -> cities.add("=" + n, code)));
        data.map("adjectives").forEach((code, names) -> adjectives.addAll(names, code));
        data.map("prefixes").forEach((mark, code) -> prefixes.put(mark, code.getFirst()));
        products = Set.copyOf(data.words("products"));
        states = Set.copyOf(data.words("states"));
        cookieWords = data.words("cookieWords");
    }

    private static Phrases<Boolean> phrases(Spellings data, String key) {
        Phrases<Boolean> phrases = new Phrases<>();
        phrases.addAll(data.words(key), true);
        return phrases;
    }

    private static Phrases<Boolean> exact(Spellings data, String key) {
        Phrases<Boolean> phrases = new Phrases<>();
        data.words(key).forEach(w -> phrases.add("=" + w, true));
        return phrases;
    }

    /// The end of English words before which only names are written with capitals.
    Optional<Integer> english(Tokens tokens, int from) {
        return introducing.at(tokens, from).map(Phrases.Match::end);
    }

    /// Whether a line begins with a label such as "Legal basis:".
    boolean isDetail(Tokens tokens) {
        for (int i = 1; i < 6; i++) {
            if (tokens.at(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    boolean isBrand(String folded) {
        return brandKeys.contains(folded);
    }

    boolean is(String key, Token token) {
        return sets.getOrDefault(key, Set.of()).contains(token.folded());
    }

    boolean is(String key, String folded) {
        return sets.getOrDefault(key, Set.of()).contains(folded);
    }

    boolean isStreet(String ending) {
        return sets.getOrDefault("streets", Set.of()).contains(ending);
    }

    /// Whether a word is written like a name: with a capital, or with one inside.
    static boolean isCapital(Token token) {
        return token.isWord() && token.text().codePoints().anyMatch(Character::isUpperCase);
    }

    /// Whether the spelling alone tells that a word is no word of the language, as in "sevDesk" and "8x8".
    static boolean isOdd(Token token) {
        return token.isWord() && token.text().length() > 3
                && token.text().substring(1).codePoints().anyMatch(Character::isUpperCase)
                && token.text().codePoints().anyMatch(Character::isLowerCase);
    }

    /// Where the words of each cue stand, by the number of the first token.
    Map<Cue, List<Integer>> cues(Tokens tokens) {
        Map<Cue, List<Integer>> found = new EnumMap<>(Cue.class);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).isSolid()) {
                for (Map.Entry<Cue, Phrases<Boolean>> cue : cues.entrySet()) {
                    if (cue.getValue().at(tokens, i).isPresent()) {
                        found.computeIfAbsent(cue.getKey(), _ -> new ArrayList<>()).add(i);
                    }
                }
            }
        }
        return found;
    }

    /// The end of the words of a cue that begin with a token.
    Optional<Integer> end(Cue cue, Tokens tokens, int from) {
        return Optional.ofNullable(cues.get(cue)).flatMap(p -> p.at(tokens, from)).map(Phrases.Match::end);
    }

    /// Whether nothing but general words stands between two tokens.
    boolean isGeneric(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = tokens.at(i);
            boolean plain = !isCapital(token) || generic.at(tokens, i).isPresent() || is("stops", token);
            if (token.isSolid() && !plain) {
                return false;
            }
        }
        return true;
    }
}
