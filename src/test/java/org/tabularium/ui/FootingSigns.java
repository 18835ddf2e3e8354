package org.tabularium.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.edit.survey.Survey;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapContent;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.map.TransferMap;

/// How the map draws what transfers rest on, read off the map of the sample, which has all of them.
final class FootingSigns {
    private FootingSigns() {}

    /// A shape, as its points in tenths of its size, and the dashes of a line, in tenths of its width.
    record Sign(List<Long> shape, List<Long> dashes) {}

    static Map<Ink, Sign> onTheMap() throws Exception {
        Register register = Stages.sample().register();
        MapContent content = MapContent.of(register, new Survey(Stages.LAW).transfers(register), Stages.LAW);
        Drawing drawing =
                new TransferMap(Ruler.bundled()).drawing(content, MapFrame.WORLD, 1000, 500, Locale.ENGLISH,
                        TransferMap.Shown.ALL);
        Set<String> shares = content.shares().stream().map(MapContent.Share::id).collect(Collectors.toSet());
        return drawing.items().stream().filter(Item.Group.class::isInstance).map(Item.Group.class::cast)
                .filter(g -> shares.contains(g.subject().id()))
                .collect(Collectors.toMap(FootingSigns::ink, FootingSigns::sign, (one, same) -> one));
    }

    /// A line to it, and its sign: what is neither line nor words.
    private static Sign sign(Item.Group group) {
        List<Item.Shape> shapes =
                group.items().stream().filter(Item.Shape.class::isInstance).map(Item.Shape.class::cast)
                        .toList();
        Item.Pen line = shapes.getFirst().pen().orElseThrow();
        Points points = new Points();
        shapes.stream().skip(1).forEach(s -> s.outline().trace(points));
        return new Sign(points.shape(),
                line.dashes().stream().map(d -> Math.round(d / line.width() * 10)).toList());
    }

    private static Ink ink(Item.Group group) {
        return ((Item.Shape) group.items().getFirst()).pen().orElseThrow().ink();
    }

    private static final class Points implements Outline.Tracing {
        private final List<Double> xs = new ArrayList<>();
        private final List<Double> ys = new ArrayList<>();

        List<Long> shape() {
            double left = Collections.min(xs);
            double top = Collections.min(ys);
            double size = Math.max(Collections.max(xs) - left, Collections.max(ys) - top);
            return IntStream.range(0, xs.size()).boxed()
                    .flatMap(i -> Stream.of(Math.round((xs.get(i) - left) / size * 10),
                            Math.round((ys.get(i) - top) / size * 10)))
                    .toList();
        }

        @Override
        public void move(double x, double y) {
            line(x, y);
        }

        @Override
        public void line(double x, double y) {
            xs.add(x);
            ys.add(y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            line(x, y);
        }

        @Override
        public void close() {
            // leads to where it began
        }
    }
}
