package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How like a heading is to the names of a field.
///
/// Names are compared by their words, each weighing as much as it tells: "Frist" stands in the names of few fields,
/// "Daten" in those of many. Words that nobody wrote before are read as misspelt or shortened ones.
final class KnownHeadings {
    private static final double SAME_WORDS = 0.97;
    private static final double WITHOUT_BRACKETS = 0.97;
    private static final double FIRST_LINE = 0.93;
    private static final double MISSPELT = 0.88;
    private static final double SHORTENED = 0.82;
    private static final double UNKNOWN = 0.4;
    private final Lexicon lexicon;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final TreeSet<String> known = new TreeSet<>();
    private final double most;

    /// A name of a field by its telling words.
    private record Name(Target target, List<String> words) {}

    /// A word of a heading.
    ///
    /// @param readings the known words it may be; empty if none
    private record Word(Set<String> readings, double quality) {}

    KnownHeadings(Targets targets) {
        this.lexicon = targets.lexicon();
        Map<String, Set<String>> fields = new HashMap<>();
        for (Target target : targets.all()) {
            target.names().values().stream().flatMap(List::stream).map(lexicon::bag).distinct()
                    .filter(words -> !words.isEmpty()).forEach(words -> names.add(new Name(target, words)));
        }
        for (Name name : names) {
            for (String word : new HashSet<>(name.words())) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(name);
                fields.computeIfAbsent(word, _ -> new HashSet<>()).add(name.target().key());
            }
        }
        known.addAll(fields.keySet());
        fields.forEach((word, of) -> weights.put(word, Math.log(1 + (double) targets.all().size() / of.size())));
        this.most = Math.log(1.0 + targets.all().size());
    }

    /// How like each field is, from 0 to 1; fields that share no word are absent.
    Map<Target, Double> likeness(String heading) {
        Map<Target, Double> best = new LinkedHashMap<>();
        take(best, heading, 1);
        String bare = withoutBrackets(heading);
        if (!bare.equals(heading) && !bare.isBlank()) {
            take(best, bare, WITHOUT_BRACKETS);
        }
        int line = heading.strip().indexOf('\n');
        if (line > 0) {
            take(best, heading.strip().substring(0, line), FIRST_LINE);
        }
        return best;
    }

    private void take(Map<Target, Double> best, String heading, double worth) {
        List<String> bag = lexicon.bag(heading);
        List<Word> words = bag.stream().distinct().map(this::read).toList();
        Set<Name> candidates = new HashSet<>();
        words.forEach(w -> w.readings().forEach(r -> candidates.addAll(byWord.getOrDefault(r, List.of()))));
        for (Name name : candidates) {
            double like = name.words().equals(bag) ? 1 : SAME_WORDS * like(words, name);
            best.merge(name.target(), worth * like, Math::max);
        }
    }

    /// Dice's coefficient of the weights.
    private double like(List<Word> words, Name name) {
        double shared = 0;
        double own = 0;
        double unknown = 0;
        Set<String> met = new HashSet<>();
        for (Word word : words) {
            String same = word.readings().stream().filter(name.words()::contains).findFirst().orElse("");
            if (!same.isEmpty()) {
                shared += word.quality() * weight(same);
                own += weight(same);
                met.add(same);
            } else if (word.readings().isEmpty()) {
                unknown += UNKNOWN * most;
            } else {
                own += word.readings().stream().mapToDouble(this::weight).min().orElse(most);
            }
        }
        double named = name.words().stream().distinct().mapToDouble(this::weight).sum();
        return 2 * shared / (own + Math.min(unknown, own / 2) + named);
    }

    private double weight(String word) {
        return weights.getOrDefault(word, most);
    }

    private Word read(String word) {
        if (known.contains(word)) {
            return new Word(Set.of(word), 1);
        }
        if (word.length() >= 5) {
            Set<String> near = new HashSet<>();
            known.stream().filter(k -> Misspelling.isNear(word, k)).forEach(near::add);
            if (!near.isEmpty()) {
                return new Word(near, MISSPELT);
            }
        }
        return word.length() < 3 ? new Word(Set.of(), 1)
                : new Word(Set.copyOf(known.subSet(word, word + Character.MAX_VALUE)), SHORTENED);
    }

    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (depth > 0 && (c == ')' || c == ']')) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
