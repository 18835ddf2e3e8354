package org.tabularium.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list that cannot be changed, kept in pieces. A list in which an element has been exchanged shares all pieces but one
/// with the list it was made from: neither making it nor comparing the two goes through all elements.
///
/// No element is looked into to get it or to compare it with itself. Where a type is asked for, as in a cast, its header
/// has to come from memory: among ten thousand elements that takes longer than all else.
///
/// @param <E> the elements, never null
public sealed class Pieces<E> extends AbstractList<E> implements RandomAccess permits Entities {
    private static final int BITS = 6;
    private static final int LENGTH = 1 << BITS;
    private final Object[][] pieces;
    private final int size;

    Pieces(Object[][] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    /// The elements of a list in pieces.
    public static <E> Pieces<E> of(Collection<E> elements) {
        return new Pieces<>(cut(elements), elements.size());
    }

    /// This list with another element at a place.
    public Pieces<E> with(int place, E element) {
        return with(place, List.of(element));
    }

    /// This list with other elements from a place on, instead of as many.
    public Pieces<E> with(int place, List<E> others) {
        return new Pieces<>(exchanged(place, others), size);
    }

    static Object[][] cut(Collection<?> elements) {
        Object[] all = elements.toArray();
        for (Object element : all) {
            Objects.requireNonNull(element);
        }
        Object[][] pieces = new Object[(all.length + LENGTH - 1) >> BITS][];
        for (int i = 0; i < pieces.length; i++) {
            int from = i << BITS;
            pieces[i] = Arrays.copyOfRange(all, from, Math.min(from + LENGTH, all.length), Object[].class);
        }
        return pieces;
    }

    final Object[][] exchanged(int place, List<?> others) {
        Objects.checkFromIndexSize(place, others.size(), size);
        Object[][] exchanged = pieces.clone();
        for (int i = 0; i < others.size(); i++) {
            int at = place + i;
            if (i == 0 || (at & LENGTH - 1) == 0) {
                exchanged[at >> BITS] = exchanged[at >> BITS].clone();
            }
            exchanged[at >> BITS][at & LENGTH - 1] = Objects.requireNonNull(others.get(i));
        }
        return exchanged;
    }

    @Override
    @SuppressWarnings("unchecked") // only such elements were put in
    public E get(int index) {
        return (E) pieces[index >> BITS][index & LENGTH - 1];
    }

    @Override
    public int size() {
        return size;
    }

    /// Lists made from each other share most of their pieces and elements, which are then not looked into.
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Pieces<?> others)) {
            return super.equals(other);
        }
        boolean equal = size == others.size;
        for (int i = 0; equal && i < pieces.length; i++) {
            equal = Arrays.equals(pieces[i], others.pieces[i]);
        }
        return equal;
    }

    /// How many elements from a place on, counted forwards or backwards, stand in a piece that another list of the same
    /// size has as well; 0 if the place is none where such a piece begins.
    @SuppressWarnings("ReferenceEquality") // the very same piece is meant
    private int shared(Pieces<?> other, int place, boolean backwards) {
        Object[] piece = pieces[place >> BITS];
        int edge = backwards ? piece.length - 1 : 0;
        return (place & LENGTH - 1) == edge && piece == other.pieces[place >> BITS] ? piece.length : 0;
    }

    /// What two lists have in common at their two ends: the very same objects, not equal ones.
    ///
    /// @param head how many elements at the beginning
    /// @param tail how many of the others at the end
    public record Ends(int head, int tail) {

        /// What two lists have in common.
        @SuppressWarnings("ReferenceEquality") // equal values that are other objects are none in common
        public static Ends of(List<?> before, List<?> now) {
            int most = Math.min(before.size(), now.size());
            if (before == now) {
                return new Ends(most, 0);
            }
            boolean cut =
                    before.size() == now.size() && before instanceof Pieces<?> && now instanceof Pieces<?>;
            int head = 0;
            int tail = 0;
            for (int more = 1; head < most && more > 0; head += more) {
                more = common(before, now, head, head, cut, false);
            }
            for (int more = 1; tail < most - head && more > 0; tail += more) {
                more = common(before, now, before.size() - 1 - tail, now.size() - 1 - tail, cut, true);
            }
            return new Ends(head, Math.min(tail, most - head));
        }

        @SuppressWarnings("ReferenceEquality") // equal values that are other objects are none in common
        private static int common(List<?> before, List<?> now, int then, int here, boolean cut,
                boolean backwards) {
            int shared = cut && before instanceof Pieces<?> a && now instanceof Pieces<?> b
                    ? a.shared(b, here, backwards)
                    : 0;
            return shared > 0 ? shared : before.get(then) == now.get(here) ? 1 : 0;
        }

        /// What lies between the ends of one of the lists.
        public <T> List<T> middle(List<T> list) {
            return list.subList(head, list.size() - tail);
        }
    }
}
