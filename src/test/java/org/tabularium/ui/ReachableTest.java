package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;

/// Whoever sees nothing or has no mouse: on every screen each control has a name and is reached by Tab.
class ReachableTest {
    @TempDir Path folder;

    @Test
    void theWelcomeViewCanBeUsedWithoutEyesAndMouse() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH)) {
            check(user, "welcome");
        }
    }

    @Test
    void everyPlaceCanBeUsedWithoutEyesAndMouse() throws Exception {
        try (Journey user = sample()) {
            List<String> places = user.places();
            assertThat(places).hasSizeGreaterThanOrEqualTo(8);
            for (String place : places) {
                user.click(user.button(place));
                check(user, place);
            }
        }
    }

    @Test
    void theArrowsLeadFromPlaceToPlace() throws Exception {
        try (Journey user = sample()) {
            List<String> places = user.places();
            user.click(user.button(places.get(2)));
            user.press(KeyCode.DOWN);
            assertThat(user.focused()).isEqualTo(places.get(3));
            user.press(KeyCode.UP);
            assertThat(user.focused()).isEqualTo(places.get(2));
        }
    }

    @Test
    void everyDialogCanBeUsedWithoutEyesAndMouse() throws Exception {
        try (Journey user = sample()) {
            user.press(KeyCode.CONTROL, KeyCode.E);
            check(user, "export");
            user.press(KeyCode.ESCAPE);
            user.press(KeyCode.F1);
            check(user, "shortcuts");
            user.press(KeyCode.ESCAPE);
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("newsletter");
            check(user, "palette");
            user.press(KeyCode.ESCAPE);
            user.screen(() -> user.shell.commands().open(folder.resolve("not-there.ropa")));
            assertThat(user.notices()).isNotEmpty();
            check(user, "notice");
            user.screen(user.shell.commands()::insertTemplates);
            check(user, "templates");
            user.press(KeyCode.ESCAPE);
            user.screen(user.shell.commands()::newRegister);
            check(user, "wizard");
            user.press(KeyCode.ESCAPE);
            user.screen(() -> {
                user.editor().edit(new StepName("step.change", "activity.name"), Spot.NONE,
                        r -> r.withVersion("2"));
                user.shell.commands().newRegister();
            });
            check(user, "unsaved");
        }
    }

    private Journey sample() throws Exception {
        Journey user = new Journey(folder, Locale.ENGLISH, Rules.all());
        user.screen(() -> user.shell.commands().openSample());
        return user;
    }

    private static void check(Journey user, String screen) throws Exception {
        Set<Node> wanted = new HashSet<>();
        List<String> nameless = new ArrayList<>();
        user.screen(() -> {
            Parent root = user.shell.scene().getRoot();
            Node dialog = root.lookup(".dialog");
            List<Node> all = focusable(dialog instanceof Parent above ? above : root);
            Set<Node> labelled = labelled(root);
            all.stream().filter(n -> name(n).isBlank() && !labelled.contains(n))
                    .forEach(n -> nameless.add(n.getClass().getSimpleName() + " " + n.getStyleClass()));
            wanted.addAll(all);
        });
        assertThat(nameless).as("without a name on " + screen).isEmpty();
        assertThat(wanted).as("controls of " + screen).isNotEmpty();
        Set<Node> reached = new HashSet<>();
        int most = 2 * wanted.size() + 10;
        for (int i = 0; i < most && !reached.containsAll(wanted); i++) {
            Stages.onScreen(() -> {
                Node owner = user.shell.scene().getFocusOwner();
                // The key itself, without the pauses of a hand: there are thousands of stops.
                Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false,
                        false, false));
                return reached.add(owner);
            });
        }
        List<String> missed = wanted.stream().filter(n -> !reached.contains(n) && !besideOne(n, reached))
                .map(n -> n.getClass().getSimpleName() + " " + name(n)).sorted().toList();
        assertThat(missed).as("not reached by Tab on " + screen).isEmpty();
    }

    /// Whether another one of its group is reached, from which the arrows lead to it.
    private static boolean besideOne(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private static List<Node> focusable(Parent parent) {
        List<Node> found = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent inner) {
                found.addAll(focusable(inner));
            }
        }
        return found;
    }

    private static Set<Node> labelled(Parent root) {
        return root.lookupAll("*").stream().filter(n -> n instanceof Label)
                .map(n -> ((Label) n).getLabelFor())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String name(Node node) {
        String text = node instanceof Labeled l ? l.getText() : "";
        return Stream.of(node.getAccessibleText(), text).filter(Objects::nonNull).filter(s -> !s.isBlank())
                .findFirst().orElse("");
    }
}
