package org.tabularium.ui.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.intake.dpf.Compared;
import org.tabularium.intake.dpf.DpfWords;
import org.tabularium.intake.dpf.Match;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Safeguard;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// What the list of the Data Privacy Framework says of the recipient of a transfer, and buttons that record it.
final class ListNote {
    private final Desk desk;
    private final VBox box = new VBox(6);
    private final Label says = Parts.label("", "list-says");
    private final FlowPane takes = new FlowPane(6, 6);
    private final InvalidationListener relisted = o -> show();
    private Optional<TransferRow> shown = Optional.empty();

    ListNote(Desk desk) {
        this.desk = desk;
        says.setWrapText(true);
        box.getChildren().addAll(says, takes);
        desk.participants().listProperty().addListener(new WeakInvalidationListener(relisted));
    }

    Node node() {
        return box;
    }

    void show(TransferRow row) {
        shown = Optional.of(row);
        show();
    }

    /// Only a transfer that can rest on the framework, to a recipient that has a name, is looked up.
    private void show() {
        Optional<Compared> compared = shown.filter(this::concerns).flatMap(row -> row.transfer().party())
                .flatMap(p -> desk.participants().of(desk.editor().register(), p));
        box.setVisible(compared.isPresent());
        box.setManaged(compared.isPresent());
        compared.ifPresent(c -> {
            DpfWords telling = DpfWords.of(desk.words().locale());
            says.setText(telling.sentence(c));
            takes.getChildren().setAll(takes(c, telling));
            takes.setManaged(!takes.getChildren().isEmpty());
        });
    }

    private boolean concerns(TransferRow row) {
        return row.safeguards().stream().anyMatch(Safeguard.Dpf.class::isInstance)
                || Safeguarding.restsOnFramework(row);
    }

    private List<Button> takes(Compared compared, DpfWords telling) {
        List<Button> buttons = new ArrayList<>();
        switch (compared.match()) {
            case Match.Similar(var candidates) -> candidates.forEach(p -> take(compared.chosen(p),
                    desk.words().get("dpf.take.entry", telling.entry(p))).ifPresent(buttons::add));
            case Match.Listed _,Match.NotFound _ -> take(compared, desk.words().get("dpf.take.one"))
                    .ifPresent(buttons::add);
        }
        return buttons;
    }

    private Optional<Button> take(Compared compared, String text) {
        return compared.taking().map(taking -> {
            Button button = new Button(text);
            button.setMnemonicParsing(false);
            button.setOnAction(e -> shown.ifPresent(row -> desk.editor().edit(
                    new StepName("step.dpf", "safeguard.dpf"), new Spot(TransferDetail.PLACE, row.id(), ""),
                    r -> taking.in(r, desk.law()))));
            return button;
        });
    }
}
