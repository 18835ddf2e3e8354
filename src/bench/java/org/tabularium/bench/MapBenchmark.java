package org.tabularium.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.picture.map.MapContent;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.map.TransferMap;

/// The map of transfers to 200 parties in 60 countries.
public class MapBenchmark {
    private static final double WIDTH = 836;
    private static final double HEIGHT = 402;

    /// A map that has been drawn, of a register whose transfers are known.
    @State(Scope.Benchmark)
    public static class Drawn {
        private final Law law = Law.load();
        private final TransferMap map = new TransferMap(new Ruler());
        private Register register = Workload.register(1);
        private List<TransferRow> rows = List.of();
        private MapContent content = MapContent.EMPTY;
        private int next;

        @Setup
        public void open(Content all) {
            register = Abroad.of(all.register, law);
            rows = new Survey(law).transfers(register);
            content = MapContent.of(register, rows, law);
            draw(content, WIDTH, TransferMap.Shown.ALL);
        }

        private Drawing draw(MapContent shown, double width, TransferMap.Shown how) {
            return map.drawing(shown, MapFrame.WORLD, width, HEIGHT, Locale.GERMAN, how);
        }
    }

    /// Counting the transfers of the register.
    @Benchmark
    public MapContent count(Drawn drawn) {
        return MapContent.of(drawn.register, drawn.rows, drawn.law);
    }

    /// Laying the map out again, on land that is known: after an edit, or when something is supposed to fall away.
    @Benchmark
    public Drawing layOut(Drawn drawn) {
        MapContent content =
                new MapContent(drawn.content.homes(), drawn.content.targets(), drawn.content.resting(),
                        drawn.content.inside(),
                        Optional.of(Words.text(Integer.toString(drawn.next++), "")));
        return drawn.draw(content, WIDTH, TransferMap.Shown.ALL);
    }

    /// Following another subject, as when the mouse moves over the map.
    @Benchmark
    public Drawing follow(Drawn drawn) {
        List<MapContent.Share> shares = drawn.content.shares();
        return drawn.draw(drawn.content, WIDTH, new TransferMap.Shown(TransferMap.Shown.ALL.footings(),
                Optional.of(shares.get(drawn.next++ % shares.size()).id())));
    }

    /// Another size, as when the window is made larger: the land is scaled, too.
    @Benchmark
    public Drawing resize(Drawn drawn) {
        return drawn.draw(drawn.content, WIDTH + drawn.next++ % 100, TransferMap.Shown.ALL);
    }
}
