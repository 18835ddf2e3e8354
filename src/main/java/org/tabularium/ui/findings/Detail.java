package org.tabularium.ui.findings;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.check.Rule;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.AcceptForm;
import org.tabularium.ui.place.Desk;

/// The selected finding: what is wrong, why, the norm, and what can be done.
final class Detail {
    private final VBox box = new VBox();
    private final HBox mark = new HBox();
    private final Label kind = Parts.label("", "section-title");
    private final Label position = Parts.label("", "section-hint");
    private final Label sentence = Parts.label("", "finding-title");
    private final Hyperlink where = new Hyperlink();
    private final Label help = Parts.label("", "finding-text");
    private final Label article = Parts.label("", "finding-text");
    private final Label given = Parts.label("", "finding-text");
    private final VBox why;
    private final VBox norm;
    private final VBox settled;
    private final Button fix = new Button();
    private final Button go;
    private final Button accept;
    private final AcceptForm form;
    private final VBox accepting;
    private final Desk desk;
    private Optional<Line> shown = Optional.empty();

    /// What the pane asks of the place.
    interface Hands {
        void jump(Line line);

        /// Does what the button of the line does.
        void deal(Line line);

        void accept(Line.Open line, String reason, String person);

        void step(boolean back);
    }

    Detail(Desk desk, Hands hands) {
        this.desk = desk;
        form = new AcceptForm(desk);
        for (Label label : new Label[] {sentence, help, article, given}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        where.setWrapText(true);
        where.setMinHeight(Hyperlink.USE_PREF_SIZE);
        where.getStyleClass().add("finding-where");
        where.setOnAction(e -> shown.ifPresent(hands::jump));
        fix.setOnAction(e -> shown.ifPresent(hands::deal));
        go = button("finding.go", () -> shown.ifPresent(hands::jump));
        accept = button("finding.accept", () -> shown.ifPresent(l -> {
            if (l instanceof Line.Open open) {
                hands.accept(open, form.reason(), form.person());
            }
        }));
        accept.disableProperty().bind(incomplete());
        mark.getStyleClass().add("finding-mark");
        HBox header = new HBox(10, mark, kind, position, Parts.space(),
                Parts.icon("fth-chevron-up", desk.words().get("menu.finding.previous"),
                        () -> hands.step(true)),
                Parts.icon("fth-chevron-down", desk.words().get("menu.finding.next"),
                        () -> hands.step(false)),
                Parts.label("F8", "key"));
        header.getStyleClass().add("pane-header");
        why = part("finding.help", help);
        norm = part("finding.article", article);
        settled = part("finding.given", given);
        Label title = Parts.label(desk.words().get("finding.accept"), "section-title");
        Label hint = Parts.label(desk.words().get("finding.accept.hint"), "section-hint");
        hint.setWrapText(true);
        accepting = new VBox(10, new VBox(2, title, hint), form.node(), accept);
        accepting.getStyleClass().add("finding-accepting");
        VBox content = new VBox(14, new VBox(4, sentence, where), why, norm, settled, new HBox(8, fix, go),
                accepting);
        content.getStyleClass().add("finding-detail-content");
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(content);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getStyleClass().add("finding-detail");
        box.getChildren().addAll(header, scroll);
    }

    private ObservableBooleanValue incomplete() {
        return form.incompleteProperty();
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(desk.words().get(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> deed.run());
        return button;
    }

    private VBox part(String key, Label text) {
        return new VBox(2, Parts.label(desk.words().get(key), "field-label"), text);
    }

    Node node() {
        return box;
    }

    void focus() {
        if (fix.isVisible()) {
            fix.requestFocus();
        } else {
            go.requestFocus();
        }
    }

    /// @param place where it stands in the list
    /// @param deed what the button of the line says; empty for none
    /// @param open whether something may be done about it
    void show(Line line, String place, String deed, boolean open) {
        boolean another = shown.filter(l -> l.key().equals(line.key())).isEmpty();
        shown = Optional.of(line);
        position.setText(place);
        fix.setText(deed);
        put(fix, open && !deed.isEmpty());
        fix.getStyleClass().remove("accent");
        put(accepting, open && line instanceof Line.Open);
        if (another) {
            form.renew();
        }
        switch (line) {
            case Line.Head _ -> {
                // heads are never shown here
            }
            case Line.Open o -> {
                fix.getStyleClass().add("accent");
                mark.getChildren().setAll(SeverityMark.of(o.severity()));
                kind.setText(desk.checks().wording().severity(o.severity()));
                say(o.words(), Optional.of(o.finding().rule()), "");
            }
            case Line.Settled s -> {
                mark.getChildren().setAll(SeverityMark.settled());
                kind.setText(desk.words().get("finding.kind.accepted"));
                say(s.words(), Optional.of(s.finding().rule()), s.given());
            }
            case Line.Outdated old -> {
                mark.getChildren().clear();
                kind.setText(desk.words().get("finding.kind.outdated"));
                say(old.words(), Optional.empty(), old.given());
                help.setText(desk.words().get("finding.outdated.help"));
                put(why, true);
            }
        }
    }

    private void say(Line.Words words, Optional<Rule> rule, String reason) {
        sentence.setText(words.sentence());
        where.setText(words.where());
        article.setText(words.article() + rule.flatMap(Rule::demand)
                .map(d -> " · " + desk.checks().wording().demand(d)).orElse(""));
        help.setText(rule.map(r -> desk.checks().wording().help(r)).orElse(""));
        given.setText(reason);
        put(why, rule.isPresent());
        put(norm, !article.getText().isEmpty());
        put(settled, !reason.isEmpty());
    }

    private static void put(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
