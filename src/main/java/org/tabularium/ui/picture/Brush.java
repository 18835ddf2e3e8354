package org.tabularium.ui.picture;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;

/// Makes the nodes of a picture. Their colours and fonts are bound, so that styling a window leaves them alone.
final class Brush {
    private final Inks inks;
    private final Consumer<Item.Subject> fired;
    private final Map<Face, Map<Double, ObservableValue<Font>>> fonts = new EnumMap<>(Face.class);

    /// @param fired is told which subject was chosen by what reads the screen
    Brush(Inks inks, Consumer<Item.Subject> fired) {
        this.inks = inks;
        this.fired = fired;
    }

    Node draw(Item item) {
        return switch (item) {
            case Item.Shape shape -> shape(shape);
            case Item.Lettering words -> words(words);
            case Item.Group group -> new GroupNode(group, this, fired);
        };
    }

    /// Has the node of an item look as another one does that differs in its colours and pens only.
    void paint(Node node, Item item) {
        switch (item) {
            case Item.Shape shape when node instanceof SVGPath path -> paint(path, shape);
            case Item.Lettering words when node instanceof Text text -> text.fillProperty()
                    .bind(inks.colour(words.ink(), 1));
            case Item.Group group when node instanceof GroupNode shown -> shown.show(group);
            default -> throw new IllegalArgumentException("another kind of item");
        }
    }

    private Node shape(Item.Shape shape) {
        SVGPath node = new SVGPath();
        node.setContent(Steps.of(shape.outline()));
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        paint(node, shape);
        return node;
    }

    private void paint(SVGPath node, Item.Shape shape) {
        shape.fill().ifPresentOrElse(
                fill -> node.fillProperty().bind(inks.colour(fill.ink(), fill.opacity())),
                () -> empty(node.fillProperty()));
        shape.pen().ifPresentOrElse(pen -> {
            node.strokeProperty().bind(inks.colour(pen.ink(), 1));
            node.setStrokeWidth(pen.width());
            node.getStrokeDashArray().setAll(pen.dashes());
        }, () -> empty(node.strokeProperty()));
    }

    private static void empty(ObjectProperty<Paint> paint) {
        paint.unbind();
        paint.set(null);
    }

    private Node words(Item.Lettering words) {
        Text node = new Text(words.text());
        node.fontProperty().bind(font(words.face(), words.size()));
        node.setFontSmoothingType(FontSmoothingType.LCD); // as labels have it
        node.fillProperty().bind(inks.colour(words.ink(), 1));
        double width = words.align() == Item.Align.START ? 0 : node.getLayoutBounds().getWidth();
        node.setX(words.x() - (words.align() == Item.Align.MIDDLE ? width / 2 : width));
        node.setY(words.y());
        return node;
    }

    private ObservableValue<Font> font(Face face, double size) {
        return fonts.computeIfAbsent(face, f -> new HashMap<>()).computeIfAbsent(size,
                s -> new SimpleObjectProperty<>(Font.font(family(face), s)));
    }

    private static String family(Face face) {
        return switch (face) {
            case REGULAR -> "Inter";
            case MEDIUM -> "Inter Medium";
            case SEMIBOLD -> "Inter SemiBold";
            case SERIF -> "Source Serif 4";
        };
    }

    /// The steps of an outline as a path knows them, in hundredths of a pixel.
    private record Steps(StringBuilder said) implements Outline.Tracing {
        static String of(Outline outline) {
            Steps steps = new Steps(new StringBuilder());
            outline.trace(steps);
            return steps.said.toString();
        }

        @Override
        public void move(double x, double y) {
            say('M', x, y);
        }

        @Override
        public void line(double x, double y) {
            say('L', x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            say('C', x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            said.append('Z');
        }

        private void say(char step, double... places) {
            said.append(step);
            for (double place : places) {
                said.append(Math.round(place * 100) / 100.0).append(' ');
            }
        }
    }
}
