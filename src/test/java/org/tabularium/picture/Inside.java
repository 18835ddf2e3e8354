package org.tabularium.picture;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Lettering;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.document.drawing.Ruler;

/// What stands in a picture.
public final class Inside {
    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.22;

    private Inside() {}

    /// The words with what they take up.
    public record Placed(Lettering words, double left, double top, double right, double bottom) {
        boolean meets(Placed other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    public static Stream<Item> items(Drawing drawing) {
        return drawing.items().stream().flatMap(Inside::items);
    }

    private static Stream<Item> items(Item item) {
        return item instanceof Item.Group(var _, var inner) ? inner.stream().flatMap(Inside::items)
                : Stream.of(item);
    }

    public static List<Subject> subjects(Drawing drawing) {
        return drawing.items().stream()
                .flatMap(i -> i instanceof Item.Group g ? Stream.of(g.subject()) : Stream.empty())
                .toList();
    }

    public static List<String> texts(Drawing drawing) {
        return words(drawing).map(p -> p.words().text()).toList();
    }

    public static Stream<Placed> words(Drawing drawing) {
        return items(drawing).flatMap(i -> i instanceof Lettering l ? Stream.of(placed(l)) : Stream.empty());
    }

    private static Placed placed(Lettering words) {
        double width = Ruler.bundled().width(words.text(), words.face(), words.size());
        double left = switch (words.align()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        return new Placed(words, left, words.y() - words.size() * ABOVE, left + width,
                words.y() + words.size() * BELOW);
    }

    /// Words that lie on other words or beyond the edge.
    public static List<String> misplaced(Drawing drawing) {
        List<Placed> all = words(drawing).toList();
        Stream<String> beyond = all.stream()
                .filter(p -> p.left() < -0.5 || p.right() > drawing.width() + 0.5 || p.top() < -0.5
                        || p.bottom() > drawing.height() + 0.5)
                .map(p -> p.words().text() + " beyond the edge");
        Stream<String> upon =
                all.stream().flatMap(p -> all.subList(0, all.indexOf(p)).stream().filter(p::meets)
                        .map(other -> p.words().text() + " upon " + other.words().text()));
        return Stream.concat(beyond, upon).toList();
    }
}
