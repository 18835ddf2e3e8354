package org.tabularium.edit.search;

import java.util.List;
import java.util.stream.IntStream;

/// All that one entity says, folded and joined to one text, so that most entities are passed over by one comparison.
final class Leaf {
    private final String place;
    private final String id;
    private final String title;
    private final List<String> names;
    private final List<String> foldedNames;
    private final List<Entry> entries;
    private final String folded;
    private final int[] starts;
    private final int[] references;

    /// @param title what the entity is called in the language of the user
    /// @param names what it is called in any language
    Leaf(String place, String id, String title, List<String> names, List<Entry> entries) {
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

    List<String> foldedNames() {
        return foldedNames;
    }

    List<Entry> entries() {
        return entries;
    }

    /// Positions of the entries that name other entities.
    int[] references() {
        return references;
    }

    /// Which of the words occur in the name, as bits.
    int inName(List<String> words) {
        int mask = 0;
        for (int w = 0; w < words.size(); w++) {
            for (String name : foldedNames) {
                mask |= name.contains(words.get(w)) ? 1 << w : 0;
            }
        }
        return mask;
    }

    /// Marks in `masks` which of the words occur in which entry, as bits.
    ///
    /// @return whether any does
    boolean inEntries(List<String> words, int[] masks) {
        boolean any = false;
        for (int w = 0; w < words.size(); w++) {
            int entry = 0;
            for (int at = folded.indexOf(words.get(w)); at >= 0; at = folded.indexOf(words.get(w), at)) {
                while (starts[entry + 1] <= at) {
                    entry++;
                }
                masks[entry] |= 1 << w;
                any = true;
                at = starts[entry + 1];
            }
        }
        return any;
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
