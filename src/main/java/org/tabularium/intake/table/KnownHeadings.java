package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /// Words as names write them, and whole names in one word: what may be misspelt or shortened.
    private final TreeSet<String> written = new TreeSet<>();
    private final Map<String, Set<Target>> whole = new LinkedHashMap<>();
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
            target.names().values().stream().flatMap(List::stream).forEach(n -> {
                written.addAll(lexicon.words(n));
                whole.computeIfAbsent(joined(n), _ -> new LinkedHashSet<>()).add(target);
            });
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
        fields.forEach(
                (word, of) -> weights.put(word, Math.log(1 + (double) targets.all().size() / of.size())));
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
        List<Word> words = lexicon.words(heading).stream().flatMap(w -> read(w).stream()).distinct().toList();
        if (words.stream().anyMatch(w -> w.quality() < 1 || w.readings().isEmpty())) {
            String joined = joined(heading);
            whole.forEach((name, targets) -> {
                if (Misspelling.isNear(joined, name)) {
                    targets.forEach(t -> best.merge(t, worth * MISSPELT, Math::max));
                }
            });
        }
        Set<Name> candidates = new HashSet<>();
        words.forEach(w -> w.readings().forEach(r -> candidates.addAll(byWord.getOrDefault(r, List.of()))));
        for (Name name : names) {
            if (!candidates.contains(name)) {
                continue;
            }
            double like = name.words().equals(bag) ? 1 : SAME_WORDS * like(words, name);
            best.merge(name.target(), worth * like, Math::max);
        }
    }

    /// Dice's coefficient of the weights.
    private double like(List<Word> words, Name name) {
        double shared = 0;
        double own = 0;
        double unknown = 0;
        for (Word word : words) {
            String same = word.readings().stream().filter(name.words()::contains).findFirst().orElse("");
            if (!same.isEmpty()) {
                shared += word.quality() * weight(same);
                own += weight(same);
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

    /// The pieces of a word as they are known, or as what it may have been meant for.
    private List<Word> read(String word) {
        List<String> pieces = lexicon.pieces(word);
        if (known.containsAll(pieces)) {
            return pieces.stream().map(p -> new Word(Set.of(p), 1)).toList();
        }
        Optional<String> meant = word.length() < 4 ? Optional.empty()
                : written.stream().filter(w -> Misspelling.isNear(word, w))
                        .min(Comparator.comparingInt(String::length));
        if (meant.isPresent()) {
            return lexicon.pieces(meant.get()).stream().map(p -> new Word(Set.of(p), MISSPELT)).toList();
        }
        Set<String> longer = word.length() < 3 ? Set.of() : written.subSet(word, word + Character.MAX_VALUE);
        Optional<String> shortest = longer.stream().min(Comparator.comparingInt(String::length));
        if (shortest.filter(w -> lexicon.pieces(w).size() > 1).isPresent()) {
            return lexicon.pieces(shortest.get()).stream().map(p -> new Word(Set.of(p), SHORTENED)).toList();
        }
        Set<String> stems = new HashSet<>();
        longer.forEach(w -> stems.addAll(lexicon.pieces(w)));
        if (!stems.isEmpty()) {
            stems.retainAll(known);
            return List.of(new Word(Set.copyOf(stems), SHORTENED));
        }
        return pieces.stream().map(p -> known.contains(p) ? new Word(Set.of(p), 1) : new Word(Set.of(), 1))
                .toList();
    }

    private static String joined(String text) {
        return String.join("", HeadingWords.of(text));
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
