package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Paints the palette and the sheet of shortcuts, so that they can be looked at in `target/pictures`.
class PalettePicturesTest {
    private static final int LEAST_COLOURS = 100;
    private static final String LONG =
            "Rechtsschutzversicherungsgesellschaftsbeitragsermittlungsverfahren der Konzernmutter ";
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void thePaletteAndTheShortcutsArePainted() throws Exception {
        paint("palette-empty", Locale.ENGLISH, Theme.LIGHT, typed(""));
        paint("palette-results", Locale.ENGLISH, Theme.LIGHT, typed("mail"));
        paint("palette-results-de", Locale.GERMAN, Theme.DARK, typed("newsletter"));
        paint("palette-commands", Locale.GERMAN, Theme.LIGHT, typed("> "));
        paint("palette-nothing", Locale.GERMAN, Theme.LIGHT, typed("Quittengelee"));
        paint("palette-long", Locale.GERMAN, Theme.DARK, shell -> {
            shell.commands().openSample();
            shell.editor().orElseThrow().edit(new StepName("step.change", "activity.name"), Spot.NONE,
                    r -> r.withActivities(r.activities().stream()
                            .map(a -> a.withName(LocalText.of(Language.GERMAN, LONG.repeat(2)))).toList()));
            type(shell, "beitrag");
        });
        paint("shortcuts", Locale.ENGLISH, Theme.LIGHT, shell -> {
            shell.commands().openSample();
            shell.commands().shortcuts();
        });
        paint("shortcuts-de", Locale.GERMAN, Theme.DARK, shell -> {
            shell.commands().openSample();
            shell.commands().shortcuts();
        });
    }

    private static Consumer<Shell> typed(String text) {
        return shell -> {
            shell.commands().openSample();
            shell.reveal(new Spot("measure", "", ""));
            shell.reveal(new Spot("activity", "act-newsletter", "purposes/pur-b/text"));
            type(shell, text);
        };
    }

    private static void type(Shell shell, String text) {
        shell.commands().palette();
        ((TextField) shell.scene().lookup(".palette-input")).setText(text);
    }

    private void paint(String name, Locale language, Theme theme, Consumer<Shell> deed) throws Exception {
        Shell shell = Stages.onScreen(() -> Stages.open(new FakePorts(), folder, language, theme));
        Stages.settle();
        Stages.onScreen(() -> {
            deed.accept(shell);
            return true;
        });
        BufferedImage image = Stages.picture(shell, name);
        long colours = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
        assertThat(colours).as("colours of " + name).isGreaterThan(LEAST_COLOURS);
        Stages.onScreen(() -> {
            shell.scene().getWindow().hide();
            return true;
        });
    }
}
