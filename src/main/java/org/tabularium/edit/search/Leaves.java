package org.tabularium.edit.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/// The leaves of one list, kept for the entities that stay in it.
///
/// After an edit nearly all entities stand as far from the beginning or the end as before; only those between are
/// looked up.
final class Leaves {
    private List<?> entities = List.of();
    private List<Leaf> leaves = List.of();
    private List<Block> blocks = List.of();

    /// The leaves of a list in blocks, those read anew that the list before did not have.
    @SuppressWarnings("ReferenceEquality") // an edited entity is another object
    <T> List<Block> of(List<T> now, Function<T, Leaf> read) {
        if (now == entities) {
            return blocks;
        }
        int most = Math.min(now.size(), entities.size());
        int before = 0;
        while (before < most && now.get(before) == entities.get(before)) {
            before++;
        }
        int after = 0;
        while (after < most - before
                && now.get(now.size() - 1 - after) == entities.get(entities.size() - 1 - after)) {
            after++;
        }
        IdentityHashMap<Object, Leaf> between = new IdentityHashMap<>();
        for (int i = before; i < entities.size() - after; i++) {
            between.put(entities.get(i), leaves.get(i));
        }
        List<Leaf> found = new ArrayList<>(now.size());
        found.addAll(leaves.subList(0, before));
        for (T entity : now.subList(before, now.size() - after)) {
            Leaf known = between.get(entity);
            found.add(known == null ? read.apply(entity) : known);
        }
        found.addAll(leaves.subList(leaves.size() - after, leaves.size()));
        entities = now;
        leaves = found;
        blocks = blocks(found);
        return blocks;
    }

    private List<Block> blocks(List<Leaf> found) {
        List<Block> now = new ArrayList<>();
        for (int from = 0; from < found.size(); from += Block.SIZE) {
            List<Leaf> together = found.subList(from, Math.min(from + Block.SIZE, found.size()));
            now.add(now.size() < blocks.size() ? blocks.get(now.size()).with(together) : Block.of(together));
        }
        return now;
    }
}
