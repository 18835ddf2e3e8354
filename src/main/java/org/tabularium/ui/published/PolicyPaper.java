package org.tabularium.ui.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;

/// The text of a policy as it was read, on paper. Only the pieces that are seen have nodes.
final class PolicyPaper {
    private static final double MARGINS = 110;
    private final ListView<Piece> list = new ListView<>();
    private final Consumer<String> clicked;
    private Optional<Prose> prose = Optional.empty();
    private List<Mark> marks = List.of();
    private Optional<Stretch> framed = Optional.empty();

    /// @param clicked takes the key of a mark that was clicked
    PolicyPaper(String name, Consumer<String> clicked) {
        this.clicked = clicked;
        list.getStyleClass().addAll("entity-list", "policy-paper");
        list.setAccessibleText(name);
        list.setCellFactory(v -> new PieceCell());
    }

    Node node() {
        return list;
    }

    void show(Prose wanted, List<Mark> now) {
        marks = List.copyOf(now);
        if (prose.filter(p -> p.equals(wanted)).isEmpty()) {
            prose = Optional.of(wanted);
            list.setItems(FXCollections.observableArrayList(wanted.pieces()));
        } else {
            list.refresh();
        }
    }

    /// Shows a place and frames it.
    void reveal(Optional<Stretch> at) {
        framed = at;
        if (list.getHeight() > 0) {
            at.ifPresent(this::scroll);
        }
        list.refresh();
    }

    private void scroll(Stretch place) {
        IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).at().end() > place.start()).findFirst().ifPresent(i -> {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 2));
                });
    }

    void focus() {
        list.requestFocus();
    }

    /// Heading, paragraph, entry or row.
    private final class PieceCell extends ListCell<Piece> {
        PieceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Piece piece, boolean empty) {
            super.updateItem(piece, empty);
            if (empty || piece == null || prose.isEmpty()) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String words = prose.get().of(piece);
            List<Mark> here = marks.stream().filter(m -> m.at().overlaps(piece.at())).toList();
            MarkedFlow flow = new MarkedFlow(words, piece.at().start(), style(piece), here, clicked);
            flow.frame(framed.filter(f -> f.overlaps(piece.at())));
            setGraphic(new Spread(new PieceRow(piece, style(piece), flow), MARGINS, list.widthProperty()));
            setAccessibleText((piece.mark() + " " + words).strip());
        }

        private static String style(Piece piece) {
            return switch (piece.kind()) {
                case HEADING -> "paper-h" + Math.clamp(piece.level(), 1, 3);
                case PARAGRAPH, ITEM, ROW -> "plain";
            };
        }
    }
}
