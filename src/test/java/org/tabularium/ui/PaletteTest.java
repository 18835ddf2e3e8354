package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding anything by Ctrl+K, following references, and the way back.
class PaletteTest {
    @TempDir Path folder;

    @Test
    void aFieldIsFoundByWhatItSaysAndFocused() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Abteilungen"));
            user.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(user.focused()).isEqualTo("Alles durchsuchen");
            user.type("loehne auszahl");
            assertThat(lines(user)).containsExactly(Small.PURPOSE + " | Lohnabrechnung › Zweck");
            assertThat(marks(user)).containsExactlyInAnyOrder("Auszahl", "Löhne");
            user.press(KeyCode.ENTER);
            assertThat(user.shows(".palette")).isFalse();
            assertThat(user.focused()).isEqualTo("Zweck, Deutsch");
            assertThat(user.register()).isEqualTo(Small.register());
        }
    }

    @Test
    void anEntityIsOpenedAndEscapeLeavesEverythingAsItWas() throws Exception {
        try (Journey user = opened()) {
            user.click(user.field("Bezeichnung, Deutsch"));
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("post");
            user.press(KeyCode.ESCAPE);
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("post");
            user.press(KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Poststelle");
        }
    }

    @Test
    void commandsAreDoneAndTheArrowRestrictsToThem() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("> english");
            assertThat(lines(user)).containsExactly("English | Sprache");
            user.press(KeyCode.ENTER);
            assertThat(user.button("Departments").isVisible()).isTrue();
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("new dep");
            user.press(KeyCode.ENTER);
            assertThat(user.focused()).isEqualTo("Name of the department, then Enter");
        }
    }

    @Test
    void whatIsCalledJustWhatWasTypedComesFirst() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("tätigkeiten");
            assertThat(lines(user)).first().asString().startsWith("Tätigkeiten")
                    .doesNotContain("Vorlage");
            user.press(KeyCode.ENTER);
            assertThat(user.entries()).containsExactly("Lohnabrechnung", "Rundbrief");
        }
    }

    @Test
    void tabLeavesOneKindOnlyAndNothingFoundIsSaid() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("lohn");
            assertThat(lines(user)).anyMatch(l -> l.startsWith("Lohnabrechnung"));
            int all = lines(user).size();
            user.press(KeyCode.TAB);
            assertThat(user.one(".palette-scope", Node::isVisible)).isNotNull();
            user.press(KeyCode.ESCAPE);
            assertThat(lines(user)).hasSize(all);
            user.type("quetsch");
            assertThat(lines(user)).isEmpty();
            assertThat(((Labeled) user.one(".palette-nothing", n -> true)).getText())
                    .isEqualTo("Nichts enthält „lohnquetsch“.");
        }
    }

    @Test
    void backAndForwardRestoreSelectionAndFocusAndPassOverWhatIsGone() throws Exception {
        try (Journey user = opened()) {
            user.click(user.field("Bezeichnung, Deutsch"));
            user.click(user.entry("Rundbrief"));
            user.click(user.button("Abteilungen"));
            user.click(user.entry("Poststelle"));
            user.press(KeyCode.DELETE);
            user.click(user.button("Tätigkeiten"));

            user.press(KeyCode.ALT, KeyCode.LEFT);
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Lohnabrechnung");
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
            user.screen(() -> mouse(user, MouseButton.FORWARD));
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
            user.screen(() -> mouse(user, MouseButton.BACK));
            user.click(user.button("Vor"));
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Rundbrief");
            assertThat(user.button("Zurück").isDisabled()).isFalse();
        }
    }

    @Test
    void aReferenceIsFollowedByItsArrowAndByCtrlEnter() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Personal öffnen"));
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Personal");
            user.press(KeyCode.ALT, KeyCode.LEFT);
            user.click(user.field("Fachabteilung"));
            user.press(KeyCode.ESCAPE);
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Personal");
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(user.focused()).isEqualTo("Fachabteilung");
        }
    }

    @Test
    void theFilterIsReachedByCtrlFAndPlacesByTheirDigits() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(user.focused()).isEqualTo("Filtern");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            user.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(user.focused()).isEqualTo("Alles durchsuchen");
        }
    }

    @Test
    void theSheetOfShortcutsTellsTheKeysOfEveryAction() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.F1);
            List<String> told = texts(user.one(".shortcuts", n -> true));
            assertThat(told).contains("Alles durchsuchen", "Strg K", "Zurück", "Alt ←", "Speichern unter …",
                    "Strg Umschalt S", "Tastenkürzel", "F1", "Ausgewähltes entfernen", "Entf", "Tätigkeiten",
                    "Strg 2", "Nächstes Feld", "Strg Eingabe");
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".shortcuts")).isFalse();
        }
    }

    private static void mouse(Journey user, MouseButton button) {
        Node root = user.shell.scene().getRoot();
        root.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, button, 1, false, false, false,
                false, false, false, false, button == MouseButton.BACK, button == MouseButton.FORWARD, false,
                false, false, new PickResult(root, 5, 5)));
    }

    /// What the list shows, once it has been laid out anew: its cells follow their entries only then.
    private static List<String> lines(Journey user) throws Exception {
        ListView<?> list = (ListView<?>) user.one(".palette-list", n -> true);
        return Stages.onScreen(() -> {
            list.applyCss();
            list.layout();
            return list.lookupAll(".palette-line").stream().filter(Node::isVisible)
                    .map(cell -> String.join("", texts(cell, ".palette-text", ".palette-mark"))
                            + texts(cell, ".palette-detail").stream().map(d -> " | " + d)
                                    .collect(Collectors.joining()))
                    .filter(l -> !l.isEmpty()).toList();
        });
    }

    private static List<String> marks(Journey user) {
        return texts(user.one(".palette-list", n -> true), ".palette-mark");
    }

    private static List<String> texts(Node node, String... styles) {
        List<String> classes = List.of(styles).stream().map(s -> s.substring(1)).toList();
        List<String> found = new java.util.ArrayList<>();
        collect(node, classes, found);
        return found;
    }

    private static void collect(Node node, List<String> classes, List<String> found) {
        boolean wanted = classes.isEmpty() || classes.stream().anyMatch(node.getStyleClass()::contains);
        if (wanted && node instanceof Labeled l && !Objects.requireNonNullElse(l.getText(), "").isEmpty()) {
            found.add(l.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, classes, found));
        }
    }

    private Journey opened() throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(Small.file(folder));
        return user;
    }
}
