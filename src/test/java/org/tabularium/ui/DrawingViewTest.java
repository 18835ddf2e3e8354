package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.ui.picture.DrawingView;
import org.tabularium.ui.settings.Settings.Theme;

/// A picture before somebody with a mouse, a keyboard or a screen reader.
class DrawingViewTest {
    private static final Drawing TEN = Sketches.map(10, -1);

    @Test
    void byArrowsAloneEverySubjectIsReached() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            Set<String> reached = new HashSet<>();
            for (int from = 0; from < 10; from++) {
                for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
                    String id = "p" + from;
                    easel.screen(() -> easel.view.select(id));
                    easel.press(arrow);
                    reached.add(easel.focused().orElseThrow());
                }
            }
            assertThat(reached).containsExactlyInAnyOrderElementsOf(
                    IntStream.range(0, 10).mapToObj(i -> "p" + i).toList());
        }
    }

    @Test
    void homeAndEndLeadToTheFirstAndTheLastAndEscapeLeaves() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            assertThat(easel.focused()).isEmpty();
            easel.press(KeyCode.END);
            assertThat(easel.focused()).hasValue("p9");
            easel.press(KeyCode.HOME);
            assertThat(easel.focused()).hasValue("p0");
            easel.press(KeyCode.ESCAPE);
            assertThat(easel.focused()).isEmpty();
            easel.press(KeyCode.DOWN);
            assertThat(easel.focused()).hasValue("p0");
        }
    }

    @Test
    void enterSpaceAndAClickChoose() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<String> chosen = new ArrayList<>();
            easel.view.onChosen(s -> chosen.add(s.id()));
            easel.press(KeyCode.ENTER);
            assertThat(chosen).isEmpty();
            easel.screen(() -> easel.view.select("p3"));
            easel.press(KeyCode.ENTER);
            easel.press(KeyCode.SPACE);
            easel.point(191, 111);
            easel.click();
            assertThat(chosen).containsExactly("p3", "p3", "p1");
            assertThat(easel.focused()).hasValue("p1");
        }
    }

    @Test
    void theMouseFindsSignsWordsAndThinLines() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<String> told = new ArrayList<>();
            easel.view.onHover(s -> told.add(s.map(Subject::id).orElse("nothing")));
            easel.point(191, 111);
            easel.point(215, 108);
            easel.point(600, 430);
            easel.point(260, 70); // two pixels from the line of the second place
            assertThat(told).containsExactly("p1", "nothing", "p1");
        }
    }

    @Test
    void theRingLiesRoundTheSubjectAndNotRoundItsLine() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            easel.screen(() -> easel.view.select("p1"));
            Rectangle ring = ring(easel);
            assertThat(ring.isVisible()).isTrue();
            assertThat(ring.getX()).isCloseTo(183, within(1.0));
            assertThat(ring.getWidth()).isBetween(50.0, 80.0);
            assertThat(ring.getStrokeWidth()).isEqualTo(2);
            easel.screen(() -> {
                easel.view.fit(DrawingView.Fit.WIDTH);
                easel.view.setMaxWidth(TEN.width() / 2);
            });
            assertThat(ring.getX()).isCloseTo(91.5, within(1.0));
            assertThat(easel.view.prefHeight(TEN.width() / 2)).isCloseTo(TEN.height() / 2, within(1.0));
            easel.press(KeyCode.ESCAPE);
            assertThat(ring.getWidth()).isCloseTo(TEN.width() / 2, within(3.0));
        }
    }

    @Test
    void everySubjectIsSpokenAndCanBeChosenByWhatReadsTheScreen() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<String> chosen = new ArrayList<>();
            easel.view.onChosen(s -> chosen.add(s.name()));
            assertThat(easel.view.getAccessibleText()).contains(TEN.title(), TEN.alternative());
            List<Node> spoken =
                    easel.nodes().filter(n -> n.getAccessibleRole() == AccessibleRole.BUTTON).toList();
            assertThat(spoken).extracting(Node::getAccessibleText)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 10).mapToObj(i -> "Place " + i + ", clauses").toList());
            easel.screen(() -> spoken.get(4).executeAccessibleAction(AccessibleAction.FIRE));
            assertThat(chosen).containsExactly("Place 4, clauses");
            easel.screen(() -> easel.view.select("p5"));
            assertThat(easel.view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isEqualTo(spoken.get(5));
        }
    }

    @Test
    void anotherPictureKeepsWhatTheTwoHaveInCommon() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<Node> before = easel.nodes().toList();
            easel.screen(() -> easel.view.select("p7"));
            easel.screen(() -> easel.view.show(Sketches.map(10, 7)));
            assertThat(easel.focused()).hasValue("p7");
            assertThat(easel.nodes()).containsExactlyElementsOf(before);
            assertThat(easel.nodes().filter(n -> n instanceof SVGPath path && path.getStrokeWidth() == 3))
                    .hasSize(1);
            easel.screen(() -> easel.view.show(Sketches.map(12, -1)));
            assertThat(easel.nodes()).containsAll(before).hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void aSubjectThatIsGoneLosesTheFocusAndTheMouse() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<String> told = new ArrayList<>();
            easel.view.onHover(s -> told.add(s.map(Subject::id).orElse("nothing")));
            easel.screen(() -> easel.view.select("p9"));
            easel.point(183, 283);
            easel.screen(() -> easel.view.show(Sketches.map(9, -1)));
            assertThat(told).containsExactly("p9", "nothing");
            assertThat(easel.focused()).isEmpty();
        }
    }

    @Test
    void anotherThemeColoursTheSameNodes() throws Exception {
        try (Easel easel = new Easel(TEN, Theme.LIGHT)) {
            List<Shape> shapes =
                    easel.nodes().filter(Shape.class::isInstance).map(Shape.class::cast).toList();
            List<Object> light = shapes.stream().<Object>map(s -> s.getFill() + " " + s.getStroke()).toList();
            easel.wear(Theme.DARK);
            assertThat(easel.nodes().filter(Shape.class::isInstance)).containsExactlyElementsOf(shapes);
            assertThat(shapes.getFirst().getFill() + " " + shapes.getFirst().getStroke())
                    .isNotEqualTo(light.getFirst());
        }
    }

    private static Rectangle ring(Easel easel) {
        return (Rectangle) easel.view.lookup(".picture-ring");
    }
}
