package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.tabularium.model.Pieces;
import org.tabularium.model.Pieces.Ends;

/// The leaves of one list, kept for the entities that stay in it.
///
/// After an edit nearly all entities stand as far from the beginning or the end as before; only those between are
/// looked up.
final class Leaves {
    private List<?> entities = List.of();
    private Pieces<Leaf> leaves = Pieces.of(List.of());
    private List<Block> blocks = List.of();

    /// The leaves of a list in blocks, those read anew that the list before did not have.
    @SuppressWarnings("ReferenceEquality") // an edited entity is another object
    <T> List<Block> of(List<T> now, Function<T, Leaf> read) {
        if (now == entities) {
            return blocks;
        }
        Ends same = Ends.of(entities, now);
        IdentityHashMap<Object, Leaf> between = new IdentityHashMap<>();
        for (int i = same.head(); i < entities.size() - same.tail(); i++) {
            between.put(entities.get(i), leaves.get(i));
        }
        List<Leaf> come = new ArrayList<>();
        for (T entity : same.middle(now)) {
            Leaf known = between.get(entity);
            come.add(known == null ? read.apply(entity) : known);
        }
        boolean inPlace = entities.size() == now.size();
        leaves = inPlace ? leaves.with(same.head(), come) : joined(come, same);
        blocks = blocks(inPlace ? same : new Ends(0, 0));
        entities = now;
        return blocks;
    }

    private Pieces<Leaf> joined(List<Leaf> come, Ends same) {
        List<Leaf> joined = new ArrayList<>(leaves.subList(0, same.head()));
        joined.addAll(come);
        joined.addAll(leaves.subList(leaves.size() - same.tail(), leaves.size()));
        return Pieces.of(joined);
    }

    private List<Block> blocks(Ends same) {
        List<Block> now = new ArrayList<>();
        for (int from = 0; from < leaves.size(); from += Block.SIZE) {
            int to = Math.min(from + Block.SIZE, leaves.size());
            int at = now.size();
            if (to <= same.head() || from >= leaves.size() - same.tail()) {
                now.add(blocks.get(at));
            } else {
                List<Leaf> together = leaves.subList(from, to);
                now.add(at < blocks.size() ? blocks.get(at).with(together) : Block.of(together));
            }
        }
        return now;
    }
}
