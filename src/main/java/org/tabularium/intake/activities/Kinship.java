package org.tabularium.intake.activities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Tells by shared words which processing a sentence of a general section speaks of.
final class Kinship {
    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final int TOO_COMMON = 4;
    private final Phrases<Boolean> generic = new Phrases<>();

    Kinship(Spellings words) {
        generic.addAll(words.words("generic"), true);
    }

    /// @param entitled by the entries that begin with a title
    Kin of(Outline outline, List<Described> described, NamedEntries entitled) {
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < described.size(); i++) {
            for (String stem : stems(described.get(i).title().value())) {
                byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
            }
        }
        return new Kin(outline, byStem, entitled);
    }

    private Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.folded().length() >= SHORTEST && generic.at(tokens, i).isEmpty()) {
                stems.add(stem(token.folded()));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST + 1 && "sne".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == SHORTEST + 1 && word.charAt(end - 1) == 's') {
            end--;
        }
        return word.substring(0, Math.min(end, STEM));
    }

    /// The processing of one text by their words.
    final class Kin {
        private final Outline outline;
        private final Map<String, List<Integer>> byStem;
        private final NamedEntries entitled;
        private final TreeMap<Integer, String> headings = new TreeMap<>();
        private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
        private final Map<Stretch, Set<String>> known = new HashMap<>();

        Kin(Outline outline, Map<String, List<Integer>> byStem, NamedEntries entitled) {
            this.outline = outline;
            this.byStem = byStem;
            this.entitled = entitled;
            outline.prose().pieces().forEach(p -> pieces.put(p.at().start(), p));
            outline.all().forEach(s -> headings.put(s.extent().start(), heading(s)));
        }

        private String heading(Section section) {
            return section.heading().map(outline.prose()::of).orElse("");
        }

        /// The one whose title the entry around a spot begins with.
        OptionalInt entitled(Stretch at) {
            Map.Entry<Integer, Piece> piece = pieces.floorEntry(at.start());
            return piece == null ? OptionalInt.empty() : entitled.of(outline.prose(), piece.getValue());
        }

        /// All that share a word with the sentence around a spot or the heading above it.
        List<Integer> all(Stretch at) {
            OptionalInt named = entitled(at);
            return named.isPresent() ? List.of(named.getAsInt())
                    : scores(at).keySet().stream().sorted().toList();
        }

        /// The one that shares most words, if it is one.
        List<Integer> nearest(Stretch at) {
            OptionalInt named = entitled(at);
            if (named.isPresent()) {
                return List.of(named.getAsInt());
            }
            Map<Integer, Double> scores = scores(at);
            double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
            List<Integer> nearest = scores.entrySet().stream().filter(e -> e.getValue() >= best - 1e-9)
                    .map(Map.Entry::getKey).toList();
            return nearest.size() == 1 ? nearest : List.of();
        }

        private Map<Integer, Double> scores(Stretch at) {
            Map.Entry<Integer, String> heading = headings.floorEntry(at.start());
            Set<String> stems = new HashSet<>(sentence(at).map(this::stemsOf).orElse(Set.of()));
            if (heading != null) {
                stems.addAll(stems(heading.getValue()));
            }
            Map<Integer, Double> scores = new HashMap<>();
            for (String stem : stems) {
                List<Integer> those = byStem.getOrDefault(stem, List.of());
                if (those.size() <= TOO_COMMON) {
                    those.forEach(i -> scores.merge(i, 1.0 / those.size(), Double::sum));
                }
            }
            return scores;
        }

        /// Read once for all that stands in the sentence.
        private Set<String> stemsOf(Stretch sentence) {
            return known.computeIfAbsent(sentence, s -> stems(outline.prose().of(s)));
        }

        private Optional<Stretch> sentence(Stretch at) {
            List<Stretch> all = outline.sentences();
            int found = Collections.binarySearch(all, new Stretch(at.start(), Integer.MAX_VALUE));
            int number = found >= 0 ? found : -found - 2;
            return number < 0 ? Optional.empty()
                    : Optional.of(all.get(number))
                            .filter(s -> s.contains(new Stretch(at.start(), at.start())));
        }
    }
}
