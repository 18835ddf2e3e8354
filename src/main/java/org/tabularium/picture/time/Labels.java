package org.tabularium.picture.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ruler;

/// Finds a place for each label, in rows above and below the axis: none lies on another, on the way from another to its
/// mark, or on today. As few rows as will do are taken; where even the most will not, the fullest month is told in numbers,
/// and what finds no place then has none.
///
/// @param said words
/// @param width of the picture
/// @param today where today is
record Labels(DueWords said, double width, double today) {
    static final double SIZE = 12;
    static final double ROW = 36;
    static final double TOP = 26;
    /// From the axis down to the first row below it: room for the names of months.
    static final double BELOW = 22;
    private static final double ABOVE = 14;
    static final double ASIDE = 6;
    private static final double GAP = 10;
    private static final List<Rows> ROWS =
            List.of(new Rows(1, 1, 220), new Rows(2, 1, 160), new Rows(2, 2, 100),
                    new Rows(3, 2, 100), new Rows(3, 3, 140));
    private static final int CROWDED = 40;
    private static final double WIDEST = 260;

    /// How many rows there are.
    ///
    /// @param most how wide a label may be before there is more room for it
    record Rows(int above, int below, double most) {
        double axis() {
            return TOP + above * ROW + ABOVE;
        }

        double height() {
            return axis() + BELOW + below * ROW;
        }

        /// Upper edges in the order in which they are tried, the farthest from the axis first, so that the next label fits
        /// below the last one.
        private List<Double> tops(boolean belowFirst) {
            List<Double> upper = IntStream.range(0, above).mapToObj(i -> TOP + i * ROW).toList();
            List<Double> lower = IntStream.range(0, below).mapToObj(i -> axis() + BELOW + i * ROW).toList()
                    .reversed();
            List<Double> all = new ArrayList<>(belowFirst ? lower : upper);
            all.addAll(belowFirst ? upper : lower);
            return all;
        }
    }

    record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /// A label: its two lines, the box in which they stand and the line to the mark.
    record Label(String when, String what, boolean left, Box box, Box stem) {}

    /// A mark with its label, if there was room for it.
    record Placed(Scale.Mark mark, Optional<Label> label) {}

    /// All marks, and the rows in which their labels stand.
    record Arranged(Rows rows, List<Placed> placed) {
        private boolean isWhole(List<Scale.Mark> marks) {
            return placed.size() == marks.size() && placed.stream().allMatch(p -> p.label().isPresent());
        }
    }

    /// What a label says, and how wide that is.
    private record Words(String when, String what, double wide) {}

    Arranged arrange(Scale scale) {
        Scale now = scale;
        for (List<Cluster> month : crowded(now, scale.main().size() > CROWDED ? 2 : Integer.MAX_VALUE)) {
            now = merged(now, month);
        }
        while (true) {
            List<Scale.Mark> marks = now.marks();
            Arranged arranged = arrange(marks, ROWS.getFirst());
            for (int i = 1; i < ROWS.size() && !arranged.isWhole(marks); i++) {
                arranged = arrange(marks, ROWS.get(i));
            }
            Optional<List<Cluster>> fullest =
                    crowded(now, 2).stream().max(Comparator.comparingInt(List::size));
            if (arranged.isWhole(marks) || fullest.isEmpty()) {
                return widened(arranged);
            }
            now = merged(now, fullest.get());
        }
    }

    /// Months in which there are so many marks.
    private static List<List<Cluster>> crowded(Scale scale, int least) {
        Map<List<?>, List<Cluster>> months = scale.main().stream()
                .collect(Collectors.groupingBy(c -> List.of(YearMonth.from(c.day()), c.overdue())));
        return months.values().stream().filter(m -> m.size() >= least).toList();
    }

    private static Scale merged(Scale scale, List<Cluster> month) {
        List<Cluster> others = new ArrayList<>(scale.main());
        others.set(others.indexOf(month.getFirst()), Cluster.of(month));
        others.removeAll(month);
        return scale.with(others);
    }

    /// As many labels as find a place; gives up at the first that finds none while there are more rows to try.
    private Arranged arrange(List<Scale.Mark> marks, Rows rows) {
        List<Box> taken = new ArrayList<>(now(rows));
        List<Placed> placed = new ArrayList<>();
        for (Scale.Mark mark : marks) {
            Optional<Label> label = label(mark, rows, taken);
            if (label.isEmpty() && !rows.equals(ROWS.getLast())) {
                break;
            }
            label.ifPresent(l -> taken.addAll(List.of(l.box(), l.stem())));
            placed.add(new Placed(mark, label));
        }
        return new Arranged(rows, List.copyOf(placed));
    }

    /// Each label takes the room that is left, as far as its words need it, the farthest ahead first.
    private Arranged widened(Arranged arranged) {
        List<Box> taken = new ArrayList<>(now(arranged.rows()));
        arranged.placed().stream().flatMap(p -> p.label().stream())
                .forEach(l -> taken.addAll(List.of(l.box(), l.stem())));
        List<Placed> placed = new ArrayList<>();
        for (Placed one : arranged.placed().reversed()) {
            placed.addFirst(new Placed(one.mark(), one.label().map(l -> {
                taken.remove(l.box());
                taken.remove(l.stem());
                Label wide = widened(l, one.mark(), arranged.rows(), taken);
                taken.addAll(List.of(wide.box(), wide.stem()));
                return wide;
            })));
        }
        return new Arranged(arranged.rows(), List.copyOf(placed));
    }

    private Label widened(Label label, Scale.Mark mark, Rows rows, List<Box> taken) {
        double top = label.box().y();
        Label most = label(mark, rows, top, words(mark, WIDEST), label.left());
        List<Box> beside = taken.stream().filter(most.box()::meets).toList();
        double end = mark.x() - ASIDE;
        double room = label.left()
                ? end - beside.stream().mapToDouble(b -> b.x() + b.width()).max().orElse(0)
                : beside.stream().mapToDouble(Box::x).min().orElse(width + GAP) - GAP - label.box().x();
        return label(mark, rows, top,
                words(mark, Math.max(label.box().width() - GAP, Math.min(room, WIDEST))), label.left());
    }

    /// What today takes.
    private List<Box> now(Rows rows) {
        double word = Ruler.bundled().width(said.words().get("today"), Face.SEMIBOLD, SIZE);
        return List.of(new Box(today - word / 2 - 2, TOP, word + 4, SIZE + 6),
                new Box(today - 2, TOP, 4, rows.axis() - TOP));
    }

    /// Behind the break, where nothing else follows, a label rather stands where it has the room it wants.
    private Optional<Label> label(Scale.Mark mark, Rows rows, List<Box> taken) {
        return Stream.of(WIDEST, rows.most()).skip(mark.beyond() ? 0 : 1)
                .flatMap(most -> label(mark, rows, words(mark, most), taken).stream()).findFirst();
    }

    private Optional<Label> label(Scale.Mark mark, Rows rows, Words words, List<Box> taken) {
        for (double top : rows.tops(mark.cluster().overdue())) {
            for (boolean left : List.of(false, true)) {
                Label label = label(mark, rows, top, words, left);
                Box box = label.box();
                if (box.x() >= 0 && box.x() + box.width() - GAP <= width
                        && taken.stream().noneMatch(t -> t.meets(box) || t.meets(label.stem()))) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /// @param most how wide the second line may be
    private Words words(Scale.Mark mark, double most) {
        Ruler ruler = Ruler.bundled();
        String when = said.when(mark.cluster().dues());
        String what = ruler.fitting(said.what(mark.cluster().dues()), Face.REGULAR, SIZE, most);
        return new Words(when, what, Math.max(ruler.width(when, Face.SEMIBOLD, SIZE),
                ruler.width(what, Face.REGULAR, SIZE)));
    }

    private static Label label(Scale.Mark mark, Rows rows, double top, Words words, boolean left) {
        double wide = words.wide();
        double bottom = top + ROW - 4;
        boolean above = top < rows.axis();
        double stem = above ? top : rows.axis() + BELOW;
        return new Label(words.when(), words.what(), left,
                new Box(left ? mark.x() - ASIDE - wide : mark.x() + ASIDE, top, wide + GAP, bottom - top),
                new Box(mark.x() - 2, stem, 4, (above ? rows.axis() : bottom) - stem));
    }
}
