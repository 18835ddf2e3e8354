package org.tabularium.ui.notices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import java.time.format.DateTimeFormatter;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Notice;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.Dialogs;

/// Gives a notice its next version, as of today, in one step.
final class Held {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=\\D*$)");
    private final Desk desk;

    Held(Desk desk) {
        this.desk = desk;
    }

    /// The version after this one: the last number in it counts on.
    static String next(String version) {
        Matcher number = NUMBER.matcher(version);
        return version.isBlank() ? "1"
                : number.find() ? version.substring(0, number.start())
                        + (Integer.parseInt(number.group()) + 1) + version.substring(number.end())
                        : version + " 2";
    }

    /// Asks for the version and tells what is still missing.
    void ask(Notice notice, Optional<Composed> composed) {
        TextField version = new TextField(next(notice.version()));
        Label label = Parts.label(desk.labels().get("notice.version"), "field-label");
        label.setLabelFor(version);
        String today = DateTimeFormatter.ofPattern(desk.words().get("day.pattern"), desk.words().locale())
                .format(desk.today());
        VBox content = Dialogs.content(Dialogs.sentence(desk.words().get("notice.hold.text", today)),
                new VBox(4, label, version));
        composed.filter(c -> c.gaps() > 0).ifPresent(c -> content.getChildren()
                .add(Dialogs.sentence(desk.words().get("notice.hold.gaps", c.gaps()))));
        Button go = Dialogs.usual(desk.words().get("notice.hold.go"), () -> {
            desk.asking().close();
            hold(notice, version.getText().strip());
        });
        go.disableProperty().bind(version.textProperty().map(String::isBlank));
        Button cancel = Dialogs.button(desk.words().get("dialog.cancel"), desk.asking()::close);
        desk.asking().open(desk.words().get("notice.hold.title"), content, Dialogs.footer(cancel, go),
                Dialogs.WIDTH);
        version.requestFocus();
        version.selectAll();
    }

    private void hold(Notice notice, String version) {
        desk.editor().edit(new StepName("step.change", "notice.version"),
                new Spot(NoticesKnown.KEY, notice.id().value(), "version"),
                r -> Vocabulary.NOTICES.find(r, notice.id())
                        .map(n -> Vocabulary.NOTICES.replace(r,
                                n.withVersion(version).withDate(Optional.of(desk.today()))))
                        .orElse(r));
    }
}
