package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Text;
import org.tabularium.export.Drawings;
import org.tabularium.ui.paper.PaperView;
import org.tabularium.ui.picture.DrawingView;

/// The sheet of paper beside the form.
class PaperTest {
    private static final PaperView.Running LINES = new PaperView.Running("Kopf", "rechts", "Fuß", "");

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void aFactThatStaysTheSameKeepsItsNodesAndTheOneThatChangesGetsNewOnes() throws Exception {
        Stages.onScreen(() -> {
            PaperView paper = new PaperView(origin -> {});
            paper.show(sheet("Lohn", "Kiel", "Bonn"), LINES);
            Set<Node> before = facts(paper);
            paper.show(sheet("Gehalt", "Kiel", "Bonn"), LINES);
            assertThat(facts(paper)).containsAll(before);
            paper.show(sheet("Gehalt", "Kiel", "Lübeck"), LINES);
            assertThat(facts(paper)).hasSize(2).containsAnyElementsOf(before).isNotEqualTo(before);
            return true;
        });
    }

    @Test
    void factsThatSayTheSameStandEachInItsPlace() throws Exception {
        Stages.onScreen(() -> {
            PaperView paper = new PaperView(origin -> {});
            List<Block> twice = List.of(facts("Kiel", "Kiel"), facts("Kiel", "Kiel"));
            paper.show(twice, LINES);
            assertThat(facts(paper)).hasSize(4);
            paper.show(twice, LINES);
            assertThat(facts(paper)).hasSize(4);
            return true;
        });
    }

    @Test
    void aPictureIsAsWideAsThePaperAndLeadsToWhatItShows() throws Exception {
        Stages.onScreen(() -> {
            List<Origin> led = new ArrayList<>();
            PaperView paper = new PaperView(led::add);
            paper.show(List.of(new Block.Picture(Drawings.sample(), "Karte")), LINES);
            DrawingView view = (DrawingView) all(paper.node()).stream().filter(n -> n instanceof DrawingView)
                    .findFirst().orElseThrow();
            assertThat(view.getAccessibleText()).contains(Drawings.sample().alternative());
            assertThat(view.prefHeight(210)).isEqualTo(120);
            view.select("us");
            Screens.press(view, KeyCode.ENTER);
            assertThat(led).containsExactly(new Origin("party-1", "destinations"));
            return true;
        });
    }

    private static Set<Node> facts(PaperView paper) {
        return all(paper.node()).stream().filter(n -> n.getStyleClass().contains("paper-fact"))
                .collect(Collectors.toSet());
    }

    private static List<Node> all(Node node) {
        return switch (node) {
            case ScrollPane pane -> all(pane.getContent());
            case Pane pane -> Stream
                    .concat(Stream.of(pane),
                            pane.getChildren().stream().flatMap(child -> all(child).stream()))
                    .toList();
            default -> List.of(node);
        };
    }

    private static List<Block> sheet(String title, String seat, String place) {
        return List.of(new Block.Heading(1, Text.of(title), "a"), facts(seat, place));
    }

    private static Block facts(String... values) {
        return new Block.Facts(List.of(values).stream().map(value -> new Block.Fact("Ort", "",
                List.of(new Block.Paragraph(Text.of(value))))).toList());
    }
}
