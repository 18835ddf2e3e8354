package org.tabularium.picture.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.compose.notice.Notices;
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
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// The coverage of all notices as a matrix. Few notices stand in it by name, many by number with a key below; what has no
/// room beside each other stands below each other.
public final class CoveragePicture {
    /// Narrower, there is no room for a column.
    public static final double LEAST_WIDTH = 320;
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final double SIZE = 12;
    private static final double ROW = 24;
    private static final double LINE = 16;
    private static final double MARK = 11;
    private static final double LEAST_COLUMN = 34;
    private static final double NAMED_COLUMN = 92;
    private static final double MOST_COLUMN = 190;
    private static final double COUNTED_COLUMN = 54;
    private static final double KEY_COLUMN = 320;
    private final CoverageWords said;
    private final List<Column> columns;
    private final double width;
    private final double marks;
    private final double left;
    private final List<Item> items = new ArrayList<>();

    private CoveragePicture(CoverageWords said, List<Column> columns, double width) {
        this.said = said;
        this.columns = columns;
        this.width = Math.max(LEAST_WIDTH, width);
        marks = rows().stream().mapToDouble(i -> wide(CoverageWords.mark(i), Face.SEMIBOLD)).max().orElse(0)
                + 10;
        left = marks + rows().stream().mapToDouble(i -> wide(said.title(i), Face.REGULAR)).max().orElse(0)
                + 16;
    }

    /// All notices of a register.
    ///
    /// @param width of the picture, in pixels
    public static Drawing of(Register register, Law law, Language language, double width) {
        return of(register, Notices.of(law), language, width);
    }

    /// All notices of a register.
    ///
    /// @param notices asks what they say
    /// @param width of the picture, in pixels
    public static Drawing of(Register register, Notices notices, Language language, double width) {
        CoverageWords said = CoverageWords.of(language);
        List<Column> columns = new ArrayList<>();
        for (Notice notice : register.notices()) {
            columns.add(new Column(columns.size() + 1, notice.id().value(),
                    notice.name().best(said.words().language(), register.primary())
                            .map(n -> BREAK.matcher(n.getValue()).replaceAll(" ").strip())
                            .filter(n -> !n.isEmpty())
                            .orElseGet(() -> said.words().get("unnamed")),
                    notices.coverage(register, notice)));
        }
        return new CoveragePicture(said, List.copyOf(columns), width).drawing();
    }

    private List<org.tabularium.law.Item> rows() {
        return columns.isEmpty() ? List.of()
                : columns.getFirst().coverage().rows().stream().map(Coverage.Row::item).toList();
    }

    private Drawing drawing() {
        double y = legend();
        double room = width - left;
        int abreast = Math.max(1, Math.min(columns.size(), (int) (room / LEAST_COLUMN)));
        double step = Math.min(MOST_COLUMN, room / abreast);
        boolean named = step >= NAMED_COLUMN;
        for (int from = 0; from < columns.size(); from += abreast) {
            y = band(columns.subList(from, Math.min(columns.size(), from + abreast)), y, step, named) + LINE;
        }
        double height = named || columns.isEmpty() ? y : key(y);
        return new Drawing(said.words().language().tag(), said.words().get("title"), alternative(), width,
                height,
                items);
    }

    /// What the shapes mean of which there are any, on as many lines as it takes.
    ///
    /// @return the lower edge
    private double legend() {
        double x = 0;
        double y = 13;
        for (Cell.Kind kind : columns.stream().flatMap(Column::cells).map(Cell::kind).distinct().sorted()
                .toList()) {
            String name = said.kind(kind);
            double wide = MARK + 5 + wide(name, Face.REGULAR);
            if (x + wide > width) {
                x = 0;
                y += LINE + 2;
            }
            items.addAll(symbol(kind, x + MARK / 2, y - 4));
            word(name, x + MARK + 5, y, Align.START, Face.REGULAR, Ink.MUTED);
            x += wide + 18;
        }
        return y + 11;
    }

    private double band(List<Column> band, double top, double step, boolean named) {
        List<List<String>> heads = band.stream().map(c -> named ? head(c.name(), step - 8)
                : List.of(Integer.toString(c.number()))).toList();
        double y = top + heads.stream().mapToInt(List::size).max().orElse(1) * LINE + 6;
        for (int i = 0; i < band.size(); i++) {
            for (int l = 0; l < heads.get(i).size(); l++) {
                word(heads.get(i).get(l), center(i, step), y - 8 - (heads.get(i).size() - 1 - l) * LINE,
                        Align.MIDDLE,
                        Face.SEMIBOLD, Ink.TEXT);
            }
        }
        List<org.tabularium.law.Item> rows = rows();
        double end = left + band.size() * step;
        for (int r = 0; r < rows.size(); r++) {
            rule(y, end, 0.5);
            word(CoverageWords.mark(rows.get(r)), 0, y + 16, Align.START, Face.SEMIBOLD, Ink.TEXT);
            word(said.title(rows.get(r)), marks, y + 16, Align.START, Face.REGULAR, Ink.MUTED);
            for (int i = 0; i < band.size(); i++) {
                items.add(cell(band.get(i), r, center(i, step), y, step));
            }
            y += ROW;
        }
        rule(y, end, 1);
        word(said.words().get("missing"), marks, y + 16, Align.START, Face.REGULAR, Ink.TEXT);
        for (int i = 0; i < band.size(); i++) {
            word(Integer.toString(band.get(i).missing()), center(i, step), y + 16, Align.MIDDLE,
                    Face.SEMIBOLD,
                    Ink.TEXT);
        }
        return y + ROW;
    }

    private double center(int column, double step) {
        return left + column * step + step / 2;
    }

    /// A name on at most three lines.
    private static List<String> head(String name, double most) {
        Ruler ruler = Ruler.bundled();
        List<String> lines = ruler.lines(name, Face.SEMIBOLD, SIZE, most);
        List<String> head = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        if (lines.size() > 2) {
            head.add(String.join(" ", lines.subList(2, lines.size())));
        }
        return head.stream().map(l -> ruler.fitting(l, Face.SEMIBOLD, SIZE, most)).toList();
    }

    private Item cell(Column column, int row, double x, double y, double step) {
        Cell cell = column.cell(row);
        boolean counted = step >= COUNTED_COLUMN && cell.missing() > 0;
        List<Item> drawn = new ArrayList<>(symbol(cell.kind(), counted ? x - 8 : x, y + ROW / 2));
        drawn.add(new Item.Shape(Outline.rectangle(x - step / 2, y, step, ROW),
                Optional.of(new Item.Fill(Ink.GROUND, 0)), Optional.empty()));
        if (counted) {
            drawn.add(new Item.Lettering(cell.missing() + "/" + cell.owed(), x + 2, y + 16, Align.START,
                    Face.REGULAR,
                    SIZE, Ink.TEXT));
        }
        org.tabularium.law.Item item = rows().get(row);
        String name = said.words().get("cell", column.name(), item.citation().in(said.words().language()),
                said.title(item), said.state(cell));
        return new Item.Group(new Item.Subject(column.id() + "/" + item.article(), name,
                Optional.of(new Origin(column.id(), "activities"))), drawn);
    }

    private static List<Item> symbol(Cell.Kind kind, double x, double y) {
        return switch (kind) {
            case SAID -> Symbol.SQUARE.at(x, y, MARK, Ink.MUTED);
            case OWN -> Symbol.DIAMOND.at(x, y, MARK, Ink.ACCENT);
            case PARTLY -> Symbol.TRIANGLE.at(x, y, MARK, Ink.GAP);
            case MISSING -> Symbol.CROSSED.at(x, y, MARK + 1, Ink.GAP);
            case NOT_APPLICABLE -> List.of(Item.Shape.drawn(Outline.line(x - 4, y, x + 4, y),
                    new Item.Pen(Ink.MUTED, 1)));
        };
    }

    /// The notices by their numbers.
    private double key(double top) {
        int abreast = Math.max(1, (int) (width / KEY_COLUMN));
        double step = width / abreast;
        double number =
                columns.stream().mapToDouble(c -> wide(Integer.toString(c.number()), Face.SEMIBOLD)).max()
                        .orElse(0);
        int high = (columns.size() + abreast - 1) / abreast;
        for (int i = 0; i < columns.size(); i++) {
            int column = i / high;
            double x = column * step;
            double y = top + i % high * LINE + 12;
            word(Integer.toString(columns.get(i).number()), x + number, y, Align.END, Face.SEMIBOLD,
                    Ink.TEXT);
            word(Ruler.bundled().fitting(columns.get(i).name(), Face.REGULAR, SIZE, step - number - 20),
                    x + number + 8, y, Align.START, Face.REGULAR, Ink.TEXT);
        }
        return top + high * LINE + 8;
    }

    private String alternative() {
        return said.words().get("alternative", columns.size()) + columns.stream().map(c -> c.told(said))
                .collect(Collectors.joining("; ", columns.isEmpty() ? "" : ": ", ""));
    }

    private void word(String text, double x, double y, Align align, Face face, Ink ink) {
        items.add(new Item.Lettering(text, x, y, align, face, SIZE, ink));
    }

    private void rule(double y, double end, double width) {
        items.add(Item.Shape.drawn(Outline.line(0, y, end, y), new Item.Pen(Ink.RULE, width)));
    }

    private static double wide(String text, Face face) {
        return Ruler.bundled().width(text, face, SIZE);
    }
}
