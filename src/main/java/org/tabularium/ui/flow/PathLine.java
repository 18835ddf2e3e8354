package org.tabularium.ui.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.check.Finding;
import org.tabularium.edit.Spot;
import org.tabularium.law.Footing;
import org.tabularium.picture.flow.Band;
import org.tabularium.picture.flow.FlowDrawing;
import org.tabularium.picture.flow.FlowStep;
import org.tabularium.picture.flow.Followed;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Dealing;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.transfers.FootingMark;

/// What is followed, as a sentence, with the worst that was found on it and the way to mend it.
final class PathLine {
    static final double HEIGHT = 84;
    /// In less room the keys are not told.
    private static final double ROOM_FOR_KEYS = 900;
    /// A longer name is read in full in the picture.
    private static final double WIDEST = 300;
    private final Desk desk;
    private final Dealing dealing;
    private final FlowPane sentence = new FlowPane(8, 2);
    private final HBox below = new HBox(8);
    private final Label keys;
    private final VBox box = new VBox(4, sentence, below);
    private final Consumer<Spot> lead;
    private Runnable last = () -> {};

    /// @param lead leaves for where something is edited
    PathLine(Desk desk, Consumer<Spot> lead) {
        this.lead = lead;
        this.desk = desk;
        dealing = new Dealing(desk);
        keys = Parts.label(desk.words().get("flow.keys"), "flow-hint");
        keys.setMinWidth(Label.USE_PREF_SIZE);
        keys.visibleProperty().bind(box.widthProperty().greaterThan(ROOM_FOR_KEYS));
        keys.managedProperty().bind(keys.visibleProperty());
        box.setMinHeight(HEIGHT);
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        box.getStyleClass().add("flow-foot");
        below.getStyleClass().add("flow-found");
        sentence.setMinHeight(FlowPane.USE_PREF_SIZE);
    }

    Node node() {
        return box;
    }

    /// Shows what was found meanwhile.
    void renew() {
        last.run();
    }

    void show(FlowDrawing flow, Followed followed) {
        last = () -> found(flow, followed);
        said(flow, followed);
        found(flow, followed);
    }

    private void said(FlowDrawing flow, Followed followed) {
        List<Node> words = new ArrayList<>();
        List<FlowStep> steps = flow.sentence(followed);
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                words.add(Parts.label(steps.get(i).stage() == steps.get(i - 1).stage() ? "·" : "›",
                        "flow-then"));
            }
            words.add(step(steps.get(i), flow, followed));
        }
        sentence.getChildren().setAll(words);
        sentence.setVisible(!words.isEmpty());
        sentence.setManaged(!words.isEmpty());
    }

    private void found(FlowDrawing flow, Followed followed) {
        List<Node> nodes = new ArrayList<>();
        if (followed.isEmpty()) {
            nodes.add(Parts.label(desk.words().get("flow.hint"), "flow-hint"));
        }
        List<Finding> found = findings(flow, followed);
        found.stream().findFirst().ifPresent(f -> finding(f, nodes));
        if (found.size() > 1) {
            Label more = Parts.label(desk.words().get("flow.more", found.size() - 1), "flow-hint");
            more.setMinWidth(Label.USE_PREF_SIZE);
            nodes.add(more);
        }
        nodes.add(Parts.space());
        nodes.add(keys);
        below.getChildren().setAll(nodes);
    }

    private Node step(FlowStep step, FlowDrawing flow, Followed followed) {
        Label label = Parts.label(step.text(), "flow-step");
        label.setMaxWidth(WIDEST);
        bands(flow, followed).filter(b -> step.stations().contains(b.to())).map(Band::footing)
                .flatMap(Optional::stream).max(Comparator.naturalOrder()).ifPresent(f -> {
                    label.setGraphic(FootingMark.of(f));
                    if (f == Footing.NONE) {
                        label.getStyleClass().add("flow-bare");
                    }
                });
        if (step.note().isEmpty()) {
            return label;
        }
        label.setText(step.text() + ",");
        Label note = Parts.label(step.note(), "flow-step"); // a citation is never shortened
        note.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(4, label, note);
    }

    private static Stream<Band> bands(FlowDrawing flow, Followed followed) {
        return flow.content().bands().stream().filter(b -> followed.bands().contains(b.id()));
    }

    /// What was found about the transfers that are followed, the worst first.
    private List<Finding> findings(FlowDrawing flow, Followed followed) {
        Outcome outcome = desk.checks().outcome();
        return bands(flow, followed).flatMap(b -> b.transfers().stream()).distinct()
                .flatMap(row -> outcome.of("transfer", row.id()).stream())
                .sorted(Comparator.comparing(f -> f.rule().severity())).toList();
    }

    private void finding(Finding finding, List<Node> nodes) {
        Label text = Parts.label(desk.checks().wording().text(finding), "flow-finding");
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.SOMETIMES);
        Label article = Parts.label(desk.checks().wording().article(finding.rule()), "article");
        article.setMinWidth(Label.USE_PREF_SIZE);
        boolean open = !desk.editor().state().readOnly();
        Optional<String> fix = dealing.fix(finding).filter(f -> open);
        Hyperlink link = new Hyperlink(fix.orElseGet(() -> desk.words()
                .get(finding.where().field().equals("safeguards") ? "flow.safeguard" : "finding.go")));
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(e -> {
            if (fix.isPresent()) {
                dealing.mend(finding);
            } else {
                lead.accept(Outcome.spot(finding));
            }
        });
        nodes.addAll(List.of(SeverityMark.of(finding.rule().severity()), text, article, link));
    }
}
