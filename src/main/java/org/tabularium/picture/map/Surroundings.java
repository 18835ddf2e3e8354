package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.document.drawing.Item;

/// Where a label could stand beside its marks.
///
/// @param frame which no label leaves
/// @param coverage the arcs
/// @param blocked marks and dots, which no label meets
/// @param middle from where labels look away
record Surroundings(Box frame, Coverage coverage, List<Box> blocked, double middle) {
    private static final double[] GAPS = {3, 8, 15, 24};
    /// From this gap on, a line leads from the mark to the label.
    private static final int LED = 2;

    /// All places of a label that are free, the best first.
    List<Seat> free(Label label, Box mark) {
        List<Seat> free = new ArrayList<>();
        for (int ring = 0; ring < GAPS.length; ring++) {
            for (int side = -1; side <= 1; side++) {
                for (int height = -2; height <= 2; height += side == 0 ? 4 : 1) {
                    Box box = box(label, mark, side, height, GAPS[ring]);
                    if (isFree(box)) {
                        free.add(seat(label, mark, box, side, height, ring));
                    }
                }
            }
        }
        free.sort(Comparator.comparingDouble(Seat::cost));
        return free;
    }

    /// @param side left, in the middle, or right
    /// @param height from above the mark to below it, in half heights
    private static Box box(Label label, Box mark, int side, int height, double gap) {
        double x = switch (side) {
            case -1 -> mark.x() - gap - label.width();
            case 0 -> mark.middle().x() - label.width() / 2;
            default -> mark.right() + gap;
        };
        double away = label.height() / 2 + gap + (side == 0 ? mark.height() / 2 : 0);
        return new Box(x, mark.middle().y() - label.height() / 2 + away * height / 2, label.width(),
                label.height());
    }

    /// Asked for each place of each label, hence without a stream.
    private boolean isFree(Box box) {
        if (!frame.holds(box)) {
            return false;
        }
        for (Box other : blocked) {
            if (box.meets(other)) {
                return false;
            }
        }
        return true;
    }

    private Seat seat(Label label, Box mark, Box box, int side, int height, int ring) {
        boolean inwards = side != 0 && (side > 0) != (mark.middle().x() > middle);
        boolean doubtful = isNearerToAnother(box, mark);
        int crossings = coverage.of(box);
        double cost = 2 * crossings + 5 * ring + (inwards ? 8 : 0) + (side == 0 ? 3 : 0) + Math.abs(height)
                + (doubtful ? 20 : 0);
        Item.Align align = switch (side) {
            case -1 -> Item.Align.END;
            case 0 -> Item.Align.MIDDLE;
            default -> Item.Align.START;
        };
        return new Seat(label, box, align, mark, cost, crossings, doubtful || ring >= LED);
    }

    /// Whether one could take it for the label of another mark.
    private boolean isNearerToAnother(Box box, Box mark) {
        double own = box.gap(mark);
        for (Box other : blocked) {
            if (box.gap(other) <= own && !other.equals(mark)) {
                return true;
            }
        }
        return false;
    }
}
