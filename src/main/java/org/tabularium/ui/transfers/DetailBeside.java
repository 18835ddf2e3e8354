package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import org.tabularium.edit.survey.Survey;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Register;
import org.tabularium.ui.place.Desk;

/// The safeguards of the selected transfer at the right, as long as one is selected.
final class DetailBeside {
    private static final double SHARE = 0.66;
    private final Desk desk;
    private final Survey survey;
    private final SplitPane split;
    private final TransferDetail detail;

    /// @param split where it stands
    /// @param chosen told of another transfer, by its id
    DetailBeside(Desk desk, Survey survey, SplitPane split, Consumer<String> chosen) {
        this.desk = desk;
        this.survey = survey;
        this.split = split;
        detail = new TransferDetail(desk, chosen);
    }

    /// Shows a transfer as it stands now, even while the table still shows it as it was: it is being edited.
    void show(List<Line> lines, Optional<String> id) {
        Register register = desk.editor().register();
        Optional<Line> line = id.flatMap(i -> lines.stream().filter(l -> l.row(i).isPresent()).findFirst());
        Optional<TransferRow> row =
                line.flatMap(l -> id.flatMap(l::row)).flatMap(r -> survey.transfer(register, r));
        boolean beside = split.getItems().contains(detail.node());
        line.ifPresent(l -> row.ifPresent(r -> detail.show(l, r, desk.editor().state().readOnly())));
        if (row.isPresent() && !beside) {
            split.getItems().add(detail.node());
            split.setDividerPositions(SHARE);
        } else if (row.isEmpty() && beside) {
            split.getItems().remove(detail.node());
        }
    }

    void flag() {
        detail.flag();
    }

    void focus(String field) {
        detail.focus(field);
    }
}
