package org.tabularium.picture.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tabularium.compose.Phrases;
import org.tabularium.compose.RetentionClass;
import org.tabularium.compose.RetentionExample;
import org.tabularium.compose.Scribe;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// The retention plan as bars over years (Art. 5(1)(e), Art. 30(1)(f) GDPR), the shortest period first, what has no
/// period last.
public final class RetentionPicture {
    /// Narrower, there is no room for bars.
    public static final double LEAST_WIDTH = 300;
    /// Narrower, words stand above their bar instead of before it.
    private static final double BESIDE = 620;
    private static final Phrases PHRASES = Phrases.load("register", "paper");
    private static final double SIZE = Row.SIZE;
    private static final double SMALL = 11;
    private static final double AXIS = 26;
    private static final double KEY = 30;
    private static final double GAP = 16;
    private static final double MOST_WORDS = 380;
    private static final double WORDS = 0.4;
    private static final double LEAD = 1.5;
    private final Scribe scribe;
    private final Words words;
    private final double width;
    /// Where the years begin.
    private final double left;
    /// What a row is higher because its bar stands below its words.
    private final double below;
    private final List<Row> rows;
    private final Years years;

    private RetentionPicture(Scribe scribe, double width) {
        this.scribe = scribe;
        this.width = Math.max(LEAST_WIDTH, width);
        words = Words.of("picture-retention", scribe.texts().language().locale());
        List<RetentionClass> classes = RetentionClass.of(scribe);
        double numbers = numbers(classes.size());
        boolean beside = this.width >= BESIDE;
        left = beside ? Math.min(MOST_WORDS, this.width * WORDS) : numbers;
        below = beside ? 0 : Bar.HEIGHT + GAP / 2;
        rows = classes.stream()
                .sorted(Comparator.comparing(RetentionPicture::end).thenComparingInt(RetentionClass::number))
                .map(c -> Row.of(c, scribe, words, (beside ? left - GAP : this.width) - numbers)).toList();
        double label =
                rows.stream().mapToDouble(r -> Ruler.bundled().width(r.end(), Face.SEMIBOLD, SIZE)).max()
                        .orElse(0);
        years = Years.of(RetentionClass.day(scribe), rows.stream().flatMap(r -> r.example().stream())
                .map(RetentionExample::ends).toList(), left, this.width - label - 8);
    }

    private static LocalDate end(RetentionClass of) {
        return of.example().map(RetentionExample::ends)
                .orElse(of.common().criteria().isEmpty() ? LocalDate.MAX : LocalDate.MAX.minusDays(1));
    }

    /// Room for the numbers of so many classes.
    private static double numbers(int classes) {
        return IntStream.rangeClosed(1, classes)
                .mapToDouble(i -> Ruler.bundled().width(Integer.toString(i), Face.REGULAR, SIZE)).max()
                .orElse(0) + 10;
    }

    /// All classes of a record in one picture, as high as it takes.
    ///
    /// @param width of the picture, in pixels
    public static Drawing of(Register register, Law law, Language language, double width) {
        return pages(register, law, language, width, Double.MAX_VALUE).getFirst();
    }

    /// The same in pictures of a height, each with the years above; one picture at least.
    public static List<Drawing> pages(Register register, Law law, Language language, double width,
            double height) {
        RetentionPicture picture =
                new RetentionPicture(Scribe.of(register, law, PHRASES.in(language), language), width);
        List<Drawing> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        double head = picture.head();
        double used = head;
        for (Row row : picture.rows) {
            if (used + picture.height(row) > height && !page.isEmpty()) {
                pages.add(picture.drawing(page));
                page.clear();
                used = head;
            }
            page.add(row);
            used += picture.height(row);
        }
        pages.add(picture.drawing(page));
        return List.copyOf(pages);
    }

    /// How high what stands above the bars is.
    private double head() {
        return legend(new ArrayList<>()) + AXIS;
    }

    private Drawing drawing(List<Row> page) {
        List<Item> items = new ArrayList<>();
        double y = legend(items) + AXIS;
        double height = y + page.stream().mapToDouble(this::height).sum();
        items.addAll(axis(y));
        for (Row row : page) {
            items.add(line(0, y, width, y, new Item.Pen(Ink.RULE, 0.5)));
            items.add(group(row, y));
            y += height(row);
        }
        String event = scribe.wording().date(years.from());
        String alternative = words.get("alternative", rows.size(), event) + page.stream().map(Row::said)
                .collect(Collectors.joining("; ", page.isEmpty() ? "" : ": ", ""));
        return new Drawing(words.language().tag(), words.get("title"), alternative, width, height, items);
    }

    /// The day of the event and what the kinds of bars mean of which there are any, on as many lines as it takes.
    ///
    /// @param drawn takes what is drawn
    /// @return the lower edge
    private double legend(List<Item> drawn) {
        String event = words.get("event", scribe.wording().date(years.from()));
        drawn.add(word(event, 0, 12, Align.START, SIZE));
        double x = Ruler.bundled().width(event, Face.REGULAR, SIZE) + GAP;
        double y = 12;
        for (Bar bar : rows.stream().map(Row::bar).distinct().sorted().toList()) {
            String name = words.get("bar." + bar.name().toLowerCase(words.locale()));
            double wide = KEY + Ruler.bundled().width(name, Face.REGULAR, SIZE);
            if (x + wide > width) {
                x = 0;
                y += Row.LINE + 2;
            }
            drawn.addAll(bar.at(x, y - 9, x + KEY - 6));
            drawn.add(word(name, x + KEY, y, Align.START, SIZE));
            x += wide + GAP;
        }
        return y + 8;
    }

    private List<Item> axis(double head) {
        List<Item> items = new ArrayList<>();
        double free = left - GAP;
        for (LocalDate start : years.starts()) {
            double x = years.x(start);
            items.add(line(x, head - 6, x, head, new Item.Pen(Ink.RULE, 0.5)));
            if (years.far().isEmpty() || x < years.end() - GAP) {
                free = year(start.getYear(), x, head, free, items);
            }
        }
        if (!years.far().isEmpty()) {
            double x = years.end() + 4;
            items.add(line(x - 5, head - 3, x, head - 13, new Item.Pen(Ink.MUTED, 1)));
            items.add(line(x, head - 3, x + 5, head - 13, new Item.Pen(Ink.MUTED, 1)));
            free = x + 6;
        }
        for (int far : years.far()) {
            free = year(far, years.x(LocalDate.of(far, 12, 31)), head, free, items);
        }
        return items;
    }

    /// Names a year if there is room; tells up to where room is taken then.
    private static double year(int year, double x, double head, double free, List<Item> items) {
        String name = Integer.toString(year);
        double half = Ruler.bundled().width(name, Face.REGULAR, SMALL) / 2;
        if (x - half < free) {
            return free;
        }
        items.add(word(name, x, head - 9, Align.MIDDLE, SMALL));
        return x + half + 8;
    }

    private double height(Row row) {
        return row.height() + below;
    }

    private Item group(Row row, double top) {
        List<Item> items = new ArrayList<>();
        double numbers = numbers(rows.size());
        items.add(word(Integer.toString(row.number()), numbers - 10, top + 19, Align.END, SIZE));
        double y = top + 19;
        for (Row.Lettered line : row.lines()) {
            items.add(new Item.Lettering(line.text(), numbers, y, Align.START, line.style().face(), SIZE,
                    line.style() == Row.Style.STATUTE ? Ink.MUTED : Ink.TEXT));
            y += Row.LINE;
        }
        double bar = below == 0 ? top + 10 : y - 6;
        double end = below == 0 ? top + height(row) : bar + Bar.HEIGHT + 4;
        for (LocalDate start : years.starts()) {
            items.add(line(years.x(start), below == 0 ? top : bar - 4, years.x(start), end,
                    new Item.Pen(Ink.RULE, 0.5)));
        }
        double from = row.example().map(e -> years.x(e.begins())).orElse(years.left());
        double to = row.example().map(e -> years.x(e.ends())).orElse(years.right());
        if (from > years.left()) {
            items.add(line(years.left(), bar + Bar.HEIGHT / 2, from, bar + Bar.HEIGHT / 2,
                    new Item.Pen(Ink.MUTED, LEAD, List.of(2.0, 3.0))));
        }
        items.addAll(row.bar().at(from, bar, to));
        if (to > years.end() && !years.far().isEmpty()) {
            items.addAll(broken(years.end() + 4, bar));
        }
        items.add(new Item.Lettering(row.end(), Math.max(to, from + 3) + 8, bar + 9, Align.START,
                Face.SEMIBOLD, SIZE,
                row.bar() == Bar.MISSING ? Ink.GAP : Ink.TEXT));
        return new Item.Group(
                new Item.Subject("class-" + row.number(), row.said(), Optional.of(row.origin())), items);
    }

    /// A gap in a bar with the two strokes of a break.
    private static List<Item> broken(double x, double y) {
        double end = y + Bar.HEIGHT;
        return List.of(
                Item.Shape.filled(Outline.begin().move(x - 5, end + 2).line(x, y - 2).line(x + 5, y - 2)
                        .line(x, end + 2).close().end(), Ink.GROUND),
                line(x - 5, end + 2, x, y - 2, new Item.Pen(Ink.MUTED, 1)),
                line(x, end + 2, x + 5, y - 2, new Item.Pen(Ink.MUTED, 1)));
    }

    private static Item word(String text, double x, double y, Align align, double size) {
        return new Item.Lettering(text, x, y, align, Face.REGULAR, size, Ink.MUTED);
    }

    private static Item line(double x1, double y1, double x2, double y2, Item.Pen pen) {
        return Item.Shape.drawn(Outline.line(x1, y1, x2, y2), pen);
    }
}
