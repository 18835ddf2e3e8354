package org.tabularium.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Screens.Deed;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.settings.Settings.Theme;
import org.tabularium.ui.window.Shell;

/// The states of the program that the design pictures show.
final class Targets {
    private static final String ACTIVITY = "activity";
    private static final Deed INTEREST = at(ACTIVITY, "act-newsletter", "purposes/pur-b/grounds/0/interest");

    /// One of them.
    ///
    /// @param name of the picture
    /// @param says what has to be read in it, so that a picture of something else is noticed
    record Target(String name, Locale language, Theme theme, Content content, List<String> says,
            List<Deed> deeds) {}

    private Targets() {}

    static List<Target> all() {
        return List.of(
                german("activities-light",
                        List.of("Tätigkeiten", "Newsletter", "Vorschau", "Verfolgtes Interesse"),
                        Targets::edited, INTEREST),
                new Target("activities-dark", Locale.ENGLISH, Theme.DARK, Content.SAMPLE,
                        List.of("Activities", "Newsletter", "Preview", "Interest pursued"),
                        List.of(Targets::edited, INTEREST)),
                german("overview", List.of("Übersicht", "Tätigkeiten"), at("overview", "", "")),
                english("transfers", List.of("Transfers", "Data Privacy Framework"),
                        at("transfer", "", "")),
                english("transfers-what-if", List.of("Transfers", "Without the DPF"),
                        (s, ports, folder) -> s.commands().whatIf()),
                english("flow", List.of("Support tickets", "Recipients", "Countries"),
                        at(ACTIVITY, "act-support", ""), (s, ports, folder) -> press(s, "Show the flow"),
                        Targets::right, Targets::right, Targets::right),
                german("notices", List.of("Website", "Tätigkeiten"),
                        at("notice", "not-website", "says/act-newsletter/purposes/pur-a/text")),
                english("read-policy", List.of("Published policy", "Facts", "Findings"),
                        PolicyMoments.reading("ledgerloop"), PolicyMoments::acceptCertain),
                german("findings", List.of("Befunde", "Was zu tun ist", "Hinnehmen"), Targets::edited,
                        at("findings", "", ""), (s, ports, folder) -> ((ListView<?>) Screens.node(s,
                                ".finding-list")).getSelectionModel().select(1)),
                english("parties", List.of("Parties", "Larkspur Helpdesk, Inc."),
                        at("party", "pty-larkspur", "")),
                new Target("welcome", Locale.ENGLISH, Theme.LIGHT, Content.SAMPLE,
                        List.of("Tabularium", "New register", "Recent"), List.of()),
                new Target("empty", Locale.ENGLISH, Theme.LIGHT, Content.EMPTY, List.of("Activities"),
                        List.of(at(ACTIVITY, "", ""))),
                english("palette", List.of("Parties", "Findings"), Targets::edited, INTEREST,
                        (s, ports, folder) -> palette(s)),
                german("export", List.of("Exportieren", "Ausgabe", "Formate"), at("overview", "", ""),
                        (s, ports, folder) -> {
                            ports.chosen = Optional.of(Path.of("/home/thomsen/Datenschutz/Ausgang"));
                            s.commands().export();
                            ((Hyperlink) Screens.node(s, ".dialog-footer .folder-field .hyperlink")).fire();
                            ((ToggleButton) Screens.node(s, ".edition-authority")).fire();
                        }));
    }

    private static Target german(String name, List<String> says, Deed... deeds) {
        return new Target(name, Locale.GERMAN, Theme.LIGHT, Content.SAMPLE, says, List.of(deeds));
    }

    private static Target english(String name, List<String> says, Deed... deeds) {
        return new Target(name, Locale.ENGLISH, Theme.LIGHT, Content.SAMPLE, says, List.of(deeds));
    }

    private static Deed at(String place, String entity, String field) {
        return (shell, ports, folder) -> shell.reveal(new Spot(place, entity, field));
    }

    /// Presses the button that says this.
    private static void press(Shell shell, String name) {
        shell.scene().getRoot().applyCss();
        shell.scene().getRoot().lookupAll(".icon-button").stream().filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> name.equals(b.getAccessibleText()) && Parts.isSeen(b)).findFirst().orElseThrow()
                .fire();
    }

    private static void right(Shell shell, FakePorts ports, Path folder) {
        Screens.press(shell.scene().getFocusOwner(), KeyCode.RIGHT);
    }

    private static void palette(Shell shell) {
        shell.commands().palette();
        ((TextField) Screens.node(shell, ".palette-input")).setText("larkspur");
    }

    /// Changes something that can be taken back.
    private static void edited(Shell shell, FakePorts ports, Path folder) {
        shell.editor().orElseThrow().edit(new StepName("step.change", "activity.purposes"), Spot.NONE,
                r -> r.withActivities(r.activities().stream().map(Targets::edited).toList()));
    }

    private static Activity edited(Activity activity) {
        return activity.id().value().equals("act-newsletter")
                ? activity.withPurposes(activity.purposes().stream()
                        .map(p -> p.withText(p.text().with(Language.ENGLISH,
                                p.text().in(Language.ENGLISH).replace("consent given", "given consent"))))
                        .toList())
                : activity;
    }
}
