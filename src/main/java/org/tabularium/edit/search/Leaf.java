package org.tabularium.edit.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// All that one entity says, folded and joined to one text, so that most entities are passed over by one comparison.
final class Leaf {
    private final int number;
    private final String place;
    private final String id;
    private final String title;
    private final List<String> names;
    private final List<String> foldedNames;
    private final List<Entry> entries;
    private final String folded;
    private final int[] starts;
    private final int[] references;
    private final int[] targets;

    /// @param numbers numbers of this entity and of those that are named
    /// @param title what the entity is called in the language of the user
    /// @param names what it is called in any language
    Leaf(Numbers numbers, String place, String id, String title, List<String> names, List<Entry> entries) {
        this.number = numbers.of(new Entry.Target(place, id));
        this.place = place;
        this.id = id;
        this.title = title;
        this.names = List.copyOf(names);
        this.foldedNames = names.stream().map(Folding::of).toList();
        this.entries = List.copyOf(entries);
        starts = new int[entries.size() + 1];
        String namePath = entries.stream().filter(e -> names.contains(e.text())).findFirst().map(Entry::path)
                .orElse("");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            starts[i] = all.length();
            // the name is found as the name, not once more as a text
            boolean isName = entries.get(i).path().equals(namePath) && names.contains(entries.get(i).text());
            all.append(isName ? "" : Folding.of(entries.get(i).text())).append('\n');
        }
        starts[entries.size()] = all.length();
        folded = all.toString();
        references = IntStream.range(0, entries.size()).filter(i -> entries.get(i).target().isPresent())
                .toArray();
        targets = IntStream.of(references).map(i -> numbers.of(entries.get(i).target().orElseThrow()))
                .toArray();
    }

    int number() {
        return number;
    }

    String place() {
        return place;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    List<String> names() {
        return names;
    }

    List<Entry> entries() {
        return entries;
    }

    /// The names, folded and joined.
    String foldedNames() {
        return String.join("\n", foldedNames);
    }

    /// What the entries say, folded and joined.
    String folded() {
        return folded;
    }

    /// The numbers of the entities that the entries name.
    int[] targets() {
        return targets;
    }

    /// Which of the words occur in the name, as bits.
    int inName(List<String> words) {
        int mask = 0;
        for (int w = 0; w < words.size(); w++) {
            mask |= inName(words.get(w)) ? 1 << w : 0;
        }
        return mask;
    }

    private boolean inName(String word) {
        for (String name : foldedNames) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// How well the name answers that contains the given words.
    int rankOfName(Query query, int mask) {
        int best = Query.CONTAINS;
        for (String name : foldedNames) {
            best = Math.min(best, query.rank(name, 0, name.length(), mask));
        }
        return best;
    }

    /// Marks in `masks` which of the words occur in the text of which entry, as bits.
    void inTexts(List<String> words, int[] masks) {
        for (int w = 0; w < words.size(); w++) {
            inTexts(words.get(w), 1 << w, masks);
        }
    }

    /// Marks in `masks` which of the words occur in the name of what an entry refers to, as bits.
    ///
    /// @param answers which of the words the name of each entity contains, by its number
    void inTargets(int[] answers, int[] masks) {
        for (int r = 0; r < references.length; r++) {
            masks[references[r]] |= answers[targets[r]];
        }
    }

    private void inTexts(String word, int bit, int[] masks) {
        int entry = 0;
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, starts[entry + 1])) {
            while (starts[entry + 1] <= at) {
                entry++;
            }
            masks[entry] |= bit;
        }
    }

    /// The number of the entity that an entry names.
    OptionalInt target(int entry) {
        int reference = Arrays.binarySearch(references, entry);
        return reference < 0 ? OptionalInt.empty() : OptionalInt.of(targets[reference]);
    }

    /// How well an entry answers.
    int rank(Query query, int entry, int mask) {
        return query.rank(folded, starts[entry], starts[entry + 1] - 1, mask);
    }

    /// Whether another reading of the same entity says the same.
    boolean says(String otherTitle, List<String> otherNames, List<Entry> others) {
        return title.equals(otherTitle) && names.equals(otherNames) && entries.equals(others);
    }
}
