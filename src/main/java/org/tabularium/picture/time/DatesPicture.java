package org.tabularium.picture.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.document.drawing.Symbol;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// The line of coming dates as a picture, with months, today, and a break before what lies far ahead.
///
/// @param drawing the picture
/// @param marks what falls due at each mark, by the id of its subject, in the order of the days
public record DatesPicture(Drawing drawing, Map<String, List<Due>> marks) {
    /// Narrower, there is no room for words.
    public static final double LEAST_WIDTH = 360;
    private static final double SIZE = Labels.SIZE;
    private static final double MONTH_SIZE = 11;
    private static final double MARK = 11;
    private static final Item.Pen AXIS = new Item.Pen(Ink.RULE, 1.5);

    /// The dates of a register.
    ///
    /// @param width of the picture, in pixels
    public static DatesPicture of(Register register, Law law, LocalDate today, Language language,
            double width) {
        return of(Calendar.of(register, law, today), today, DueWords.of(language, register.primary()), width);
    }

    /// These dates.
    ///
    /// @param dues by day
    /// @param width of the picture, in pixels
    public static DatesPicture of(List<Due> dues, LocalDate today, DueWords said, double width) {
        double wide = Math.max(LEAST_WIDTH, width);
        Scale scale = Scale.of(dues, today, wide);
        Labels.Arranged arranged = new Labels(said, wide, scale.x(today)).arrange(scale);
        Map<String, List<Due>> marks = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>(legend(arranged.placed(), said, wide));
        items.addAll(axis(scale, arranged.rows().axis(), wide, said));
        items.addAll(today(scale.x(today), arranged.rows().axis(), said));
        for (Labels.Placed placed : arranged.placed()) {
            List<Due> due = placed.mark().cluster().dues();
            String id = "due-" + due.getFirst().day() + (due.getFirst().overdue() ? "-late" : "") + "-"
                    + due.size();
            marks.put(id, due);
            items.add(mark(placed, arranged.rows().axis(), id, said));
        }
        return new DatesPicture(new Drawing(said.words().language().tag(), said.words().get("title"),
                alternative(dues, arranged.placed(), said), wide, arranged.rows().height(), items), marks);
    }

    /// Only what is there is explained, from the right.
    private static List<Item> legend(List<Labels.Placed> placed, DueWords said, double width) {
        List<Item> items = new ArrayList<>();
        double x = width;
        for (Due.Sort sort : placed.stream().flatMap(p -> p.mark().cluster().sorts()).distinct().sorted()
                .toList()
                .reversed()) {
            x -= Ruler.bundled().width(said.sort(sort), Face.REGULAR, SIZE);
            items.add(new Item.Lettering(said.sort(sort), x, 13, Align.START, Face.REGULAR, SIZE, Ink.MUTED));
            items.addAll(symbol(sort).at(x - 13, 9, MARK, ink(sort)));
            x -= 36;
        }
        return items;
    }

    private static List<Item> axis(Scale scale, double y, double width, DueWords said) {
        List<Item> items = new ArrayList<>();
        double from = scale.before().isEmpty() ? 0 : scale.left() - 16;
        if (!scale.before().isEmpty()) {
            items.addAll(broken(scale.left() - 20, y));
            items.add(line(0, y, scale.left() - 23, y, AXIS));
        }
        double to = scale.beyond().isEmpty() ? width : scale.right() + 14;
        items.add(line(from, y, to, y, AXIS));
        if (!scale.beyond().isEmpty()) {
            items.addAll(broken(to + 4, y));
            items.add(line(to + 7, y, width, y, AXIS));
        }
        items.addAll(months(scale, y, said.words().locale()));
        return items;
    }

    /// As many names of months as there is room for; each year is named.
    private static List<Item> months(Scale scale, double y, Locale locale) {
        List<Item> items = new ArrayList<>();
        double free = 0;
        double most = scale.right() + (scale.beyond().isEmpty() ? Scale.EDGE : 6);
        for (LocalDate month : scale.months()) {
            double x = scale.x(month);
            items.add(line(x, y, x, y + 4, AXIS));
            boolean january = month.getMonthValue() == 1;
            String name = DateTimeFormatter.ofPattern(january ? "LLL uuuu" : "LLL", locale).format(month);
            Face face = january ? Face.SEMIBOLD : Face.REGULAR;
            double end = x + 4 + Ruler.bundled().width(name, face, MONTH_SIZE);
            double next =
                    scale.x(month.plusMonths(1).withMonth(1).plusYears(month.getMonthValue() == 12 ? 0 : 1));
            boolean fits = end <= most && (january || next < x || end + 4 <= next);
            if (fits && x + 4 >= free) {
                items.add(new Item.Lettering(name, x + 4, y + 16, Align.START, face, MONTH_SIZE,
                        january ? Ink.TEXT : Ink.MUTED));
                free = end + 4;
            }
        }
        return items;
    }

    private static List<Item> broken(double x, double y) {
        return List.of(line(x - 6, y + 6, x, y - 6, AXIS), line(x, y + 6, x + 6, y - 6, AXIS));
    }

    private static List<Item> today(double x, double y, DueWords said) {
        return List.of(line(x, Labels.TOP + SIZE + 4, x, y + 5, new Item.Pen(Ink.TEXT, 1.5)),
                new Item.Lettering(said.words().get("today"), x, Labels.TOP + SIZE - 1, Align.MIDDLE,
                        Face.SEMIBOLD, SIZE, Ink.TEXT));
    }

    private static Item mark(Labels.Placed placed, double axis, String id, DueWords said) {
        Cluster cluster = placed.mark().cluster();
        List<Item> items = new ArrayList<>();
        placed.label()
                .ifPresent(label -> items.addAll(lettered(label, placed.mark().x(), cluster.overdue())));
        List<Due.Sort> sorts = cluster.sorts().toList();
        for (int i = 0; i < sorts.size(); i++) {
            double x = placed.mark().x() + (i - (sorts.size() - 1) / 2.0) * (MARK + 1);
            items.addAll(symbol(sorts.get(i)).at(x, axis, MARK,
                    cluster.overdue() ? Ink.ERROR : ink(sorts.get(i))));
        }
        Due first = cluster.dues().getFirst();
        Optional<Origin> origin = Optional.of(new Origin(first.where().entity(), first.where().field()));
        return new Item.Group(new Item.Subject(id, text(cluster, said), origin), items);
    }

    private static List<Item> lettered(Labels.Label label, double x, boolean overdue) {
        double at = label.left() ? x - Labels.ASIDE : x + Labels.ASIDE;
        Align align = label.left() ? Align.END : Align.START;
        Labels.Box stem = label.stem();
        return List.of(line(x, stem.y(), x, stem.y() + stem.height(), new Item.Pen(Ink.RULE, 1)),
                new Item.Lettering(label.when(), at, label.box().y() + 12, align, Face.SEMIBOLD, SIZE,
                        overdue ? Ink.ERROR : Ink.TEXT),
                new Item.Lettering(label.what(), at, label.box().y() + 28, align, Face.REGULAR, SIZE,
                        Ink.MUTED));
    }

    private static String alternative(List<Due> dues, List<Labels.Placed> placed, DueWords said) {
        long late = dues.stream().filter(Due::overdue).count();
        String sum = said.words().get("count", dues.size())
                + (dues.isEmpty() ? "" : ", " + said.words().get("count.late", late));
        return sum + placed.stream().map(p -> text(p.mark().cluster(), said))
                .collect(Collectors.joining("; ", dues.isEmpty() ? "" : ": ", ""));
    }

    private static String text(Cluster cluster, DueWords said) {
        return said.when(cluster.dues()) + ", " + said.what(cluster.dues());
    }

    private static Item line(double x1, double y1, double x2, double y2, Item.Pen pen) {
        return Item.Shape.drawn(Outline.line(x1, y1, x2, y2), pen);
    }

    private static Symbol symbol(Due.Sort sort) {
        return switch (sort) {
            case REVIEW -> Symbol.RING;
            case EVIDENCE -> Symbol.DIAMOND;
            case CONTRACT -> Symbol.SQUARE;
            case LAW -> Symbol.TRIANGLE;
        };
    }

    private static Ink ink(Due.Sort sort) {
        return switch (sort) {
            case REVIEW, LAW -> Ink.TEXT;
            case EVIDENCE -> Ink.ACCENT;
            case CONTRACT -> Ink.MUTED;
        };
    }
}
