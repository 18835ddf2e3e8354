package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Up to 64 neighbours in a list, and what says of all of them at once in which a word may be found.
final class Block {
    static final int SIZE = 64;
    /// More leaves than these are sifted anew, all of them.
    private static final int FEW = 4;
    private final List<Leaf> leaves;
    private final int[] numbers;
    private final Sieve names;
    private final Sieve texts;
    private final int[] targets;
    private final long[] namedBy;

    private Block(List<Leaf> leaves, Sieve names, Sieve texts) {
        this.leaves = List.copyOf(leaves);
        this.numbers = leaves.stream().mapToInt(Leaf::number).toArray();
        this.names = names;
        this.texts = texts;
        SequencedMap<Integer, Long> naming = new TreeMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            for (int target : leaves.get(i).targets()) {
                naming.merge(target, 1L << i, (a, b) -> a | b);
            }
        }
        targets = naming.keySet().stream().mapToInt(Integer::intValue).toArray();
        namedBy = naming.values().stream().mapToLong(Long::longValue).toArray();
    }

    static Block of(List<Leaf> leaves) {
        return new Block(leaves, Sieve.of(leaves.stream().map(Leaf::foldedNames).toList()),
                Sieve.of(leaves.stream().map(Leaf::folded).toList()));
    }

    /// A block of these leaves; this one if they are its own.
    @SuppressWarnings("ReferenceEquality") // another leaf was read anew
    Block with(List<Leaf> now) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < Math.min(now.size(), leaves.size()); i++) {
            if (now.get(i) != leaves.get(i)) {
                changed.add(i);
            }
        }
        if (now.size() != leaves.size() || changed.size() > FEW) {
            return of(now);
        }
        Sieve otherNames = names;
        Sieve otherTexts = texts;
        for (int i : changed) {
            otherNames = otherNames.with(i, now.get(i).foldedNames());
            otherTexts = otherTexts.with(i, now.get(i).folded());
        }
        return changed.isEmpty() ? this : new Block(now, otherNames, otherTexts);
    }

    Leaf leaf(int at) {
        return leaves.get(at);
    }

    /// The number of a leaf's entity.
    int number(int at) {
        return numbers[at];
    }

    /// The numbers of the entities that the leaves name.
    int[] targets() {
        return targets;
    }

    /// The leaves whose names may contain one of the words, as bits.
    long anyInName(Query query) {
        long any = 0;
        for (int w = 0; w < query.words().size(); w++) {
            any |= names.mayContain(query.sequences(w));
        }
        return any & own();
    }

    /// The leaves whose names may contain all words, as bits.
    long allInName(Query query) {
        return inName(query, query.all());
    }

    /// The leaves that may say all words in their texts and names, as bits.
    long inTexts(Query query) {
        long any = 0;
        long all = own();
        for (int w = 0; w < query.words().size(); w++) {
            long inText = texts.mayContain(query.sequences(w));
            any |= inText;
            all &= inText | names.mayContain(query.sequences(w));
        }
        return any & all;
    }

    /// The leaves that may say all words in their names and in that of an entity they name, as bits.
    ///
    /// @param answers which of the words the name of each entity contains, by its number
    long inTargets(Query query, int[] answers) {
        long found = 0;
        for (int t = 0; t < targets.length; t++) {
            int answer = answers[targets[t]];
            if (answer != 0) {
                found |= namedBy[t] & inName(query, query.all() & ~answer);
            }
        }
        return found;
    }

    /// The leaves whose names may contain these of the words, as bits.
    private long inName(Query query, int words) {
        long all = own();
        for (int left = words; left != 0; left &= left - 1) {
            all &= names.mayContain(query.sequences(Integer.numberOfTrailingZeros(left)));
        }
        return all;
    }

    /// As many bits as there are leaves.
    private long own() {
        return -1L >>> (SIZE - leaves.size());
    }
}
