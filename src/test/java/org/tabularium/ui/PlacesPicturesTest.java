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

/// Paints the overview, the transfers and the plan of time limits, so that they can be looked at in `target/pictures`.
class PlacesPicturesTest {
    private static final long LEAST_COLOURS = 60;
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void theyArePainted() throws Exception {
        paint("overview-de", Locale.GERMAN, Theme.LIGHT, sample(new Spot("overview", "", "")));
        paint("overview-dark", Locale.ENGLISH, Theme.DARK, sample(new Spot("overview", "", "")));
        paint("overview-empty", Locale.GERMAN, Theme.LIGHT, Stages::startEmpty);
        paint("overview-long", Locale.GERMAN, Theme.LIGHT, s -> {
            longNames(s);
            s.reveal(new Spot("overview", "", ""));
        });
        paint("transfers-en", Locale.ENGLISH, Theme.LIGHT, sample(new Spot("transfer", "", "")));
        paint("transfers-selected", Locale.GERMAN, Theme.LIGHT, s -> {
            sample(new Spot("transfer", "act-newsletter/dis-1/US", "")).accept(s);
        });
        paint("transfers-dark", Locale.ENGLISH, Theme.DARK,
                sample(new Spot("transfer", "act-support/dis-2/PH", "")));
        paint("transfers-empty", Locale.GERMAN, Theme.LIGHT, s -> {
            Stages.startEmpty(s);
            s.reveal(new Spot("transfer", "", ""));
        });
        paint("transfers-long", Locale.GERMAN, Theme.DARK, s -> {
            longNames(s);
            s.reveal(new Spot("transfer", "", ""));
        });
        paint("plan-de", Locale.GERMAN, Theme.LIGHT, sample(new Spot("retention", "", "")));
        paint("plan-dark", Locale.ENGLISH, Theme.DARK, sample(new Spot("retention", "ret-vouchers", "")));
    }

    private static void longNames(Shell shell) {
        shell.commands().openSample();
        shell.editor().orElseThrow().edit(new StepName("step.change", "activity.name"), Spot.NONE,
                PlacesPicturesTest::withLongNames);
    }

    private static Register withLongNames(Register register) {
        String name = "Rechtsschutzversicherungsgesellschaftsbeitragsermittlungsverfahren der Konzernmutter ";
        LocalText text = LocalText.of(Language.GERMAN, name.repeat(3));
        return register.withActivities(register.activities().stream().map(a -> a.withName(text)).toList())
                .withParties(register.parties().stream().map(p -> p.withName(name.repeat(2))).toList());
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
