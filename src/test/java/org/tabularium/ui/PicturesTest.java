package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Paints the main screens, so that they can be looked at in `target/pictures`.
class PicturesTest {
    /// A blank window has one, a window without its styles a few dozen.
    private static final long LEAST_COLOURS = 100;
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void theMainScreensArePainted() throws Exception {
        paint("welcome", Locale.ENGLISH, Theme.LIGHT, s -> {});
        paint("activities-de", Locale.GERMAN, Theme.LIGHT,
                sample(new Spot("activity", "act-newsletter", "purposes/pur-b/text")));
        paint("activities-dark", Locale.ENGLISH, Theme.DARK,
                sample(new Spot("activity", "act-newsletter", "")));
        paint("activities-uses", Locale.ENGLISH, Theme.LIGHT,
                sample(new Spot("activity", "act-newsletter", "uses/use-1/data")));
        paint("activities-recipients", Locale.GERMAN, Theme.LIGHT,
                sample(new Spot("activity", "act-newsletter", "disclosures/dis-1/recipient")));
        paint("parties", Locale.ENGLISH, Theme.LIGHT, sample(new Spot("party", "pty-larkspur", "")));
        paint("parties-safeguards", Locale.GERMAN, Theme.DARK,
                sample(new Spot("party", "pty-larkspur", "destinations/0/country")));
        paint("controller", Locale.GERMAN, Theme.LIGHT, sample(new Spot("controller", "", "")));
        paint("retention", Locale.GERMAN, Theme.LIGHT, sample(new Spot("retention", "", "")));
        paint("long-names", Locale.GERMAN, Theme.DARK, s -> {
            s.commands().openSample();
            s.editor().orElseThrow().edit(new StepName("step.change", "activity.name"), Spot.NONE,
                    PicturesTest::withLongNames);
            s.reveal(new Spot("activity", "act-newsletter", "name"));
        });
        paint("unsaved", Locale.GERMAN, Theme.LIGHT, s -> {
            s.commands().openSample();
            s.editor().orElseThrow().edit(new StepName("step.change", "activity.name"), Spot.NONE,
                    PicturesTest::withLongNames);
            s.commands().newRegister();
        });
        paint("notice", Locale.ENGLISH, Theme.LIGHT, s -> {
            s.commands().openSample();
            s.commands().open(folder.resolve("not-there.ropa"));
        });
        paint("empty", Locale.ENGLISH, Theme.LIGHT, Stages::startEmpty);
        paint("wizard", Locale.ENGLISH, Theme.LIGHT, s -> s.commands().newRegister());
        paint("wizard-de-dark", Locale.GERMAN, Theme.DARK, s -> s.commands().newRegister());
        paint("templates-de", Locale.GERMAN, Theme.LIGHT, s -> {
            s.commands().openSample();
            s.commands().insertTemplates();
        });
        paint("templates-dark", Locale.ENGLISH, Theme.DARK, s -> {
            s.commands().openSample();
            s.commands().insertTemplates();
        });
        paint("export", Locale.GERMAN, Theme.LIGHT, s -> {
            s.commands().openSample();
            s.commands().export();
        });
    }

    private static Register withLongNames(Register register) {
        String name = "Rechtsschutzversicherungsgesellschaftsbeitragsermittlungsverfahren der Konzernmutter ";
        LocalText text = LocalText.of(Language.GERMAN, name.repeat(3));
        return register.withActivities(register.activities().stream().map(a -> a.withName(text)).toList())
                .withController(register.controller().withName(name.repeat(2)));
    }

    private static Consumer<Shell> sample(Spot spot) {
        return shell -> {
            shell.commands().openSample();
            shell.reveal(spot);
        };
    }

    private void paint(String name, Locale language, Theme theme, Consumer<Shell> scene) throws Exception {
        Shell shell = Stages.onScreen(() -> Stages.open(new FakePorts(), folder, language, theme));
        Stages.settle();
        Stages.onScreen(() -> {
            scene.accept(shell);
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
