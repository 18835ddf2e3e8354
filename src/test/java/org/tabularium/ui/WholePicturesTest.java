package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.ui.picture.DrawingView;

/// The coverage of all notices and the plan of all time limits as pictures.
class WholePicturesTest {
    @TempDir Path folder;

    @Test
    void theCoverageOfAllNoticesStandsBesideTheTextAndLeadsToTheNotice() throws Exception {
        try (Journey user = sample(Locale.GERMAN)) {
            user.screen(() -> user.shell.reveal(new Spot("notice", "not-website", "")));
            user.click(user.button("Abdeckung"));
            DrawingView picture = picture(user);
            assertThat(picture.getAccessibleText()).startsWith("Abdeckung Art.\u00a013 und 14 DSGVO. ");
            user.screen(() -> {
                picture.requestFocus();
                picture.select("not-applicants/13-1-a");
            });
            user.press(KeyCode.ENTER);
            assertThat(((Labeled) user.one(".notice-pane .pane-title", n -> true)).getText())
                    .isEqualTo("Bewerbungen");
        }
    }

    @Test
    void theCoverageIsDrawnAnewAfterAnEdit() throws Exception {
        try (Journey user = sample(Locale.ENGLISH)) {
            user.screen(() -> user.shell.reveal(new Spot("notice", "", "coverage")));
            String before = picture(user).getAccessibleText();
            assertThat(before).contains("Coverage of 2 notices");
            user.screen(() -> user.editor().edit(new StepName("step.remove", "entity.notice"), Spot.NONE,
                    r -> r.withNotices(r.notices().subList(0, 1))));
            assertThat(picture(user).getAccessibleText()).contains("Coverage of 1 notice")
                    .isNotEqualTo(before);
        }
    }

    @Test
    void allTimeLimitsStandBesideTheirFormAsBarsThatLeadToTheirRule() throws Exception {
        try (Journey user = sample(Locale.GERMAN)) {
            user.screen(() -> user.shell.reveal(new Spot("retention", "ret-vouchers", "")));
            user.click(user.button("Alle Fristen"));
            DrawingView picture = picture(user);
            assertThat(picture.getAccessibleText()).contains("Löschkonzept mit 33 Klassen", "31.12.2034");
            user.screen(() -> {
                picture.requestFocus();
                picture.select("class-1");
            });
            user.press(KeyCode.ENTER);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Abgelehnte Bewerbungen");
            user.click(user.button("Frist"));
            assertThat(user.preview()).contains("Abgelehnte Bewerbungen", "endet die Frist am");
        }
    }

    @Test
    void aPictureCanBeSaved() throws Exception {
        try (Journey user = sample(Locale.ENGLISH)) {
            user.screen(() -> user.shell.reveal(new Spot("notice", "", "coverage")));
            user.click(user.one(".button",
                    n -> n instanceof Labeled l && l.getText().startsWith("Save picture")));
            assertThat(user.shows(".dialog-footer")).isTrue();
        }
    }

    private static DrawingView picture(Journey user) {
        Node picture = user.one(".picture", n -> n instanceof DrawingView);
        return (DrawingView) picture;
    }

    private Journey sample(Locale language) throws Exception {
        Journey user = new Journey(folder, language);
        user.screen(user.shell.commands()::openSample);
        return user;
    }
}
