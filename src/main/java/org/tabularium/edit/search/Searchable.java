package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tabularium.edit.Spot;

/// A register that can be searched, on any thread.
///
/// A word is looked for in what a field says and, beside it, in the name of the entity: "newsletter contact" finds the
/// fields of the newsletter that speak of contacts. What a field refers to is found by its name.
public final class Searchable {
    /// A single letter is looked for in names only: it is in nearly every text.
    private static final int LEAST_FOR_TEXTS = 2;
    private final List<Leaf> leaves;
    private final Map<Entry.Target, Leaf> byTarget;

    Searchable(List<Leaf> leaves) {
        this.leaves = List.copyOf(leaves);
        this.byTarget = HashMap.newHashMap(leaves.size());
        leaves.forEach(l -> byTarget.put(new Entry.Target(l.place(), l.id()), l));
    }

    /// How well the name of an entity answers.
    private record Meant(int mask, int rank) {}

    /// Finds entities and fields.
    ///
    /// @param most how many of each kind of entity, and how many fields, are wanted at most
    public Found search(Query query, int most) {
        if (query.isEmpty()) {
            return Found.NOTHING;
        }
        int all = (1 << query.words().size()) - 1;
        Map<String, Best> names = new LinkedHashMap<>();
        Map<Entry.Target, Meant> meant = new HashMap<>();
        int[] inNames = new int[leaves.size()];
        int widest = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            widest = Math.max(widest, leaf.entries().size());
            inNames[i] = leaf.inName(query.words());
            if (inNames[i] != 0) {
                int rank = nameRank(leaf, query, inNames[i]);
                meant.put(new Entry.Target(leaf.place(), leaf.id()), new Meant(inNames[i], rank));
                if (inNames[i] == all) {
                    names.computeIfAbsent(leaf.place(), p -> new Best(most)).offer(rank, i, 0);
                }
            }
        }
        Best texts = new Best(most);
        if (query.length() >= LEAST_FOR_TEXTS) {
            int[] masks = new int[widest];
            for (int i = 0; i < leaves.size(); i++) {
                texts(i, inNames[i], query, meant, masks, texts);
            }
        }
        return found(query, names, texts);
    }

    private static int nameRank(Leaf leaf, Query query, int mask) {
        return leaf.foldedNames().stream().mapToInt(n -> query.rank(n, 0, n.length(), mask)).min()
                .orElse(Query.CONTAINS);
    }

    private void texts(int at, int inName, Query query, Map<Entry.Target, Meant> meant, int[] masks,
            Best texts) {
        Leaf leaf = leaves.get(at);
        boolean any = leaf.inEntries(query.words(), masks);
        if (!meant.isEmpty()) {
            for (int r : leaf.references()) {
                Meant target = leaf.entries().get(r).target().map(meant::get).orElse(null);
                masks[r] |= target == null ? 0 : target.mask();
                any |= target != null;
            }
        }
        if (!any) {
            return;
        }
        int all = (1 << query.words().size()) - 1;
        for (int e = 0; e < leaf.entries().size(); e++) {
            if (masks[e] != 0 && (masks[e] | inName) == all) {
                texts.offer(rank(leaf, e, query, masks[e], meant), at, e);
            }
            masks[e] = 0;
        }
    }

    private static int rank(Leaf leaf, int entry, Query query, int mask,
            Map<Entry.Target, Meant> meant) {
        @Nullable Meant target = leaf.entries().get(entry).target().map(meant::get).orElse(null);
        return target == null ? leaf.rank(query, entry, mask) : target.rank();
    }

    private Found found(Query query, Map<String, Best> names, Best texts) {
        List<Hit> entities = new ArrayList<>();
        Map<String, Integer> inAll = new HashMap<>();
        names.forEach((place, best) -> {
            inAll.put(place, best.inAll());
            best.finds().forEach(f -> entities.add(entity(leaves.get(Best.leaf(f)), query)));
        });
        List<Hit> fields = texts.finds()
                .mapToObj(f -> field(leaves.get(Best.leaf(f)), Best.entry(f), query)).toList();
        return new Found(entities, fields, inAll, texts.inAll());
    }

    /// Shown by the name in the language of the user, if that is the one found.
    private static Hit entity(Leaf leaf, Query query) {
        String name = query.rank(leaf.title()).isPresent() ? leaf.title()
                : leaf.names().stream().filter(n -> query.rank(n).isPresent()).findFirst()
                        .orElse(leaf.title());
        return new Hit(new Spot(leaf.place(), leaf.id(), ""), leaf.title(), "", query.snippet(name));
    }

    private Hit field(Leaf leaf, int at, Query query) {
        Entry entry = leaf.entries().get(at);
        String text = entry.target().map(byTarget::get).map(target -> entity(target, query).snippet().text())
                .orElse(entry.text());
        return new Hit(new Spot(leaf.place(), leaf.id(), entry.path()), leaf.title(), entry.label(),
                query.snippet(text));
    }
}
