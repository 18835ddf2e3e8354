package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tabularium.edit.Spot;

/// A register that can be searched, on any thread.
///
/// A word is looked for in what a field says and, beside it, in the name of the entity: "newsletter contact" finds the
/// fields of the newsletter that speak of contacts. What a field refers to is found by its name.
public final class Searchable {
    /// A single letter is looked for in names only: it is in nearly every text.
    private static final int LEAST_FOR_TEXTS = 2;
    private final List<Block> blocks;
    private final int numbers;
    private final BitSet targets;

    /// @param numbers how many entities are numbered
    Searchable(List<Block> blocks, int numbers) {
        this.blocks = List.copyOf(blocks);
        this.numbers = numbers;
        this.targets = new BitSet(numbers);
        blocks.forEach(b -> IntStream.of(b.targets()).forEach(targets::set));
    }

    /// How the names of entities answer, by their numbers: which words they contain, how well, and which leaf it is.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Meant(int[] masks, int[] ranks, int[] leaves) {
        Meant(int size) {
            this(new int[size], new int[size], new int[size]);
        }
    }

    /// Finds entities and fields.
    ///
    /// @param most how many of each kind of entity, and how many fields, are wanted at most
    public Found search(Query query, int most) {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        Map<String, Best> names = new LinkedHashMap<>();
        Meant meant = new Meant(numbers);
        for (int b = 0; b < blocks.size(); b++) {
            names(b, query, meant, most, names);
        }
        Best texts = new Best(most);
        for (int b = 0; b < blocks.size() && query.length() >= LEAST_FOR_TEXTS; b++) {
            texts(b, query, meant, texts);
        }
        return found(query, names, meant, texts);
    }

    private Leaf leaf(int at) {
        return blocks.get(at / Block.SIZE).leaf(at % Block.SIZE);
    }

    /// A name that contains some of the words only is of use where another entity refers to it.
    private void names(int b, Query query, Meant meant, int most, Map<String, Best> names) {
        Block block = blocks.get(b);
        long all = block.allInName(query);
        for (long left = block.anyInName(query); left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            if ((all >>> i & 1) != 0 || targets.get(block.number(i))) {
                name(b * Block.SIZE + i, query, meant, most, names);
            }
        }
    }

    private void name(int at, Query query, Meant meant, int most, Map<String, Best> names) {
        Leaf leaf = leaf(at);
        int mask = leaf.inName(query.words());
        if (mask == 0) {
            return;
        }
        int rank = leaf.rankOfName(query, mask);
        meant.masks[leaf.number()] = mask;
        meant.ranks[leaf.number()] = rank;
        meant.leaves[leaf.number()] = at;
        if (mask == query.all()) {
            names.computeIfAbsent(leaf.place(), p -> new Best(most)).offer(rank, at, 0);
        }
    }

    private void texts(int b, Query query, Meant meant, Best texts) {
        Block block = blocks.get(b);
        long inTexts = block.inTexts(query);
        long inTargets = block.inTargets(query, meant.masks);
        for (long left = inTexts | inTargets; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            Leaf leaf = block.leaf(i);
            int[] masks = new int[leaf.entries().size()];
            if ((inTexts >>> i & 1) != 0) {
                leaf.inTexts(query.words(), masks);
            }
            if ((inTargets >>> i & 1) != 0) {
                leaf.inTargets(meant.masks, masks);
            }
            entries(b * Block.SIZE + i, masks, query, meant, texts);
        }
    }

    private void entries(int at, int[] masks, Query query, Meant meant, Best texts) {
        Leaf leaf = leaf(at);
        int inName = leaf.inName(query.words());
        for (int e = 0; e < masks.length; e++) {
            if (masks[e] != 0 && (masks[e] | inName) == query.all()) {
                OptionalInt target = leaf.target(e);
                texts.offer(target.isPresent() ? meant.ranks[target.getAsInt()]
                        : leaf.rank(query, e, masks[e]), at, e);
            }
        }
    }

    private Found found(Query query, Map<String, Best> names, Meant meant, Best texts) {
        List<Hit> entities = new ArrayList<>();
        Map<String, Integer> inAll = new HashMap<>();
        names.forEach((place, best) -> {
            inAll.put(place, best.inAll());
            best.finds().forEach(f -> entities.add(entity(leaf(Best.leaf(f)), query)));
        });
        List<Hit> fields = texts.finds()
                .mapToObj(f -> field(leaf(Best.leaf(f)), Best.entry(f), query, meant)).toList();
        return new Found(entities, fields, inAll, texts.inAll());
    }

    /// Shown by the name in the language of the user, if that is the one found.
    private static Hit entity(Leaf leaf, Query query) {
        String name = query.rank(leaf.title()).isPresent() ? leaf.title()
                : leaf.names().stream().filter(n -> query.rank(n).isPresent()).findFirst()
                        .orElse(leaf.title());
        return new Hit(new Spot(leaf.place(), leaf.id(), ""), leaf.title(), "", query.snippet(name));
    }

    private Hit field(Leaf leaf, int at, Query query, Meant meant) {
        Entry entry = leaf.entries().get(at);
        OptionalInt target = leaf.target(at);
        Snippet snippet = target.isPresent()
                ? entity(leaf(meant.leaves[target.getAsInt()]), query).snippet()
                : query.snippet(entry.text());
        return new Hit(new Spot(leaf.place(), leaf.id(), entry.path()), leaf.title(), entry.label(), snippet);
    }
}
