package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Use;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;
import org.testfx.api.FxRobot;

/// Paints the tables of an activity with few and many rows, in narrow and wide forms.
class TablePicturesTest {
    private static final Id<Activity> NEWSLETTER = new Id<>("act-newsletter");
    /// A blank window has one, a window without its styles a few dozen.
    private static final long LEAST_COLOURS = 100;
    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        Stages.start();
    }

    @Test
    void tablesArePaintedInEveryLengthAndWidth() throws Exception {
        paint("table-0", Locale.GERMAN, Theme.LIGHT, 0, 510, "uses");
        paint("table-1", Locale.ENGLISH, Theme.DARK, 1, 510, "uses/use-1/sources/0/description");
        paint("table-5", Locale.GERMAN, Theme.LIGHT, 5, 510, "uses/use-2/data");
        paint("table-5-entered", Locale.GERMAN, Theme.LIGHT, 5, 510, "uses/use-1/data", KeyCode.ENTER);
        paint("table-5-recipient", Locale.ENGLISH, Theme.DARK, 5, 510, "disclosures/dis-1/reason",
                KeyCode.ENTER);
        paint("table-5-narrow", Locale.ENGLISH, Theme.LIGHT, 5, 420, "uses/use-2/retention");
        paint("table-15-wide", Locale.GERMAN, Theme.DARK, 15, 900, "uses/use-3/conditions");
        paint("table-recipients", Locale.GERMAN, Theme.LIGHT, 5, 510, "disclosures/dis-1/reason");
        paint("table-recipients-dark", Locale.ENGLISH, Theme.DARK, 5, 420, "disclosures/dis-1/capacity");
    }

    private void paint(String name, Locale language, Theme theme, int rows, double width, String field,
            KeyCode... keys) throws Exception {
        Shell shell = Stages.onScreen(() -> Stages.open(new FakePorts(), folder, language, theme));
        Stages.settle();
        Stages.onScreen(() -> {
            shell.commands().openSample();
            shell.editor().orElseThrow().edit(new StepName("step.change", "activity.uses"), Spot.NONE,
                    r -> withRows(r, rows));
            shell.reveal(new Spot("activity", NEWSLETTER.value(), ""));
            shell.scene().getRoot().applyCss();
            shell.scene().getRoot().layout();
            SplitPane split = (SplitPane) shell.scene().getRoot().lookup(".place");
            split.setDividerPositions(0.2, 0.2 + width / split.getWidth());
            return true;
        });
        Stages.settle();
        Stages.onScreen(() -> {
            shell.scene().getRoot().layout();
            shell.reveal(new Spot("activity", NEWSLETTER.value(), field));
            return true;
        });
        Stages.settle();
        for (KeyCode key : keys) {
            new FxRobot().push(key);
            Stages.settle();
        }
        BufferedImage image = Stages.picture(shell, name);
        assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())).distinct().count())
                .as("colours of " + name).isGreaterThan(LEAST_COLOURS);
        Stages.close();
    }

    private static Register withRows(Register before, int rows) {
        String long1 = "Krankenversicherungsbeitragsnachweis";
        DataCategory wide = DataCategory.blank(new Id<>("dat-lang"),
                LocalText.of(Language.GERMAN, long1 + "e, Rechtsschutzversicherungsgesellschaftsunterlagen")
                        .with(Language.ENGLISH,
                                "Counterrevolutionary Floccinaucinihilipilification " + long1),
                DataCategory.Sensitivity.ORDINARY);
        Register register = Vocabulary.DATA.add(before, wide);
        Activity activity = Vocabulary.ACTIVITIES.find(register, NEWSLETTER).orElseThrow();
        List<Use> known = activity.uses();
        List<Use> uses = IntStream.range(0, rows).mapToObj(i -> {
            Use use = known.get(i % known.size());
            Use own = Use.blank(new Id<>("use-" + (i + 1))).withSubjects(use.subjects())
                    .withSources(use.sources()).withRetention(use.retention()).withDuty(Answer.notStated());
            return i % 3 == 1 ? own.withData(List.of(wide.id())).withConditions(List.of("gdpr-9-2-a"))
                    : own.withData(use.data());
        }).toList();
        return Vocabulary.ACTIVITIES.replace(register, activity.withUses(uses));
    }
}
