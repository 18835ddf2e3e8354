package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A band of the page that is never torn.
///
/// @param before space above, which falls away at the top of a page
/// @param turn whether a page may end below it
/// @param marks what is drawn, measured from its upper left corner
/// @param head what is repeated above it where a page begins with it
record Strip(float before, float height, Turn turn, List<Mark> marks, @Nullable Strip head) {

    /// Where pages may end.
    enum Turn {
        FREE, WITH_NEXT,
        /// Draws nothing: what follows begins on a new page.
        NEW_PAGE
    }

    static final Strip NEW_PAGE = new Strip(0, 0, Turn.NEW_PAGE, List.of(), null);

    static Strip of(float before, float height, List<Mark> marks) {
        return new Strip(before, height, Turn.FREE, marks, null);
    }

    Strip withNext() {
        return turn == Turn.FREE ? new Strip(before, height, Turn.WITH_NEXT, marks, head) : this;
    }

    Strip before(float space) {
        return new Strip(space, height, turn, marks, head);
    }

    Strip under(@Nullable Strip repeated) {
        return head != null ? this : new Strip(before, height, turn, marks, repeated);
    }

    /// The same as it stands again on a later page, where it has been read already.
    Strip repeated() {
        return new Strip(before, height, turn, marks.stream()
                .map(m -> m instanceof Mark.Words w ? new Mark.Words(w.x(), w.baseline(), w.line(), null) : m)
                .toList(), head);
    }

    Strip higher(float below) {
        return new Strip(before, height + below, turn, marks, head);
    }

    Strip with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Strip(before, height, turn, all, head);
    }

    Strip moved(float right, float down) {
        return new Strip(before, height + down, turn, marks.stream().map(m -> m.moved(right, down)).toList(),
                head == null ? null : head.moved(right, 0));
    }

    static float heightOf(List<Strip> strips) {
        float height = 0;
        for (Strip strip : strips) {
            height += strip.before + strip.height;
        }
        return height;
    }

    /// Adds the marks of strips, one below the other, moved as a whole.
    ///
    /// @return the height of all
    static float join(List<Strip> strips, float right, float down, List<Mark> marks) {
        float y = 0;
        for (Strip strip : strips) {
            y += y == 0 ? 0 : strip.before;
            for (Mark mark : strip.marks) {
                marks.add(mark.moved(right, down + y));
            }
            y += strip.height;
        }
        return y;
    }

    /// All strips as one; the space above the first is its own.
    static Strip joined(List<Strip> strips) {
        List<Mark> marks = new ArrayList<>();
        float y = join(strips, 0, 0, marks);
        Turn turn = strips.getLast().turn;
        return new Strip(strips.getFirst().before, y, turn, marks, strips.getFirst().head);
    }
}
