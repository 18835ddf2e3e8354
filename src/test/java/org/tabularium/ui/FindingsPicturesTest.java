package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.Rule;
import org.tabularium.check.rule.Rules;
import org.tabularium.edit.Spot;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// Paints findings wherever they are shown.
class FindingsPicturesTest {
    /// A blank window has one, a window without its styles a few dozen.
    private static final long LEAST_COLOURS = 100;
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void findingsArePaintedInTheirPlace() throws Exception {
        paint("findings", Locale.GERMAN, Theme.LIGHT, at(new Spot("findings", "", "")));
        paint("findings-dark", Locale.ENGLISH, Theme.DARK, at(new Spot("findings", "", "")));
        paint("findings-narrowed", Locale.ENGLISH, Theme.LIGHT,
                at(new Spot("findings", "", "severity/error")));
        paint("findings-overview", Locale.GERMAN, Theme.LIGHT, at(new Spot("overview", "", "")));
        paint("findings-overview-dark", Locale.ENGLISH, Theme.DARK, at(new Spot("overview", "", "")));
        paint("findings-transfers", Locale.ENGLISH, Theme.LIGHT, FindingsPicturesTest::transfer);
        paint("findings-none", Locale.GERMAN, Theme.LIGHT, shell -> {
            Stages.startEmpty(shell);
            shell.reveal(new Spot("findings", "", ""));
        }, List.of());
    }

    @Test
    void findingsArePaintedUnderTheirFieldsAndInTheLists() throws Exception {
        paint("findings-form", Locale.GERMAN, Theme.LIGHT, FindingsPicturesTest::faulty);
        paint("findings-form-dark", Locale.ENGLISH, Theme.DARK, FindingsPicturesTest::faulty);
        paint("findings-accept", Locale.GERMAN, Theme.LIGHT, shell -> {
            faulty(shell);
            ((Hyperlink) shell.scene().getRoot().lookup(".flag-accept")).fire();
        });
    }

    private static Consumer<Shell> at(Spot spot) {
        return shell -> {
            shell.commands().openSample();
            Faults.into(shell.editor().orElseThrow());
            shell.reveal(spot);
        };
    }

    private static void transfer(Shell shell) {
        shell.commands().openSample();
        shell.reveal(new Spot("transfer", "act-support/dis-4/AU", ""));
    }

    private static void faulty(Shell shell) {
        shell.commands().openSample();
        Faults.into(shell.editor().orElseThrow());
        shell.reveal(new Spot("activity", "act-newsletter", "purposes/pur-b/grounds"));
        shell.scene().getRoot().applyCss();
        shell.scene().getRoot().layout();
    }

    private void paint(String name, Locale language, Theme theme, Consumer<Shell> scene) throws Exception {
        paint(name, language, theme, scene, Rules.all());
    }

    private void paint(String name, Locale language, Theme theme, Consumer<Shell> scene,
            List<Rule> rules) throws Exception {
        FakePorts ports = new FakePorts();
        ports.rules = rules;
        Shell shell = Stages.onScreen(() -> Stages.open(ports, folder, language, theme));
        Stages.settle();
        Stages.onScreen(() -> {
            scene.accept(shell);
            return true;
        });
        BufferedImage image = Stages.picture(shell, name);
        long colours = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count();
        assertThat(colours).as("colours of " + name).isGreaterThan(LEAST_COLOURS);
        Stages.close();
    }
}
