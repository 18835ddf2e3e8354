package org.tabularium.ui.overview;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// A bar of pieces of the same width, one for each thing that is counted; where they would be too small to tell apart, one
/// for each kind, as long as its share.
final class Pieces extends Region {
    private static final double ROOM = 236;
    private static final double LEAST_ROOM = 60;
    private static final double HEIGHT = 10;
    private static final double MOST = 56;
    private static final double LEAST = 7;
    private static final double GAP = 3;
    private final List<Run> runs;
    private final int most;

    /// Things of one kind.
    ///
    /// @param style gives their colour
    record Run(int count, String style) {}

    /// @param most how many things the longest of all bars has
    Pieces(List<Run> runs, int most) {
        this.runs = runs;
        this.most = most;
        setMinWidth(LEAST_ROOM);
        setPrefWidth(LEAST_ROOM);
        setMaxWidth(ROOM);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double step = Math.min(MOST + GAP, Math.floor(getWidth() / most));
        boolean apart = step >= LEAST + GAP;
        int wanted = runs.stream().mapToInt(r -> apart ? r.count() : 1).sum();
        if (getChildren().size() != wanted) {
            getChildren().setAll(runs.stream().flatMap(r -> IntStream.range(0, apart ? r.count() : 1)
                    .mapToObj(_ -> piece(r.style()))).toList());
        }
        double unit = apart ? step : getWidth() / most;
        int piece = 0;
        double x = 0;
        for (Run run : runs) {
            for (int i = 0; i < (apart ? run.count() : 1); i++) {
                double width = apart ? step - GAP : Math.max(2, Math.floor(run.count() * unit) - 1);
                getChildren().get(piece++).resizeRelocate(x, 0, width, HEIGHT);
                x += apart ? step : width + 1;
            }
        }
    }

    private static Region piece(String style) {
        Region piece = new Region();
        piece.getStyleClass().addAll("bar", style);
        piece.setManaged(false);
        return piece;
    }
}
