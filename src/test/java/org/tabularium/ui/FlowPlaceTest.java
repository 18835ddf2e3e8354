package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.ui.picture.DrawingView;

/// An activity is looked at as a flow, followed by keyboard, and left for the fields it is made of.
class FlowPlaceTest {
    private static final Id<Activity> SUPPORT = new Id<>("act-support");
    @TempDir Path folder;

    @Test
    void aPathIsFollowedWithArrowsAndReadAsASentenceWithItsFinding() throws Exception {
        try (Journey user = flow(Locale.ENGLISH)) {
            assertThat(user.says(".pane-title")).isEqualTo("9\u2002Support tickets");
            assertThat(user.says(".flow-step")).isEmpty();
            keys(user, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN,
                    KeyCode.RIGHT);
            to(user, "Larkspur Helpdesk, Inc.", KeyCode.DOWN);
            keys(user, KeyCode.RIGHT);
            to(user, "Philippines", KeyCode.DOWN);
            assertThat(user.says(".flow-step"))
                    .isEqualTo("End users of customers | Ticket text and attachments | "
                            + "Correcting errors, | Art.\u00a06(1)(f) GDPR | Larkspur Helpdesk, Inc. | Philippines");
            assertThat(user.says(".flow-finding")).contains("Larkspur Helpdesk, Inc.", "Philippines");
            user.click(user.button("Record a safeguard…"));
            assertThat(user.shows(".transfer-detail")).isTrue();
        }
    }

    @Test
    void enterLeadsToTheFieldAndEscapeBackToTheForm() throws Exception {
        try (Journey user = flow(Locale.GERMAN)) {
            keys(user, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(user.says(".flow-step")).contains(", | Art.\u00a06");
            keys(user, KeyCode.ENTER);
            assertThat(user.shows(".flow-foot")).isFalse();
            assertThat(user.focused()).startsWith("Zweck");
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            assertThat(user.shows(".flow-foot")).isTrue();
            keys(user, KeyCode.RIGHT, KeyCode.ESCAPE);
            assertThat(user.says(".flow-step")).as("the path is let go first").isEmpty();
            keys(user, KeyCode.ESCAPE);
            assertThat(user.shows(".form-pane")).isTrue();
            assertThat(user.shows(".flow-foot")).isFalse();
        }
    }

    @Test
    void aCountryOutsideTheEeaLeadsToItsSafeguard() throws Exception {
        try (Journey user = flow(Locale.ENGLISH)) {
            user.screen(() -> view(user).select("countries/PH"));
            keys(user, KeyCode.ENTER);
            assertThat(user.shows(".transfer-detail")).isTrue();
            user.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(user.shows(".flow-foot")).as("one comes back to the flow").isTrue();
        }
    }

    @Test
    void editsAndUndoAreSeenInTheFlow() throws Exception {
        try (Journey user = flow(Locale.ENGLISH)) {
            List<String> before = stations(user);
            user.screen(() -> user.editor().edit(new StepName("step.change", "entity.activity"),
                    new Spot("activity", SUPPORT.value(), "disclosures"),
                    r -> Vocabulary.ACTIVITIES.replace(r,
                            Identified.find(r.activities(), SUPPORT).orElseThrow()
                                    .withDisclosures(Answer.none()))));
            assertThat(stations(user)).anyMatch(s -> s.contains("Stays in house"))
                    .noneMatch(s -> s.contains("Philippines"));
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(stations(user)).isEqualTo(before);
            assertThat(user.shows(".flow-foot")).as("undo stays in the flow").isTrue();
        }
    }

    @Test
    void whatWasShownLastIsShownByTheNextWindow() throws Exception {
        try (Journey user = flow(Locale.ENGLISH)) {
            assertThat(user.shows(".flow-foot")).isTrue();
            user.pass();
        }
        try (Journey again = new Journey(folder)) {
            again.screen(() -> again.shell.commands().openSample());
            again.screen(() -> again.shell.reveal(new Spot("activity", SUPPORT.value(), "")));
            assertThat(again.shows(".flow-foot")).isTrue();
            again.click(again.button("Form"));
            assertThat(again.shows(".form-pane")).isTrue();
        }
    }

    @Test
    void anActivityOfWhichNothingIsSaidAsksForItsFirstPurpose() throws Exception {
        try (Journey user = flow(Locale.GERMAN)) {
            Id<Activity> blank = new Id<>("act-blank");
            user.screen(() -> user.editor().edit(new StepName("step.add", "entity.activity"),
                    new Spot("activity", blank.value(), ""), r -> Vocabulary.ACTIVITIES.add(r,
                            Activity.blank(blank, LocalText.of(r.primary(), "Neues"),
                                    Activity.Status.DRAFT))));
            user.screen(() -> user.shell.reveal(new Spot("activity", blank.value(), "")));
            user.screen(() -> {});
            assertThat(user.says(".empty-question")).isEqualTo("Wofür, und mit wessen Daten?");
            assertThat(user.shell.scene().getFocusOwner()).isEqualTo(user.button("Ersten Zweck eintragen"));
            user.click(user.button("Ersten Zweck eintragen"));
            assertThat(user.shows(".form-pane")).isTrue();
        }
    }

    @Test
    void everyControlHasANameAndThePictureIsSaved() throws Exception {
        try (Journey user = flow(Locale.GERMAN)) {
            user.screen(() -> view(user).select("countries/PH"));
            assertThat(Stages.onScreen(() -> Names.lacking(user.shell))).isEmpty();
            assertThat(view(user).getAccessibleText()).startsWith("Datenfluss: Support-Tickets.");
            user.click(user.one(".button",
                    n -> n instanceof Button b && b.getText().startsWith("Bild speichern")));
            assertThat(user.shows(".dialog")).isTrue();
        }
    }

    private Journey flow(Locale language) throws Exception {
        Journey user = new Journey(folder, language, Rules.all());
        user.screen(() -> user.shell.commands().openSample());
        user.screen(() -> user.shell.reveal(new Spot("activity", SUPPORT.value(), "")));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        return user;
    }

    private static DrawingView view(Journey user) {
        return (DrawingView) user.one(".picture", n -> true);
    }

    private static void keys(Journey user, KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            user.press(key);
        }
    }

    /// Presses a key until something of this name is looked at.
    private static void to(Journey user, String name, KeyCode key) throws Exception {
        for (int i = 0; i < 10 && !view(user).focusedSubjectProperty().get().map(Subject::name).orElse("")
                .contains(name); i++) {
            user.press(key);
        }
    }

    private static List<String> stations(Journey user) {
        return view(user).lookupAll("*").stream().flatMap(n -> Stream.ofNullable(n.getAccessibleText()))
                .sorted().toList();
    }
}
