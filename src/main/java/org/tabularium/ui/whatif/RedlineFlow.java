package org.tabularium.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tabularium.compose.notice.Rewording.Mark;
import org.tabularium.compose.notice.Rewording.Piece;

/// Sentences with what would go struck through and what would come on a ground of its own.
final class RedlineFlow extends StackPane {
    private final TextFlow flow = new TextFlow();
    private final Path ground = new Path();
    private final List<Piece> pieces;

    /// @param dropped whether nothing is recorded that could take the place of what goes
    RedlineFlow(List<Piece> pieces, boolean dropped) {
        this.pieces = pieces;
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.getStyleClass().addAll("redline-ground", dropped ? "dropped" : "replaced");
        for (Piece piece : pieces) {
            Text text = new Text(piece.text().plain());
            text.getStyleClass().addAll("redline-text", switch (piece.mark()) {
                case KEPT -> "redline-kept";
                case STRUCK -> "redline-struck";
                case NEW -> "redline-new";
            });
            flow.getChildren().add(text);
        }
        setMinWidth(0);
        flow.setMinWidth(0);
        getChildren().addAll(ground, flow);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> shape = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().plain().length();
            if (piece.mark() == Mark.NEW) {
                shape.addAll(List.of(flow.getRangeShape(at, end, true)));
            }
            at = end;
        }
        ground.getElements().setAll(shape);
        ground.setLayoutX(flow.getLayoutX());
        ground.setLayoutY(flow.getLayoutY());
    }
}
