package org.tabularium.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.compare.Change;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Lists;
import org.tabularium.compare.Route;
import org.tabularium.compare.Step;
import org.tabularium.form.Kind;

/// Puts together what two sides have made of a list: elements by what they are known by, then their order.
final class ListMerging {
    private final Merging merging;
    private final Kind<?> kind;
    private final Route route;
    private final List<?> before;
    private final List<?> mine;
    private final List<?> other;
    private final Known base;
    private final Known ours;
    private final Known theirs;
    private final boolean isUnique;

    ListMerging(Merging merging, Kind<?> kind, Route route, List<?> base, List<?> ours, List<?> theirs) {
        this.merging = merging;
        this.kind = kind;
        this.route = route;
        this.before = base;
        this.mine = ours;
        this.other = theirs;
        Matched matched = Matched.of(kind, base, ours, theirs);
        this.base = matched.base();
        this.ours = matched.ours();
        this.theirs = matched.theirs();
        this.isUnique = matched.isUnique();
    }

    List<?> merged() {
        if (!isUnique) {
            return (List<?>) merging.decided(kind, route, before, mine, other);
        }
        Map<Object, Object> elements = isEmptiedTogether() ? oneSides() : elements();
        return order(elements.keySet()).stream().map(elements::get).toList();
    }

    /// Whether each side leaves something of a list and both together nothing. In many lists nothing would mean
    /// everything, as with the recipients of a use; a register without entities of a kind is none of these.
    private boolean isEmptiedTogether() {
        boolean entities = route.list().isPresent() && route.steps().size() == 1;
        return !entities && !mine.isEmpty() && !other.isEmpty()
                && ours.keys().stream().allMatch(k -> !theirs.has(k) && base.at(k).equals(ours.at(k)))
                && theirs.keys().stream().allMatch(k -> base.at(k).equals(theirs.at(k)));
    }

    /// What one side leaves, and of what the other leaves that which is referred to.
    private Map<Object, Object> oneSides() {
        Side side = merging.contested(Conflict.Nature.SAID, route, kind, Optional.of(before),
                Optional.of(mine), Optional.of(other));
        Map<Object, Object> elements = new LinkedHashMap<>();
        (side == Side.OURS ? ours : theirs).elements().forEach(elements::put);
        (side == Side.OURS ? theirs : ours).elements().forEach((key, element) -> {
            if (isNeeded(element)) {
                keep(key, element, side);
                elements.put(key, element);
            }
        });
        return elements;
    }

    private Map<Object, Object> elements() {
        Set<Object> all = new LinkedHashSet<>(ours.keys());
        all.addAll(theirs.keys());
        Map<Object, Object> elements = new LinkedHashMap<>();
        for (Object key : all) {
            Optional<Object> has = ours.at(key);
            Optional<Object> have = theirs.at(key);
            (has.isPresent() && have.isPresent() ? Optional.of(both(key, has.get(), have.get()))
                    : has.isPresent() ? one(key, has.get(), Side.OURS)
                            : one(key, have.orElseThrow(), Side.THEIRS))
                    .ifPresent(e -> elements.put(key, e));
        }
        return elements;
    }

    /// An element that both sides have.
    private Object both(Object key, Object has, Object have) {
        if (has.equals(have) || !(kind instanceof Kind.Parts<?> parts)) {
            return has;
        }
        Optional<Object> then = base.at(key).or(() -> Blanks.of(route, parts, key));
        if (then.isEmpty()) {
            return merging.contested(Conflict.Nature.ADDED, route, kind, then, Optional.of(has),
                    Optional.of(have)) == Side.OURS ? has : have;
        }
        return key instanceof String id
                ? merging.said(new Kind.Part<>(parts.form()), route.then(new Step.Keyed(parts, id)),
                        then.get(), has, have)
                : merging.unnamed(parts, route.then(new Step.Nth(parts, ours.keys().indexOf(key))),
                        then.get(), has, have);
    }

    /// An element that only one side has: it has added it, or the other side has removed it.
    private Optional<Object> one(Object key, Object element, Side has) {
        Optional<Object> then = base.at(key);
        if (then.isEmpty()) {
            return Optional.of(element);
        }
        Optional<Object> there = Optional.of(element);
        boolean isOurs = has == Side.OURS;
        boolean stays = !then.equals(there) && merging.contested(Conflict.Nature.REMOVED, route, kind, then,
                isOurs ? there : Optional.empty(), isOurs ? Optional.empty() : there) == has;
        if (!stays && isNeeded(element)) {
            keep(key, element, has.other());
            return there;
        }
        return stays ? there : Optional.empty();
    }

    private boolean isNeeded(Object element) {
        return merging.isMissing(route, kind, List.of(), List.of(element));
    }

    private void keep(Object key, Object element, Side removedBy) {
        merging.kept(removedBy, new Difference(route, kind, new Change.Removed(element, key)));
    }

    /// The order of the side that has changed it. What only the other has stands behind what it stands behind there.
    private List<Object> order(Set<Object> left) {
        boolean isOurs = Lists.isReordered(base.keys(), ours.keys());
        boolean isTheirs = Lists.isReordered(base.keys(), theirs.keys());
        Side first = isTheirs && !isOurs ? Side.THEIRS : Side.OURS;
        if (isOurs && isTheirs && Lists.isReordered(ours.keys(), theirs.keys())) {
            first = merging.contested(Conflict.Nature.ORDER, route, kind, Optional.of(before),
                    Optional.of(mine), Optional.of(other));
        }
        Known leading = first == Side.OURS ? ours : theirs;
        Known second = first == Side.OURS ? theirs : ours;
        List<Object> order = new ArrayList<>(leading.keys().stream().filter(left::contains).toList());
        Set<Object> placed = new HashSet<>(order);
        int place = 0;
        for (Object key : second.keys()) {
            if (left.contains(key) && placed.add(key)) {
                while (place < order.size() && !second.has(order.get(place))
                        && !base.has(order.get(place))) {
                    place++;
                }
                order.add(place++, key);
            } else if (left.contains(key)) {
                place = order.indexOf(key) + 1;
            }
        }
        return order;
    }
}
