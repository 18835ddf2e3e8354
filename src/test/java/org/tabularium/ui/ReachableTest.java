package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.Screens.Screen;

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
        try (Journey user = sample(folder)) {
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
        try (Journey user = sample(folder)) {
            List<String> places = user.places();
            user.click(user.button(places.get(2)));
            user.press(KeyCode.DOWN);
            assertThat(user.focused()).isEqualTo(places.get(3));
            user.press(KeyCode.UP);
            assertThat(user.focused()).isEqualTo(places.get(2));
        }
    }

    @Test
    void everyDialogIsWalkedByTabAndLeftByEsc() throws Exception {
        int dialogs = 0;
        // every place has been walked by then, and menus take the keys of the toolkit
        for (Screen screen : Screens.all().stream()
                .filter(s -> s.sizes().equals(List.of(Screens.Size.USUAL))).toList()) {
            Path own = Files.createTempDirectory(folder, ""); // windows of former screens may still hold files
            try (Journey user = sample(own)) {
                dialogs += walked(user, screen, own) ? 1 : 0;
            }
        }
        assertThat(dialogs).isGreaterThanOrEqualTo(15);
    }

    /// @return whether it is a dialog
    private boolean walked(Journey user, Screen screen, Path own) throws Exception {
        for (Deed deed : screen.deeds()) {
            Stages.onScreen(() -> {
                deed.in(user.shell, user.ports, own);
                return true;
            });
            Stages.settle();
        }
        boolean dialog = user.shows(".dialog");
        if (dialog) {
            check(user, screen.name());
            boolean narrowed = user.shows(".palette-scope");
            user.press(KeyCode.ESCAPE);
            if (narrowed || user.shows(".sheet-table")) { // Esc closes one thing at a time
                user.press(KeyCode.ESCAPE);
            }
            assertThat(user.shows(".dialog")).as(screen.name() + " after Esc").isFalse();
            assertThat(user.shell.scene().getFocusOwner()).as("focus after " + screen.name()).isNotNull();
        }
        user.screen(Screens::hidePopups);
        return dialog;
    }

    private Journey sample(Path own) throws Exception {
        Journey user = new Journey(own, Locale.ENGLISH, Rules.all());
        user.screen(() -> user.shell.commands().openSample());
        return user;
    }

    private static void check(Journey user, String screen) throws Exception {
        Set<Node> wanted = Stages.onScreen(() -> Names.focusable(user.shell));
        List<String> nameless = Stages.onScreen(() -> Names.lacking(user.shell));
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
                .map(n -> n.getClass().getSimpleName() + " " + Names.of(n)).sorted().toList();
        assertThat(missed).as("not reached by Tab on " + screen).isEmpty();
    }

    /// Whether another one of its group is reached, from which the arrows lead to it.
    private static boolean besideOne(Node node, Set<Node> reached) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }
}
