package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tabularium.compare.merge.Merge;
import org.tabularium.compare.merge.Side;
import org.tabularium.compare.merge.TwoSides;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Look;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.merge.MergeOffer;
import org.tabularium.ui.merge.MergeView;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.words.Words;
import org.testfx.api.FxRobot;

/// Two versions of a register side by side, with the keyboard alone.
@Timeout(120)
class MergeViewTest {
    private static final Law LAW = Law.load();
    private final FxRobot robot = new FxRobot();
    private final List<Register> settled = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        Stages.close();
    }

    @Test
    void eachConflictIsChosenWithTheKeyboardBeforeAnythingIsTakenOver() throws Exception {
        Merge merge = TwoSides.merged();
        Scene scene = shown(merge, Locale.GERMAN, Theme.LIGHT);
        Button apply = (Button) scene.getRoot().lookup(".accent");
        assertThat(apply.isDisabled()).isTrue();
        assertThat(says(scene, ".muted")).contains("Noch 3 von 3 zu wählen");
        for (int i = 0; i < 3; i++) {
            focus(scene, 2 * i);
            press(KeyCode.SPACE);
        }
        assertThat(apply.isDisabled()).isFalse();
        press(KeyCode.RIGHT); // the last one the other way
        assertThat(radios(scene).stream().filter(RadioButton::isSelected).map(r -> radios(scene).indexOf(r)))
                .containsExactly(0, 2, 5);
        press(KeyCode.ENTER);
        assertThat(settled)
                .containsExactly(merge.settled(c -> c.number() == 2 ? Side.THEIRS : Side.OURS));
    }

    @Test
    void allConflictsAreChosenAtOnce() throws Exception {
        Merge merge = TwoSides.merged();
        Scene scene = shown(merge, Locale.ENGLISH, Theme.DARK);
        Button all = scene.getRoot().lookupAll(".button").stream().map(n -> (Button) n)
                .filter(b -> b.getText().equals("All: File on the drive")).findFirst().orElseThrow();
        Stages.onScreen(() -> {
            all.fire();
            ((Button) scene.getRoot().lookup(".accent")).fire();
            return true;
        });
        assertThat(settled).containsExactly(merge.settled(_ -> Side.THEIRS));
    }

    @Test
    void whereNothingIsToBeChosenWhatIsTakenOverIsListedAndOneKeyIsEnough() throws Exception {
        Register base = TwoSides.base();
        Merge merge = Merge.of(base, base, TwoSides.merged().theirs());
        Scene scene = shown(merge, Locale.GERMAN, Theme.LIGHT);
        assertThat(radios(scene)).isEmpty();
        assertThat(scene.getRoot().lookupAll(".tab-row")).isEmpty();
        assertThat(says(scene, ".entry-title")).contains("Interne Notiz geändert", "Tätigkeit entfernt");
        press(KeyCode.ENTER);
        assertThat(settled).containsExactly(merge.theirs());
    }

    @Test
    void everyChoiceSaysWhatItStandsFor() throws Exception {
        Scene scene = shown(TwoSides.merged(), Locale.GERMAN, Theme.LIGHT);
        assertThat(radios(scene)).extracting(RadioButton::getAccessibleText).contains(
                "Bewerbermanagement, Stand, Ihre Fassung: Beendet",
                "Bewerbermanagement, Stand, Fassung in der Datei: Entwurf");
    }

    @Test
    void itIsPaintedInBothLanguagesAndThemes() throws Exception {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                Scene scene = shown(TwoSides.merged(), language, theme);
                focus(scene, 0);
                press(KeyCode.SPACE);
                press(KeyCode.TAB);
                picture(scene, "merge-" + name);
                Stages.onScreen(() -> {
                    scene.getRoot().lookupAll(".section-link").stream().map(n -> (Button) n)
                            .reduce((_, last) -> last).orElseThrow().fire();
                    return true;
                });
                assertThat(picture(scene, "merge-taken-" + name).getWidth()).isPositive();
                assertThat(says(scene, ".entry-title")).isNotEmpty();
                Stages.close();
            }
        }
    }

    private Scene shown(Merge merge, Locale language, Theme theme) throws Exception {
        Words words = Words.of("ui", language);
        MergeOffer offer = MergeOffer.of(merge, LAW, language);
        Stages.start();
        Scene scene = Stages.onScreen(() -> {
            MergeView view = new MergeView(offer,
                    language.equals(Locale.GERMAN) ? "Fassung in der Datei" : "File on the drive", words,
                    () -> {},
                    settled::add);
            Node title = Parts.label(words.get("changed.merging"), "pane-title");
            VBox header = new VBox(title);
            header.getStyleClass().add("dialog-header");
            VBox dialog = new VBox(header, view.content(), view.footer());
            dialog.getStyleClass().add("dialog");
            dialog.setMaxSize(860, VBox.USE_PREF_SIZE);
            Scene made = new Scene(new StackPane(dialog), 960, 720);
            made.getRoot().getStyleClass().add("window");
            Look.dress(made);
            Look.wear(theme, made);
            Stage stage = new Stage();
            stage.setScene(made);
            stage.show();
            view.focus();
            return made;
        });
        Stages.settle();
        return scene;
    }

    private void press(KeyCode key) throws Exception {
        robot.push(key);
        Stages.settle();
    }

    private static void focus(Scene scene, int radio) throws Exception {
        Stages.onScreen(() -> {
            radios(scene).get(radio).requestFocus();
            return true;
        });
    }

    private static List<RadioButton> radios(Scene scene) {
        return scene.getRoot().lookupAll(".radio-button").stream().map(n -> (RadioButton) n).toList();
    }

    private static List<String> says(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private static BufferedImage picture(Scene scene, String name) throws Exception {
        Stages.settle();
        BufferedImage image = Stages.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(image, "png", file.toFile());
        return image;
    }
}
