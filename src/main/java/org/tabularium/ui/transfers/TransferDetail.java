package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.Safeguarding.Reach;
import org.tabularium.law.TransferRow;
import org.tabularium.form.Forms;
import org.tabularium.model.Destination;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.ui.form.FormView;
import org.tabularium.ui.look.FocusOwner;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.place.PaneFlags;

/// The safeguards of the selected transfer: those of the party for the country, or those of one activity alone.
final class TransferDetail {
    static final String PLACE = Counted.KEY;
    private final Desk desk;
    private final VBox box = new VBox();
    private final Label title = Parts.label("", "pane-title");
    private final Label about = Parts.label("", "section-hint");
    private final Sheets sheets;
    private final Hyperlink toParty = new Hyperlink();
    private final ToggleButton ofParty = segment();
    private final ToggleButton ofHolder = segment();
    private final Label reachHint = Parts.label("", "section-hint");
    private final VBox reach;
    private final Label offer = Parts.label("", "field-label");
    private final FlowPane offers = new FlowPane(6, 6);
    private final ListNote note;
    private final FormView<Destination> form;
    private final PaneFlags flags;
    private Optional<Line> line = Optional.empty();
    private Optional<TransferRow> shown = Optional.empty();

    /// @param chosen told of another transfer of the same line, by its id
    TransferDetail(Desk desk, Consumer<String> chosen) {
        this.desk = desk;
        sheets = new Sheets(desk, chosen);
        form = new FormView<>(Forms.DESTINATION, desk.host(), (d, field) -> List.of(), this::change);
        flags = new PaneFlags(form, desk);
        note = new ListNote(desk);
        title.setWrapText(true);
        about.setWrapText(true);
        reachHint.setWrapText(true);
        toParty.setOnAction(e -> shown.flatMap(TransferSpots::party).ifPresent(desk.go()));
        ofParty.setOnAction(e -> reach(Reach.PARTY));
        ofHolder.setOnAction(e -> reach(Reach.DISCLOSURE));
        HBox segments = new HBox(ofParty, ofHolder);
        segments.getStyleClass().add("segments");
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        reach = new VBox(6, Parts.label(desk.words().get("transfer.reach"), "field-label"), segments,
                reachHint);
        VBox head =
                new VBox(4, new HBox(8, title, Parts.space(), flags.count()), about, sheets.node(), toParty);
        VBox top = new VBox(14, head, note.node(), reach, new VBox(6, offer, offers));
        top.getStyleClass().add("transfer-head");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(new VBox(top, form.general(), form.node()));
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getStyleClass().add("transfer-detail");
        box.getChildren().add(scroll);
        FocusOwner.of(box, this::moved);
    }

    Node node() {
        return box;
    }

    void focus(String field) {
        form.focus(field);
    }

    /// @param row one of the transfers of the line
    void show(Line now, TransferRow row, boolean locked) {
        boolean another = shown.filter(r -> r.id().equals(row.id())).isEmpty();
        line = Optional.of(now);
        shown = Optional.of(row);
        title.setText(now.recipient);
        about.setText(String.join(" · ", now.country, now.status, now.place));
        sheets.show(now, row);
        toParty.setText(desk.words().get("transfer.to.party"));
        toParty.setVisible(row.transfer().party().isPresent());
        toParty.setManaged(row.transfer().party().isPresent());
        reach(now, row);
        offers(row);
        note.show(row);
        form.show(Safeguarding.destination(row), another);
        flag();
        box.setDisable(locked);
    }

    /// Shows what was found in the transfer.
    void flag() {
        shown.ifPresent(row -> flags.show(PLACE, row.id(), List.of()));
    }

    private void reach(Line now, TransferRow row) {
        boolean own = Safeguarding.reach(row) == Reach.DISCLOSURE;
        ofParty.setText(desk.words().get("transfer.reach.party"));
        ofHolder.setText(desk.words().get("transfer.reach.holder"));
        ofParty.setSelected(!own);
        ofHolder.setSelected(own);
        reachHint.setText(own ? desk.words().get("transfer.reach.holder.hint", sheets.name(row))
                : desk.words().get("transfer.reach.party.hint", now.recipient, now.country));
        boolean choice = row.transfer().party().isPresent();
        reach.setVisible(choice);
        reach.setManaged(choice);
    }

    private void offers(TransferRow row) {
        List<Safeguard> offered = Safeguarding.offered(row, desk.law());
        TransferWords words = TransferWords.of(desk);
        offer.setText(desk.words()
                .get(row.safeguards().isEmpty() ? "transfer.offer.first" : "transfer.offer.fallback"));
        offers.getChildren().setAll(offered.stream().map(s -> offer(row, s, words.name(s))).toList());
        boolean any = !offered.isEmpty();
        offer.setVisible(any);
        offer.setManaged(any);
    }

    private Node offer(TransferRow row, Safeguard safeguard, String name) {
        Button button = new Button(name, new FontIcon("fth-plus"));
        button.getStyleClass().add("optional-part");
        button.setOnAction(e -> {
            Destination destination = Safeguarding.destination(row);
            Destination more =
                    destination.withSafeguards(Identified.with(destination.safeguards(), safeguard));
            int at = destination.safeguards().size();
            edit("step.add", "safeguard", row, "safeguards/" + at,
                    r -> Safeguarding.put(r, row, Safeguarding.reach(row), more));
            form.focus("safeguards/" + at);
        });
        return button;
    }

    /// Records safeguards for this activity alone, beginning with those of the party, or takes them back.
    private void reach(Reach wanted) {
        shown.ifPresent(row -> {
            if (wanted != Safeguarding.reach(row)) {
                edit("step.change", "transfer.reach", row, "", r -> switch (wanted) {
                    case PARTY -> Safeguarding.leaveToParty(r, row);
                    case DISCLOSURE -> Safeguarding.put(r, row, wanted, Safeguarding.destination(row));
                });
            }
            shown.ifPresent(now -> line.ifPresent(l -> reach(l, now)));
        });
    }

    private void edit(String verb, String what, TransferRow row, String field,
            UnaryOperator<Register> change) {
        desk.editor().edit(new StepName(verb, what), new Spot(PLACE, row.id(), field), change);
    }

    private void change(FormView.Change<Destination> change) {
        shown.ifPresent(row -> {
            Spot spot = new Spot(PLACE, row.id(), change.path());
            StepName name = new StepName(change.verb(), change.label());
            UnaryOperator<Register> edit = r -> Safeguarding.put(change.beside().apply(r), row,
                    Safeguarding.reach(row), change.entity());
            if (change.typing()) {
                desk.editor().type(name, spot, edit);
            } else {
                desk.editor().edit(name, spot, edit);
            }
        });
    }

    /// The focus has moved, so typing in one field has ended.
    private void moved(@Nullable Node owner) {
        form.focusMoved(owner);
        desk.editor().seal();
    }

    private static ToggleButton segment() {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("segment");
        return button;
    }
}
